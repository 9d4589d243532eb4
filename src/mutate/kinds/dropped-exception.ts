import type { Name } from "../../model/ast.ts";
import { drop } from "../edits.ts";
import type { Change, Mutation } from "../mutation.ts";
import type { Written } from "../written.ts";

export const droppedException: Mutation = {
	id: "dropped-exception",
	summary: "an exception left out, its `instead`, or what prevails over what",
	*changes({ declaration }, written) {
		if (declaration.kind === "exception") {
			yield { edits: [{ span: declaration.span, text: "" }], shown: { span: declaration.name.span, text: "" } };
			const { instead } = declaration;
			const word = instead && written.opening(instead.span, "Instead");
			if (instead && word) yield drop(written.through(word.span, instead.span));
		}
		if ("prevailsOver" in declaration) yield* withoutPriority(declaration.prevailsOver, written);
	},
};

function* withoutPriority(names: readonly Name[], written: Written): Iterable<Change> {
	const [first, last] = [names[0], names.at(-1)];
	const word = first && written.opening(first.span, "PrevailsOver");
	if (word && last) yield drop(written.through(word.span, last.span));
}
