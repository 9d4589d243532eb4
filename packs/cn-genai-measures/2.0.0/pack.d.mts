import type { PackModule } from "deontic";
import type { Facts } from "./facts.js";
declare const module: PackModule<Facts>;
export type { Facts };
export const pack: typeof module.pack;
export const run: typeof module.run;
export default module;
