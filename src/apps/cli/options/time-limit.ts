import type { Option } from "commander";
import { countOption } from "./count.ts";

/** How long Z3 may think about one question, in seconds. */
export const timeLimitOption = (standard: number): Option =>
	countOption("--time-limit <seconds>", "how long the solver may think about one question", standard);
