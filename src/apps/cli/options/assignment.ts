import { userError } from "../problems.ts";

/** `name=value`, as `--reading` and `--set` take it. */
export function readAssignment(option: "--reading" | "--set", text: string): readonly [name: string, value: string] {
	const at = text.indexOf("=");
	const name = text.slice(0, Math.max(0, at)).trim();
	const value = text.slice(at + 1).trim();
	if (at < 0 || name === "" || value === "") throw userError("arguments/not-an-assignment", { option, text });
	return [name, value];
}
