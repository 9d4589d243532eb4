import { type Encodings, momentOf, truthOf } from "../scope.ts";
import { type Builder, integer, type Term } from "../terms.ts";
import {
	knownTerm,
	type MomentTerms,
	type NumberTerms,
	type SetTerms,
	type TextTerms,
	type TruthTerms,
} from "../values.ts";

export const LOGIC: Encodings<"and" | "or" | "not" | "equal" | "less" | "member" | "includes"> = {
	and: (node, scope) =>
		conjunction(
			node.operands.map((operand) => truthOf(scope, operand)),
			scope.build,
		),
	or: (node, scope) =>
		disjunction(
			node.operands.map((operand) => truthOf(scope, operand)),
			scope.build,
		),
	not: (node, scope) => opposite(truthOf(scope, node.operand)),

	equal(node, scope) {
		const { build } = scope;
		const [left, right] = [scope.value(node.left), scope.value(node.right)];
		if (left.sort === "moment" && right.sort === "moment") return equalMoments(left, right, build);
		const bothKnown = build.all([knownTerm(left, build), knownTerm(right, build)]);
		if (left.sort === "truth" && right.sort === "truth") {
			return when(bothKnown, build.ifTrue(left.surely, right.surely, build.not(right.surely)), build);
		}
		return when(bothKnown, build.same((left as NumberTerms).value, (right as NumberTerms).value), build);
	},

	less(node, scope) {
		const { build } = scope;
		const [left, right] = [scope.value(node.left), scope.value(node.right)];
		if (left.sort === "moment" || right.sort === "moment") {
			return lessMoments(momentOf(scope, node.left), momentOf(scope, node.right), build);
		}
		const [one, other] = [left as NumberTerms, right as NumberTerms];
		return when(build.all([one.known, other.known]), build.less(one.value, other.value), build);
	},

	member(node, scope) {
		const { known, value } = scope.value(node.value) as TextTerms;
		const { build, tables } = scope;
		return when(known, build.any(node.of.map((text) => build.same(value, integer(tables.text(text))))), build);
	},

	includes(node, scope) {
		const { build, tables } = scope;
		const set = scope.value(node.set) as SetTerms;
		const text = scope.value(node.value) as TextTerms;
		const isMember = [...set.members].map(([member, inSet]) =>
			build.all([inSet, build.same(text.value, integer(tables.text(member)))]),
		);
		return when(build.all([set.known, text.known]), build.any(isMember), build);
	},
};

export const opposite = ({ surely, surelyNot }: TruthTerms): TruthTerms => ({
	sort: "truth",
	surely: surelyNot,
	surelyNot: surely,
});

export const conjunction = (truths: readonly TruthTerms[], build: Builder): TruthTerms => ({
	sort: "truth",
	surely: build.all(truths.map(({ surely }) => surely)),
	surelyNot: build.any(truths.map(({ surelyNot }) => surelyNot)),
});

export const disjunction = (truths: readonly TruthTerms[], build: Builder): TruthTerms =>
	opposite(conjunction(truths.map(opposite), build));

/** A truth that is decided where something is known. */
export const when = (known: Term, truth: Term, build: Builder): TruthTerms => ({
	sort: "truth",
	surely: build.all([known, truth]),
	surelyNot: build.all([known, build.not(truth)]),
});

const equalMoments = (left: MomentTerms, right: MomentTerms, build: Builder): TruthTerms => ({
	sort: "truth",
	surely: build.all([build.same(left.lo, left.hi), build.same(right.lo, right.hi), build.same(left.lo, right.lo)]),
	surelyNot: build.any([build.less(left.hi, right.lo), build.less(right.hi, left.lo)]),
});

const lessMoments = (left: MomentTerms, right: MomentTerms, build: Builder): TruthTerms => ({
	sort: "truth",
	surely: build.less(left.hi, right.lo),
	surelyNot: build.all([build.atMost(right.hi, left.lo), build.not(build.less(left.hi, right.lo))]),
});
