import { drop, droppingEach, replace } from "../edits.ts";
import type { Mutation } from "../mutation.ts";

export const ladder: Mutation = {
	id: "ladder",
	summary: "a step of a sanction left out, or its `otherwise`; fewer breaches that open it",
	*changes({ declaration }, written) {
		if (declaration.kind !== "sanction") return;
		for (const { span, name, when } of declaration.steps) {
			yield { edits: [{ span, text: "" }], shown: { span: { ...span, end: name.span.end }, text: "" } };
			const head = { ...span, end: when?.span.start ?? span.end };
			const otherwise = written.wordsIn(head).find((word) => word.name === "Otherwise");
			if (otherwise !== undefined) yield drop(otherwise.span);
		}
		const breaches = declaration.on ?? [];
		yield* droppingEach(
			breaches.map(({ span }) => span),
			written,
		);
		for (const { span, from, to } of breaches) {
			if (to === undefined) continue;
			for (const end of [from, to]) yield replace(span, written.text(end.span));
		}
	},
};
