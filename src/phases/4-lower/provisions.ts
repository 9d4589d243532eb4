import type { ProvisionContent } from "../../model/ast.ts";
import type { Provision, ProvisionKind } from "../../model/pack.ts";
import type { NormEntry, ProvisionEntry, Symbols } from "../2-resolve/symbols.ts";
import { textOf } from "./texts.ts";

/** Provisions in the order of the text, however the files are named: by article, then as written. */
export const inTextOrder = ({ provisions }: Symbols): readonly ProvisionEntry[] =>
	[...provisions.values()]
		.map((entry, index) => ({ entry, index }))
		.sort((left, right) => articleNumber(left.entry) - articleNumber(right.entry) || left.index - right.index)
		.map(({ entry }) => entry);

const articleNumber = ({ article }: ProvisionEntry): number => Number.parseInt(article.number.text, 10) || 0;

/** Norms in the order of their provisions, then as written. */
export const byProvision = <Declaration>(
	table: ReadonlyMap<string, NormEntry<Declaration>>,
	provisions: readonly ProvisionEntry[],
): readonly NormEntry<Declaration>[] => {
	const order = new Map(provisions.map(({ id }, index) => [id, index]));
	const place = (entry: NormEntry<Declaration>): number => order.get(entry.provision) ?? 0;
	return [...table.values()]
		.map((entry, index) => ({ entry, index }))
		.sort((left, right) => place(left.entry) - place(right.entry) || left.index - right.index)
		.map(({ entry }) => entry);
};

export const lowerProvision = ({ id, article, node }: ProvisionEntry): Provision => ({
	id,
	article: article.number.text,
	title: textOf(article.title),
	gist: node.gist === undefined ? textOf(article.title) : textOf(node.gist),
	kinds: node.statedWithoutTest === undefined ? [...new Set(node.contents.flatMap(kindOf))] : ["stated"],
	...(node.statedWithoutTest === undefined ? {} : { reason: textOf(node.statedWithoutTest) }),
});

const kindOf = ({ kind }: ProvisionContent): readonly ProvisionKind[] =>
	kind === "parameter" || kind === "reading" ? [] : [kind];
