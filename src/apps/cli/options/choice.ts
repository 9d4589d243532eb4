import { InvalidArgumentError, Option } from "commander";
import { nearest } from "../../../base/suggestion.ts";

/** An option that takes one of several words; a misspelt one is told the nearest. */
export function choiceOption<Name extends string>(flags: string, description: string, names: readonly Name[]): Option {
	return new Option(flags, description).argParser((text): Name => {
		const name = names.find((candidate) => candidate === text);
		if (name !== undefined) return name;
		const near = nearest(text, names);
		const instead = near === undefined ? `There is ${names.join(", ")}.` : `Did you mean ${near}?`;
		throw new InvalidArgumentError(instead);
	});
}

/** Gathers an option that may be given several times. */
export const repeated = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];
