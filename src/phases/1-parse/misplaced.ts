import type { CstNode } from "../../../grammar/chevrotain.ts";
import type { MisplacedCstNode } from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { ArticleDeclaration, ProvisionNode } from "../../model/ast.ts";
import { readContent } from "./contents.ts";
import { type Context, first, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { keywordOf } from "./keywords.ts";
import { readProvision } from "./provisions.ts";
import { readField } from "./vocabulary.ts";

/** What stands outside of everything and cannot: still read, for its own mistakes and for the names that it declares. */
export function readMisplaced(
	context: Context,
	{ children }: MisplacedCstNode,
	{ report, parent }: { readonly report: boolean; readonly parent: Span },
): readonly ProvisionNode[] {
	const [field, provision] = [first(children.field), first(children.placedProvision)];
	const content = first(children.provisionContent);
	const node = field ?? provision ?? content;
	if (node === undefined) return [];
	const span = spanOf(context, node, parent);
	if (report) reportMisplaced(context, node, span);
	if (provision) {
		return [readProvision(context, first(provision.children.place), provision.children.provisionPart ?? [], span)];
	}
	if (content) return [{ span, place: [], contents: readContent(context, content, span) }];
	if (field) readField(context, field, span);
	return [];
}

function reportMisplaced(context: Context, node: CstNode, parent: Span): void {
	const { text, span } = keywordOf(context, node, parent);
	const report = {
		placedProvision: () => parseDiagnostics.report("parse/provision-outside-article", span, { place: text }),
		provisionContent: () => parseDiagnostics.report("parse/norm-outside-provision", span, { clause: text }),
		field: () => {
			const expected = "a declaration; a `field` belongs to a `record`";
			return parseDiagnostics.report("parse/unexpected-token", span, { found: text, expected });
		},
	}[node.name];
	if (report) context.diagnostics.push(report());
}

/** An article that holds what stands in no article: without a number, because recovery had to invent it. */
export function unnumbered(provisions: readonly ProvisionNode[]): ArticleDeclaration {
	const { span } = provisions[0] as ProvisionNode;
	const nowhere = { file: span.file, start: span.start, end: span.start };
	return {
		kind: "article",
		number: { text: "", span: nowhere },
		title: { en: "", span: nowhere },
		bearers: [],
		provisions,
		span: { ...span, end: (provisions.at(-1) as ProvisionNode).span.end },
	};
}
