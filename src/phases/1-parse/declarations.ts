import type { CstNode } from "../../../grammar/chevrotain.ts";
import type {
	DeclarationCstChildren,
	DeclarationCstNode,
	RegulationFileCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { ArticleDeclaration, Declaration, ProvisionNode } from "../../model/ast.ts";
import { keywordOf, reportStray } from "./clauses.ts";
import { type Context, first, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { readName, readText } from "./names.ts";
import { readArticle, readContent, readProvision } from "./provisions.ts";
import { readScenario, readSetting } from "./scenarios.ts";
import {
	readAlways,
	readChoices,
	readFact,
	readField,
	readList,
	readParameter,
	readReading,
	readRecord,
	readRegulation,
} from "./vocabulary.ts";

type Misplaced = "field" | "placedProvision" | "provisionContent" | "stray";
type Readers<Kinds extends keyof DeclarationCstChildren, Result> = {
	readonly [Kind in Kinds]-?: (
		context: Context,
		node: NonNullable<DeclarationCstChildren[Kind]>[number],
		span: Span,
	) => Result;
};

const DECLARATIONS: Readers<Exclude<keyof DeclarationCstChildren, Misplaced>, Declaration> = {
	regulation: readRegulation,
	bearerDeclaration: (context, { children }, span) => ({
		kind: "bearer",
		name: readName(context, first(children.Name), span),
		label: readText(context, first(children.text), span),
		span,
	}),
	groupDeclaration: (context, { children }, span) => ({
		kind: "group",
		name: readName(context, first(children.Name), span),
		label: readText(context, first(children.text), span),
		span,
	}),
	choices: readChoices,
	fact: readFact,
	record: readRecord,
	list: readList,
	always: readAlways,
	parameter: readParameter,
	reading: readReading,
	article: readArticle,
	setting: readSetting,
	scenario: readScenario,
};

/** What stands where it cannot: still read, for its own mistakes and for the names that it declares. */
const MISPLACED: Readers<Exclude<Misplaced, "stray">, ProvisionNode | undefined> = {
	field: (context, node, span) => {
		readField(context, node, span);
		return undefined;
	},
	placedProvision: (context, node, span) =>
		readProvision(context, first(node.children.place), node.children.provisionPart ?? [], span),
	provisionContent: (context, node, span) => ({ span, place: [], contents: readContent(context, node, span) }),
};

/** The declarations of a file. Provisions and norms outside articles are gathered in articles without a number. */
export function readDeclarations(context: Context, node: RegulationFileCstNode, whole: Span): readonly Declaration[] {
	const declarations: Declaration[] = [];
	let lost: ProvisionNode[] = [];
	let followsMistake = false;
	for (const declaration of node.children.declaration ?? []) {
		const [kind, child] = kindOf(declaration);
		if (kind === undefined || child === undefined) continue;
		const span = spanOf(context, child, whole);
		const isDeclaration = kind in DECLARATIONS;
		if (isDeclaration) {
			if (lost.length > 0) declarations.push(unnumbered(lost));
			lost = [];
			const read = DECLARATIONS[kind as keyof typeof DECLARATIONS] as (typeof DECLARATIONS)["article"];
			declarations.push(read(context, child as never, span));
		} else if (kind === "stray") {
			if (!followsMistake) reportStray(context, child as never, "declaration", whole);
		} else {
			// What follows a mistake is probably misplaced because of that mistake.
			if (!followsMistake) reportMisplaced(context, kind, child, span);
			const provision = (MISPLACED[kind as keyof typeof MISPLACED] as (typeof MISPLACED)["field"])(
				context,
				child as never,
				span,
			);
			if (provision) lost.push(provision);
		}
		followsMistake = !isDeclaration;
	}
	return lost.length > 0 ? [...declarations, unnumbered(lost)] : declarations;
}

function kindOf({ children }: DeclarationCstNode): [kind?: keyof DeclarationCstChildren, node?: CstNode] {
	for (const kind in children) {
		const node = first<CstNode>(children[kind as keyof DeclarationCstChildren]);
		if (node) return [kind as keyof DeclarationCstChildren, node];
	}
	return [];
}

function reportMisplaced(context: Context, kind: keyof DeclarationCstChildren, node: CstNode, whole: Span): void {
	const { text, span } = keywordOf(context, node, whole);
	if (kind === "placedProvision") {
		context.diagnostics.push(parseDiagnostics.report("parse/provision-outside-article", span, { place: text }));
	} else if (kind === "provisionContent") {
		context.diagnostics.push(parseDiagnostics.report("parse/norm-outside-provision", span, { clause: text }));
	} else {
		const args = { found: text, expected: "a declaration; a `field` belongs to a `record`" };
		context.diagnostics.push(parseDiagnostics.report("parse/unexpected-token", span, args));
	}
}

function unnumbered(provisions: readonly ProvisionNode[]): ArticleDeclaration {
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
