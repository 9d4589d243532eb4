import type {
	EditionCstNode,
	PromulgatedCstNode,
	RegulationClauseCstChildren,
	RegulationCstNode,
	UntilCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { RegulationDeclaration } from "../../model/ast.ts";
import { type ClauseOrder, readClauses } from "./clauses.ts";
import { type Context, first, spanOf } from "./context.ts";
import { readDate, readName, readString, readText } from "./names.ts";

const REGULATION_CLAUSES: ClauseOrder<RegulationClauseCstChildren> = {
	edition: "once",
	promulgated: "once",
	until: "once",
	version: "once",
	timeZone: "once",
	counting: "once",
	defaultBearer: "once",
};

export function readRegulation(context: Context, node: RegulationCstNode, span: Span): RegulationDeclaration {
	const header = first(node.children.regulationHeader)?.children;
	const clauses = readClauses(context, node.children.regulationClause, REGULATION_CLAUSES, span);
	const date = (name: "edition" | "promulgated" | "until") => {
		const clause = first<EditionCstNode | PromulgatedCstNode | UntilCstNode>(clauses[name]);
		return clause && { [name]: readDate(context, first(clause.children.date), spanOf(context, clause, span)) };
	};
	const [version, zone] = [first(clauses.version), first(clauses.timeZone)];
	const [counting, bearer] = [first(clauses.counting), first(clauses.defaultBearer)];
	return {
		kind: "regulation",
		span,
		name: readName(context, first(header?.Name), span),
		title: readText(context, first(header?.text), span),
		...date("edition"),
		...date("promulgated"),
		...date("until"),
		...(version && { version: readName(context, first(version.children.SemanticVersion), span) }),
		...(zone && { timeZone: readString(context, first(zone.children.Text), span) }),
		...(counting && { counting: readCounting(context, counting, span) }),
		...(bearer && { defaultBearer: readName(context, first(bearer.children.Name), span) }),
	};
}

function readCounting(
	context: Context,
	node: NonNullable<RegulationClauseCstChildren["counting"]>[number],
	parent: Span,
): NonNullable<RegulationDeclaration["counting"]> {
	const span = spanOf(context, node, parent);
	const calendar = first(node.children.Text);
	return {
		rule: first(node.children.Plain) ? "plain" : "civil-code",
		...(calendar && { calendar: readString(context, calendar, span) }),
		span,
	};
}
