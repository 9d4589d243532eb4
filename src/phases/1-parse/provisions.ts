import type {
	ArticleCstNode,
	ArticlePartCstNode,
	BearerClauseCstNode,
	PlaceCstNode,
	ProvisionPartCstChildren,
	ProvisionPartCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { ArticleDeclaration, ProvisionContent, ProvisionNode } from "../../model/ast.ts";
import { type ClauseOrder, readClauses } from "./clauses.ts";
import { readContent } from "./contents.ts";
import { type Context, first, spanOf, through } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { keywordOf } from "./keywords.ts";
import { readName, readText } from "./names.ts";
import { readBearers, readGist } from "./norms.ts";
import { readParameter, readReading } from "./readings.ts";

export function readArticle(context: Context, node: ArticleCstNode, span: Span): ArticleDeclaration {
	const header = first(node.children.articleHeader)?.children;
	return {
		kind: "article",
		span,
		number: readName(context, first(header?.Number), span),
		title: readText(context, first(header?.text), span),
		bearers: readBearers(context, bearersOf(context, node.children.articlePart ?? [], span), span),
		provisions: readProvisions(context, node.children.articlePart ?? [], span),
	};
}

/** Whoever bears the norms of an article is named before them. */
function bearersOf(
	context: Context,
	parts: readonly ArticlePartCstNode[],
	parent: Span,
): readonly BearerClauseCstNode[] {
	const start = parts.find(({ children }) => children.placedProvision ?? children.provisionPart);
	return parts.flatMap((part, index) => {
		const clause = first(part.children.bearerClause);
		if (clause && start && index > parts.indexOf(start)) {
			const { text, span } = keywordOf(context, clause, parent);
			const args = { clause: text, comes: "before" as const, other: keywordOf(context, start, parent).text };
			context.diagnostics.push(parseDiagnostics.report("parse/clause-out-of-order", span, args));
		}
		return clause ? [clause] : [];
	});
}

/** Parts that stand before any place are one provision: the article as a whole. */
function readProvisions(
	context: Context,
	nodes: readonly ArticlePartCstNode[],
	parent: Span,
): readonly ProvisionNode[] {
	const whole = nodes.flatMap(({ children }) => children.provisionPart ?? []);
	const placed = nodes.flatMap(({ children }) => children.placedProvision ?? []);
	return [
		...(whole.length > 0 ? [readProvision(context, undefined, whole, parent)] : []).filter(hasContents),
		...placed.map((node) =>
			readProvision(
				context,
				first(node.children.place),
				node.children.provisionPart ?? [],
				spanOf(context, node, parent),
			),
		),
	];
}

/** Mistakes between an article's title and its first paragraph make no provision. */
const hasContents = ({ gist, statedWithoutTest, contents }: ProvisionNode): boolean =>
	gist !== undefined || statedWithoutTest !== undefined || contents.length > 0;

const PROVISION_PARTS: ClauseOrder<ProvisionPartCstChildren> = {
	gist: "once",
	statedWithoutTest: "once",
	parameter: "apart",
	reading: "apart",
	provisionContent: "apart",
};

export function readProvision(
	context: Context,
	place: PlaceCstNode | undefined,
	parts: readonly ProvisionPartCstNode[],
	parent: Span,
): ProvisionNode {
	const [start, end] = [parts[0], parts.at(-1)];
	const span = place || !start || !end ? parent : through(spanOf(context, start, parent), spanOf(context, end, parent));
	const sorted = readClauses(context, parts, PROVISION_PARTS, span);
	const stated = first(sorted.statedWithoutTest);
	const contents = parts.flatMap((part) => readPart(context, part, span));
	reportLateGist(context, parts, span);
	return {
		span,
		place: readPlace(context, place, span),
		...readGist(context, first(sorted.gist), span),
		...(stated && { statedWithoutTest: readText(context, first(stated.children.text), spanOf(context, stated, span)) }),
		contents,
	};
}

/** What a provision says of itself stands before what it contains. */
function reportLateGist(context: Context, parts: readonly ProvisionPartCstNode[], parent: Span): void {
	const content = parts.find(({ children }) => children.parameter ?? children.reading ?? children.provisionContent);
	if (content === undefined) return;
	const other = keywordOf(context, content, parent);
	for (const { children } of parts.slice(parts.indexOf(content))) {
		const late = first(children.gist) ?? first(children.statedWithoutTest);
		if (late === undefined) continue;
		const { text, span } = keywordOf(context, late, parent);
		const args = { clause: text, comes: "before" as const, other: other.text };
		context.diagnostics.push(parseDiagnostics.report("parse/clause-out-of-order", span, args));
	}
}

function readPlace(context: Context, node: PlaceCstNode | undefined, parent: Span): ProvisionNode["place"] {
	const [head, paragraph, item] = [
		first(node?.children.Head),
		first(node?.children.paragraph),
		first(node?.children.item),
	];
	const numbered = (part: "paragraph" | "item", child: typeof paragraph | typeof item) => {
		if (child === undefined) return [];
		const number = first(child.children.Number)?.image;
		return [{ part, ...(number !== undefined && { number }), span: spanOf(context, child, parent) }];
	};
	return [
		...(head ? [{ part: "head" as const, span: spanOf(context, head, parent) }] : []),
		...numbered("paragraph", paragraph),
		...numbered("item", item),
	];
}

function readPart(context: Context, node: ProvisionPartCstNode, parent: Span): ProvisionContent[] {
	const [parameter, reading] = [first(node.children.parameter), first(node.children.reading)];
	const content = first(node.children.provisionContent);
	if (parameter) return [readParameter(context, parameter, spanOf(context, parameter, parent))];
	if (reading) return [readReading(context, reading, spanOf(context, reading, parent))];
	return content ? readContent(context, content, parent) : [];
}
