import type { PinnedSource } from "../../model/pack.ts";
import { alignArticle, isEqual, type Pinned } from "./align.ts";
import type { Article } from "./articles.ts";
import { compareOutside, type Outside } from "./outside.ts";
import { provisionsOf, type TextProvision, withoutSignatures } from "./provisions.ts";
import type { SourceText } from "./source-text.ts";
import { inTextOrder } from "./text-order.ts";

export type ProvisionStatus = "equal" | "different" | "missing" | "added";

/** What became of one provision. */
export interface ComparedProvision {
	readonly provision: string;
	readonly status: ProvisionStatus;
	/** Where it stands in the text. */
	readonly line?: number;
	/** What is missing, but stands word for word elsewhere: there. */
	readonly foundAt?: { readonly provision: string; readonly line: number };
	/** What is missing or added, and may be part of this provision, which differs. */
	readonly mayBelongTo?: string;
	/** Normalised; only of what is equal. */
	readonly words?: string;
}

export interface Comparison {
	/** Every provision is equal and none is added, in the order of the pinned text. */
	readonly equal: boolean;
	/** The text as a whole, with headings, markers and signatures; where paragraphs begin does not count. */
	readonly sameWords: boolean;
	/** What else differs, where no provision does. */
	readonly outside?: Outside;
	/** In the order of the pinned text; what is added comes after the provisions of its article. */
	readonly provisions: readonly ComparedProvision[];
	/** Articles that stand after one that they should stand before. */
	readonly misplaced: readonly { readonly article: string; readonly line: number; readonly after: string }[];
}

/** Holds a copy of a text against the digests of the pinned one. */
export function compareWithPinned(text: SourceText, source: PinnedSource): Comparison {
	const { digest, articles } = text;
	const pinned = byArticle(source);
	const found = new Map(
		articles.map((article, index) => [article.number, foundIn(article, index === articles.length - 1, pinned)]),
	);
	const everything = new Map<string, TextProvision>();
	for (const provision of [...found.values()].flat())
		if (!everything.has(provision.digest)) everything.set(provision.digest, provision);
	const numbers = [...pinned.keys(), ...[...found.keys()].filter((number) => !pinned.has(number))];
	const compared = numbers.flatMap((number) =>
		compareArticle(`art-${number}`, pinned.get(number) ?? [], found.get(number) ?? [], everything),
	);
	const provisions = withHolders(withoutFoundElsewhere(compared));
	const misplaced = misplacedIn(articles, [...pinned.keys()]);
	const equal = misplaced.length === 0 && provisions.every(({ status }) => status === "equal");
	const sameWords = digest === source.digest;
	return {
		equal,
		sameWords,
		...(equal && !sameWords && { outside: compareOutside(text, source, provisions.at(-1)?.line ?? 0) }),
		provisions,
		misplaced,
	};
}

function byArticle({ provisions }: PinnedSource): ReadonlyMap<string, readonly Pinned[]> {
	const articles = new Map<string, Pinned[]>();
	for (const [id, digest] of inTextOrder(Object.entries(provisions), ([id]) => id)) {
		const number = articleOf(id).replace(/^art-/, "");
		const pinned = articles.get(number) ?? [];
		pinned.push({ id, digest });
		articles.set(number, pinned);
	}
	return articles;
}

function foundIn(
	article: Article,
	isLast: boolean,
	pinned: ReadonlyMap<string, readonly Pinned[]>,
): readonly TextProvision[] {
	return provisionsOf(isLast ? withoutSignatures(article, pinned.get(article.number)?.length ?? 1) : article);
}

function compareArticle(
	article: string,
	pinned: readonly Pinned[],
	found: readonly TextProvision[],
	everything: ReadonlyMap<string, TextProvision>,
): readonly ComparedProvision[] {
	const alignment = alignArticle(pinned, found);
	const compared = pinned.map((each): ComparedProvision => {
		const provision = alignment.get(each.id);
		const line = provision && { line: provision.line };
		if (provision && isEqual(each, provision)) {
			return { provision: each.id, status: "equal", ...line, words: provision.words };
		}
		const elsewhere = everything.get(each.digest);
		const foundAt = elsewhere && { foundAt: { provision: elsewhere.id, line: elsewhere.line } };
		return { provision: each.id, status: provision ? "different" : "missing", ...line, ...foundAt };
	});
	return [...compared, ...addedTo(article, compared, found)];
}

/** What stands beside the pinned provisions of an article; right after one that differs it may have been split off from it. */
function addedTo(
	article: string,
	pinned: readonly ComparedProvision[],
	found: readonly TextProvision[],
): readonly ComparedProvision[] {
	const names = new Set(pinned.map(({ provision }) => provision));
	const byLine = new Map(pinned.map((each) => [each.line, each]));
	const added: ComparedProvision[] = [];
	let before: string | undefined;
	for (const { id, line, item } of found) {
		const aligned = byLine.get(line);
		if (aligned) before = aligned.status === "different" && !aligned.foundAt ? aligned.provision : undefined;
		else {
			const provision = names.has(id) ? `${article}.added-${added.length + 1}` : id;
			names.add(provision);
			const holder = before !== undefined && item === undefined && { mayBelongTo: before };
			added.push({ provision, status: "added", line, ...holder });
		}
	}
	return added;
}

/** Words that are only somewhere else are no new words. */
function withoutFoundElsewhere(compared: readonly ComparedProvision[]): readonly ComparedProvision[] {
	const elsewhere = new Set(compared.flatMap(({ foundAt }) => foundAt?.line ?? []));
	return compared.filter(({ status, line = 0 }) => status !== "added" || !elsewhere.has(line));
}

/** What is missing may have been merged into what differs, or is added, before it. */
function withHolders(compared: readonly ComparedProvision[]): readonly ComparedProvision[] {
	let holder: string | undefined;
	return compared.map((each) => {
		const { provision, status, foundAt } = each;
		if (status === "missing") return foundAt || !holder ? each : { ...each, mayBelongTo: holder };
		holder = status === "equal" || foundAt ? undefined : status === "added" ? (holder ?? provision) : provision;
		return each;
	});
}

const articleOf = (provision: string): string => provision.split(".")[0] ?? "";

function misplacedIn(articles: readonly Article[], order: readonly string[]): Comparison["misplaced"] {
	const places = new Map(order.map((number, place) => [number, place]));
	const known = articles.filter(({ number }) => places.has(number));
	return known.flatMap(({ number, line }, index) => {
		const before = known[index - 1]?.number;
		const isMisplaced = before !== undefined && (places.get(before) ?? 0) > (places.get(number) ?? 0);
		return isMisplaced ? [{ article: number, line, after: before }] : [];
	});
}
