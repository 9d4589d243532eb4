import type { CstNode } from "../../../grammar/chevrotain.ts";
import type { ProvisionContentCstChildren, ProvisionContentCstNode } from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { ProvisionContent } from "../../model/ast.ts";
import { type Context, first, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { readExpression } from "./expressions.ts";
import { keywordOf } from "./keywords.ts";
import { readDate, readName, readPath, readText } from "./names.ts";
import { readException, readNorm, readPosition } from "./norms.ts";
import { readSanction } from "./sanctions.ts";

type ContentReaders = {
	readonly [Kind in keyof ProvisionContentCstChildren]-?: (
		context: Context,
		node: NonNullable<ProvisionContentCstChildren[Kind]>[number],
		span: Span,
	) => ProvisionContent | undefined;
};

const CONTENTS: ContentReaders = {
	appliesWhen: (context, { children }, span) => ({
		kind: "scope",
		effect: "applies",
		condition: readExpression(context, first(children.expression), span),
		span,
	}),
	excludesWhen: (context, { children }, span) => {
		const clarifies = first(children.path);
		return {
			kind: "scope",
			effect: "excludes",
			condition: readExpression(context, first(children.expression), span),
			...(clarifies && { clarifies: readPath(context, clarifies, span) }),
			span,
		};
	},
	defersTo: (context, { children }, span) => ({
		kind: "scope",
		effect: "defers",
		condition: readExpression(context, first(first(children.when)?.children.expression), span),
		instrument: readName(context, first(children.Name), span),
		instrumentLabel: readText(context, first(children.text), span),
		span,
	}),
	takesEffect: (context, { children }, span) => ({
		kind: "commencement",
		date: readDate(context, first(children.date), span),
		span,
	}),
	definition: (context, { children }, span) => {
		const label = first(children.text);
		return {
			kind: "definition",
			name: readName(context, first(children.Name), span),
			...(label && { label: readText(context, label, span) }),
			means: readExpression(context, first(children.expression), span),
			span,
		};
	},
	norm: readNorm,
	position: readPosition,
	exception: readException,
	sanction: readSanction,
	incorporates: (context, node, span) => {
		const keyword = keywordOf(context, node, span);
		const args = { word: keyword.text };
		context.diagnostics.push(parseDiagnostics.report("parse/incorporates-reserved", keyword.span, args));
		return undefined;
	},
};

/** One content of a provision; none where recovery lost it. */
export function readContent(context: Context, node: ProvisionContentCstNode, parent: Span): ProvisionContent[] {
	for (const kind in node.children) {
		const child = first<CstNode>(node.children[kind as keyof ProvisionContentCstChildren]);
		if (child === undefined) continue;
		const read = CONTENTS[kind as keyof ContentReaders] as ContentReaders["norm"];
		const content = read(context, child as never, spanOf(context, child, parent));
		return content ? [content] : [];
	}
	return [];
}
