import { drop } from "../edits.ts";
import type { Mutation } from "../mutation.ts";

export const menu: Mutation = {
	id: "menu",
	summary: "a member of a menu left out; or `other`, by which a menu is open ended",
	*changes({ declaration }, written) {
		if (declaration.kind !== "choices") return;
		for (const { span, name } of declaration.members)
			yield { edits: [{ span, text: "" }], shown: { span: { ...span, end: name.span.end }, text: "" } };
		const open = written.wordsIn(declaration.span).find(({ name }) => name === "OpenEnded");
		if (open !== undefined) yield drop(open.span);
	},
};
