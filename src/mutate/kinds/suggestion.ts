import { replace } from "../edits.ts";
import type { Mutation } from "../mutation.ts";

export const suggestion: Mutation = {
	id: "suggestion",
	summary: "another option of a reading suggested",
	*changes({ declaration }) {
		if (declaration.kind !== "reading" || declaration.suggested === undefined) return;
		const { text, span } = declaration.suggested;
		for (const { name } of declaration.options) if (name.text !== text) yield replace(span, name.text);
	},
};
