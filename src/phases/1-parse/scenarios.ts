import type { CstNode } from "../../../grammar/chevrotain.ts";
import type {
	AdoptCstNode,
	AssignmentCstNode,
	ScenarioClauseCstChildren,
	ScenarioCstNode,
	SettingClauseCstChildren,
	SettingCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Given, PlainValue, ScenarioAdoption, ScenarioDeclaration, SettingDeclaration } from "../../model/ast.ts";
import { type ClauseOrder, readClauses } from "./clauses.ts";
import { type Context, first, spanOf } from "./context.ts";
import { readExpectation } from "./expectations.ts";
import { readDate, readName, readNames, readPath, readString } from "./names.ts";
import { readValue } from "./values.ts";

const SETTING_CLAUSES: ClauseOrder<SettingClauseCstChildren> = { from: "once", assignment: "many" };

export function readSetting(context: Context, node: SettingCstNode, span: Span): SettingDeclaration {
	const header = first(node.children.settingHeader)?.children;
	const clauses = readClauses(context, node.children.settingClause, SETTING_CLAUSES, span);
	return {
		kind: "setting",
		span,
		name: readName(context, first(header?.Name), span),
		from: readNames(context, first(first(clauses.from)?.children.names), span),
		givens: clauses.assignment.flatMap((assignment) => readGiven(context, assignment, assignment, span)),
	};
}

const SCENARIO_CLAUSES: ClauseOrder<ScenarioClauseCstChildren> = {
	from: "once",
	adopt: "many",
	asOf: "once",
	observedAt: "once",
	viewpoint: "once",
	given: "many",
	expect: "many",
};

export function readScenario(context: Context, node: ScenarioCstNode, span: Span): ScenarioDeclaration {
	const header = first(node.children.scenarioHeader)?.children;
	const clauses = readClauses(context, node.children.scenarioClause, SCENARIO_CLAUSES, span);
	const [asOf, observedAt, viewpoint] = [first(clauses.asOf), first(clauses.observedAt), first(clauses.viewpoint)];
	return {
		kind: "scenario",
		span,
		title: readString(context, first(header?.Text), span),
		from: readNames(context, first(first(clauses.from)?.children.names), span),
		adopt: clauses.adopt.flatMap((adopt) => readAdoption(context, adopt, spanOf(context, adopt, span))),
		...(asOf && { asOf: readDate(context, first(asOf.children.date), spanOf(context, asOf, span)) }),
		...(observedAt && {
			observedAt: readDate(context, first(observedAt.children.date), spanOf(context, observedAt, span)),
		}),
		...(viewpoint && { bearer: readName(context, first(viewpoint.children.Name), span) }),
		givens: clauses.given.flatMap((given) => readGiven(context, first(given.children.assignment), given, span)),
		expectations: clauses.expect.flatMap((expect) => readExpectation(context, expect, spanOf(context, expect, span))),
	};
}

/** Without a value, which was then reported, there is no fact to give. */
function readGiven(context: Context, node: AssignmentCstNode | undefined, clause: CstNode, parent: Span): Given[] {
	const value = first(node?.children.value);
	const span = spanOf(context, clause, parent);
	if (node === undefined || value === undefined || value.recoveredNode) return [];
	const path = readPath(context, first(node.children.path), span);
	return [{ path, value: readValue(context, value, span), valueSpan: spanOf(context, value, span), span }];
}

function readAdoption(context: Context, { children }: AdoptCstNode, span: Span): ScenarioAdoption[] {
	if (first(children.Suggested)) return [{ kind: "suggested", span }];
	const value = first(children.value);
	if (value === undefined || value.recoveredNode) return [];
	const valueSpan = spanOf(context, value, span);
	return [
		{
			kind: "adoption",
			name: readName(context, first(children.AnyName), span),
			value: inWords(readValue(context, value, span)),
			valueSpan,
			span,
		},
	];
}

/** What is adopted, as a configuration would say it. */
function inWords(value: PlainValue): string {
	if (typeof value === "boolean") return value ? "yes" : "no";
	return typeof value === "string" ? value : value === null ? "unknown" : JSON.stringify(value);
}
