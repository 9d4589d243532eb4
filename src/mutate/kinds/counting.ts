import { replace } from "../edits.ts";
import type { Mutation } from "../mutation.ts";

export const counting: Mutation = {
	id: "counting",
	summary: "periods that roll past holidays, or no longer do: `civil code` ↔ `plain`",
	*changes({ declaration }, written) {
		if (declaration.kind !== "regulation" || declaration.counting === undefined) return;
		const word = written
			.wordsIn(declaration.counting.span)
			.find(({ name }) => name === "CivilCode" || name === "Plain");
		if (word !== undefined) yield replace(word.span, word.name === "Plain" ? "civil code" : "plain");
	},
};
