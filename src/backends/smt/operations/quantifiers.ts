import type { Binding, Kernel } from "../../../model/kernel.ts";
import { type BoundTerms, type Encodings, numberOf, type Scope, truthOf } from "../scope.ts";
import { type Builder, integer, NO, type Term, YES } from "../terms.ts";
import { decided, type TruthTerms } from "../values.ts";
import { conjunction, disjunction, opposite } from "./logic.ts";

interface Quantified {
	readonly over: Binding;
	readonly where?: Kernel;
	readonly body: Kernel;
}

/** Of one element: whether it is there, whether it counts, and whether it satisfies the body. */
interface Answer {
	readonly exists: Term;
	readonly counts: TruthTerms;
	readonly satisfies: TruthTerms;
}

/** `further`: what all elements that may be there besides would answer; it is there where the source is incomplete. */
interface Answers {
	readonly known: readonly Answer[];
	readonly further: Answer;
}

/** The places of a source, and whether there is nothing besides. */
export function placesOf(
	over: Binding,
	{ inputs }: Scope,
): { readonly places: readonly { readonly exists: Term; readonly bound: BoundTerms }[]; readonly complete: Term } {
	if ("members" in over) {
		return { places: over.members.map((member) => ({ exists: YES, bound: { member } })), complete: YES };
	}
	const { exists, complete } = inputs.list(over.list);
	return { places: exists.map((each, place) => ({ exists: each, bound: { list: over.list, place } })), complete };
}

const ALWAYS: TruthTerms = { sort: "truth", surely: YES, surelyNot: NO };

function answers({ over, where, body }: Quantified, scope: Scope): Answers {
	const { places, complete } = placesOf(over, scope);
	const answer = (bound: BoundTerms, exists: Term): Answer => {
		const inner = scope.bind(over.variable, bound);
		return { exists, counts: where === undefined ? ALWAYS : truthOf(inner, where), satisfies: truthOf(inner, body) };
	};
	return {
		known: places.map(({ exists, bound }) => answer(bound, exists)),
		further: answer({ phantom: true }, scope.build.not(complete)),
	};
}

const isCounted = ({ counts, satisfies }: Answer, build: Builder): TruthTerms =>
	conjunction([counts, satisfies], build);

/** Only of elements that are there. */
const where = (exists: Term, truth: TruthTerms, build: Builder): TruthTerms => ({
	sort: "truth",
	surely: build.all([exists, truth.surely]),
	surelyNot: build.any([build.not(exists), truth.surelyNot]),
});

function some({ known, further }: Answers, build: Builder): TruthTerms {
	const truths = known.map((answer) => where(answer.exists, isCounted(answer, build), build));
	const addition = where(further.exists, { ...isCounted(further, build), surely: NO }, build);
	return disjunction([...truths, addition], build);
}

export const QUANTIFIERS: Encodings<"some" | "every" | "atLeast" | "atLeastPercent"> = {
	some: (node, scope) => some(answers(node, scope), scope.build),

	/** None of those that count fails. */
	every(node, scope) {
		const failing = ({ satisfies, ...rest }: Answer): Answer => ({ ...rest, satisfies: opposite(satisfies) });
		const { known, further } = answers(node, scope);
		return opposite(some({ known: known.map(failing), further: failing(further) }, scope.build));
	},

	atLeast(node, scope) {
		const { build } = scope;
		const count = numberOf(scope, node.count);
		const { known, further } = answers(node, scope);
		const counted = known.map((answer) => where(answer.exists, isCounted(answer, build), build));
		const surely = build.sum(counted.map((truth) => oneIf(truth.surely, build)));
		const possibly = build.sum(counted.map((truth) => oneIf(build.not(truth.surelyNot), build)));
		const unbounded = build.all([further.exists, build.not(isCounted(further, build).surelyNot)]);
		const reached = build.atMost(count.value, surely);
		return {
			sort: "truth",
			surely: build.all([count.known, reached]),
			surelyNot: build.all([count.known, build.not(reached), build.less(possibly, count.value), build.not(unbounded)]),
		};
	},

	atLeastPercent(node, scope) {
		const { build } = scope;
		const { known, further } = answers(node, scope);
		const [least, greatest] = [leastMargin(node.percent), greatestMargin(node.percent)].map((margin) => ({
			ofKnown: build.sum(known.map((answer) => build.either(answer.exists, margin(answer, build), "0"))),
			ofFurther: margin(further, build),
		}));
		const none = build.not(further.exists);
		const reached = build.all([
			build.atMost("0", least?.ofKnown ?? ""),
			build.any([none, build.atMost("0", least?.ofFurther ?? "")]),
		]);
		const missed = build.all([
			build.less(greatest?.ofKnown ?? "", "0"),
			build.any([none, build.atMost(greatest?.ofFurther ?? "", "0")]),
		]);
		return { ...decided(reached, build), surelyNot: build.all([missed, build.not(reached)]) };
	},
};

const oneIf = (truth: Term, build: Builder): Term => build.either(truth, "1", "0");

/** The least that an element adds to `Σ (100·satisfied − percent)`. */
const leastMargin =
	(percent: number) =>
	({ counts, satisfies }: Answer, build: Builder): Term => {
		const ifSatisfied = build.either(counts.surely, integer(100 - percent), "0");
		return build.either(counts.surelyNot, "0", build.either(satisfies.surely, ifSatisfied, integer(-percent)));
	};

/** The most that an element adds to it. */
const greatestMargin =
	(percent: number) =>
	({ counts, satisfies }: Answer, build: Builder): Term => {
		const ifNot = build.either(counts.surely, integer(-percent), "0");
		return build.either(counts.surelyNot, "0", build.either(satisfies.surelyNot, ifNot, integer(100 - percent)));
	};
