export * from "./1.1.0/pack.mjs";
export { default } from "./1.1.0/pack.mjs";
