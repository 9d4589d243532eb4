import { InvalidArgumentError, Option } from "commander";

export const timeLimitOption = (): Option =>
	new Option("--time-limit <seconds>", "how long the solver may think about one question")
		.argParser((text: string) => {
			const number = Number(text);
			if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Write a whole number from 1 on.");
			return number;
		})
		.default(5);
