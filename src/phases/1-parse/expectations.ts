import type {
	ElementsCstNode,
	ExpectationCstNode,
	ExpectBecauseCstNode,
	ExpectCstNode,
	LeafCstNode,
	OutcomeCstNode,
	StatusCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Expectation, Name } from "../../model/ast.ts";
import type { Outcome, Status } from "../../model/outcome.ts";
import { type Context, first, spanOf, tokensOf } from "./context.ts";
import { written } from "./keywords.ts";
import { readDate, readName, readPath, unquoted } from "./names.ts";

const OUTCOMES = {
	Satisfied: "satisfied",
	Violated: "violated",
	Pending: "pending",
	NotApplicable: "not-applicable",
} as const satisfies Record<string, Outcome>;

function readOutcome(node: OutcomeCstNode | undefined): Outcome | undefined {
	const found = Object.entries(OUTCOMES).find(([token]) => first(node?.children[token as keyof typeof OUTCOMES]));
	return found?.[1];
}

const readStatus = (node: StatusCstNode | undefined): Status | undefined =>
	first(node?.children.Undetermined) ? "undetermined" : readOutcome(first(node?.children.outcome));

const readElements = (node: ElementsCstNode | undefined): readonly string[] =>
	(node?.children.Text ?? []).map(unquoted);

/** An expectation that is not whole was reported, and expects nothing. */
export function readExpectation(context: Context, { children }: ExpectCstNode, span: Span): Expectation[] {
	const [only, nothing] = [first(children.expectOnly), first(children.expectNothing)];
	const [exposure, position] = [first(children.expectExposure), first(children.expectPosition)];
	const norm = first(children.expectNorm);
	const status = readStatus(first((only ?? nothing)?.children.status));
	if (only ?? nothing) {
		const norms = (first(only?.children.norms)?.children.Identifier ?? []).map((token) =>
			readName(context, token, span),
		);
		return status ? [{ kind: "only", norms, status, span }] : [];
	}
	if (exposure) {
		const { path, AnyName, Open, Undetermined, Closed } = exposure.children;
		const state = first(Open) ? "open" : first(Undetermined) ? "undetermined" : first(Closed) ? "closed" : undefined;
		const step = readName(context, first(AnyName), span);
		const provision = readPath(context, first(path), span);
		return state ? [{ kind: "exposure", provision, step, status: state, span }] : [];
	}
	if (position) {
		const { Identifier, Holds, Fails, Unknown } = position.children;
		if (!first(Holds) && !first(Fails) && !first(Unknown)) return [];
		const holds = first(Unknown) ? "unknown" : first(Holds) !== undefined;
		return [{ kind: "position", norm: readName(context, first(Identifier), span), holds, span }];
	}
	const expectation = first(norm?.children.expectation);
	return expectation
		? readNormExpectation(context, readName(context, first(norm?.children.Identifier), span), expectation, span)
		: [];
}

function readNormExpectation(
	context: Context,
	norm: Name,
	{ children }: ExpectationCstNode,
	span: Span,
): Expectation[] {
	const [is, possible, missing] = [
		first(children.expectStatus),
		first(children.expectPossible),
		first(children.expectMissing),
	];
	const [because, due] = [first(children.expectBecause), first(children.expectDue)];
	if (is) {
		const status = readStatus(first(is.children.status));
		return status ? [{ kind: "status", norm, status, elements: readElements(first(is.children.elements)), span }] : [];
	}
	if (possible) {
		const outcomes = (possible.children.outcome ?? []).map(readOutcome).filter((outcome) => outcome !== undefined);
		return [{ kind: "possible", norm, possible: outcomes, span }];
	}
	if (missing) {
		return [{ kind: "missing", norm, paths: (missing.children.leaf ?? []).map(readLeaf), span }];
	}
	if (because) {
		const reason = readReason(because);
		return reason === "" ? [] : [{ kind: "because", norm, reason, reasonSpan: spanOf(context, because, span), span }];
	}
	if (due) {
		const moment = readDate(context, first(due.children.date), span);
		return [{ kind: "due", norm, due: moment, elements: readElements(first(due.children.elements)), span }];
	}
	return first(children.Conflict) ? [{ kind: "conflict", norm, span }] : [];
}

/** Parts of the applicability have the same names in every natural language. */
const REASONS = { Scope: "scope", InForce: "in force", Trigger: "trigger", Exception: "exception" } as const;

function readReason({ children }: ExpectBecauseCstNode): string {
	const part = Object.entries(REASONS).find(([token]) => first(children[token as keyof typeof REASONS]));
	const path = first(children.path);
	return part?.[1] ?? (path ? tokensOf(path).map(written).join("") : "");
}

/** A path of a fact as reports write it: `discrimination.prevented[provision, age]`. */
function readLeaf(node: LeafCstNode): string {
	const text = first(node.children.Text);
	if (text) return unquoted(text);
	return tokensOf(node)
		.map(({ image }) => (image === "," ? ", " : image))
		.join("");
}
