import { compileRegulation } from "../../src/compiler.ts";
import { sentencesOf } from "../../src/language/sentences/norms.ts";

/** Rules in one text, compiled and read aloud. Throws what is wrong with them. */
export function compileRules(text: string) {
	const { pack, scenarios, checked, diagnostics } = compileRegulation([{ file: "rules.norm", text }], {
		calendars: [],
	});
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (!pack || !checked || errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
	return { pack, scenarios, sentences: sentencesOf(checked) };
}
