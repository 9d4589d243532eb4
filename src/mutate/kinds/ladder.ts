import type { Path } from "../../model/ast.ts";
import { pathText, provisionId } from "../../phases/2-resolve/collect.ts";
import { drop, droppingEach, replace } from "../edits.ts";
import type { Mutation } from "../mutation.ts";
import type { Site } from "../sites.ts";

export const ladder: Mutation = {
	id: "ladder",
	summary: "a step of a sanction left out, or its `otherwise`; fewer breaches that open it",
	*changes({ declaration, others }, written) {
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
			const [after, before] = [beside(from, 1, others), beside(to, -1, others)];
			if (after !== undefined) yield replace(span, `${after} to ${written.text(to.span)}`);
			if (before !== undefined) yield replace(span, `${written.text(from.span)} to ${before}`);
		}
	},
};

/** The provision after or before the one that is named, or after the first, before the last of a whole article. */
function beside(path: Path, step: 1 | -1, others: Site["others"]): string | undefined {
	const ids: readonly string[] = others
		.filter((other) => other.kind === "article")
		.flatMap((article) => article.provisions.map((provision) => provisionId(article, provision)));
	const named = pathText(path);
	const isNamed = (id: string): boolean => id === named || id.startsWith(`${named}.`);
	const index = step === 1 ? ids.findIndex(isNamed) : ids.findLastIndex(isNamed);
	return index < 0 ? undefined : ids[index + step];
}
