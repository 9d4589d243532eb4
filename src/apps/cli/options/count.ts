import { InvalidArgumentError, Option } from "commander";

/** An option whose value is a whole number from 1 on. */
export const countOption = (flags: string, description: string, standard: number): Option =>
	new Option(flags, description).argParser(count).default(standard);

function count(text: string): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Write a whole number from 1 on.");
	return number;
}
