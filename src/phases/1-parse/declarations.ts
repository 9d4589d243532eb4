import type { CstNode } from "../../../grammar/chevrotain.ts";
import type { DeclarationCstChildren, RegulationFileCstNode } from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Declaration, ProvisionNode } from "../../model/ast.ts";
import { reportStray } from "./clauses.ts";
import { type Context, first, spanOf } from "./context.ts";
import { lastNode } from "./damage.ts";
import { readMisplaced, unnumbered } from "./misplaced.ts";
import { readName, readText } from "./names.ts";
import { readArticle } from "./provisions.ts";
import { readParameter, readReading } from "./readings.ts";
import { readRegulation } from "./regulation.ts";
import { readScenario, readSetting } from "./scenarios.ts";
import { readAlways, readChoices, readFact, readList, readRecord } from "./vocabulary.ts";

type Kind = Exclude<keyof DeclarationCstChildren, "misplaced" | "stray">;
type Readers = {
	readonly [Name in Kind]: (
		context: Context,
		node: NonNullable<DeclarationCstChildren[Name]>[number],
		span: Span,
	) => Declaration;
};

const DECLARATIONS: Readers = {
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

/** The declarations of a file. Provisions and norms outside articles are gathered in articles without a number. */
export function readDeclarations(context: Context, node: RegulationFileCstNode, whole: Span): readonly Declaration[] {
	const declarations: Declaration[] = [];
	let lost: ProvisionNode[] = [];
	// What follows a mistake is probably misplaced because of that mistake.
	let followsMistake = false;
	const gather = (): void => {
		if (lost.length > 0) declarations.push(unnumbered(lost));
		lost = [];
	};
	for (const { children } of node.children.declaration ?? []) {
		const [stray, misplaced] = [first(children.stray), first(children.misplaced)];
		const declaration = stray || misplaced ? undefined : readDeclaration(context, children, whole);
		if (stray && !followsMistake) reportStray(context, stray, "declaration", whole);
		if (misplaced) lost.push(...readMisplaced(context, misplaced, { report: !followsMistake, parent: whole }));
		if (declaration) {
			gather();
			declarations.push(declaration);
		}
		followsMistake = declaration === undefined || endsInMistake(children);
	}
	gather();
	return declarations;
}

/** Whether what stands last in a declaration was not understood. */
function endsInMistake(children: DeclarationCstChildren): boolean {
	let node = first(Object.values<readonly CstNode[]>(children).flat());
	while (node !== undefined) {
		if (node.recoveredNode || node.name === "stray") return true;
		node = lastNode(node);
	}
	return false;
}

function readDeclaration(context: Context, children: DeclarationCstChildren, whole: Span): Declaration | undefined {
	for (const kind in children) {
		const node = first<CstNode>(children[kind as Kind]);
		const read = DECLARATIONS[kind as Kind] as Readers["article"];
		if (node) return read(context, node as never, spanOf(context, node, whole));
	}
	return undefined;
}
