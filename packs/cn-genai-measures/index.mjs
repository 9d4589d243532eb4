export * from "./2.0.0/pack.mjs";
export { default } from "./2.0.0/pack.mjs";
