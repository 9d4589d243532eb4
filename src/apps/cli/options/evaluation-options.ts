import type { Command, Option } from "commander";
import { ENGINE_NAMES, ENGINES, type EngineName } from "../engines.ts";
import { choiceOption, repeated } from "./choice.ts";
import type { RulesOptions } from "./rules-options.ts";
import { type SourceOption, sourceOption } from "./source-option.ts";

/** Everything that decides what a facts file is found to say, apart from the file. */
export interface EvaluationOptions extends RulesOptions, SourceOption {
	readonly config?: string;
	readonly asOf?: string;
	readonly as?: string;
	readonly adopt?: "suggested";
	readonly reading?: readonly string[];
	readonly set?: readonly string[];
	readonly calendar?: readonly string[];
	readonly engine: EngineName;
	readonly requireAttributed?: boolean;
}

export function addEvaluationOptions(command: Command): Command {
	return command
		.option("--config <file>", "the configuration (default: deontic.yaml, in this folder or the nearest above it)")
		.option("--as-of <date>", "judge as of this day or moment (default: now); a day means its end")
		.option("--as <bearer>", "whose duties are judged (default: the pack's, as a rule the provider)")
		.addOption(choiceOption("--adopt <what>", "suggested: adopt every suggested reading and parameter", ["suggested"]))
		.option("--reading <name=option>", "adopt an option of a reading (repeatable)", repeated)
		.option("--set <parameter=value>", "adopt the value of a parameter, as `24 hours` (repeatable)", repeated)
		.option("--calendar <file>", "working days, in place of the pack's calendar of that id (repeatable)", repeated)
		.option("--require-attributed", "judgements that nobody stands for are unknown")
		.addOption(sourceOption())
		.addOption(engineOption().default("reference" satisfies EngineName));
}

const engineOption = (): Option =>
	choiceOption(
		"--engine <name>",
		`what evaluates; all find the same: ${ENGINE_NAMES.map(describeEngine).join("; ")}`,
		ENGINE_NAMES,
	);

const describeEngine = (name: EngineName): string => `${name} (${ENGINES[name].summary})`;
