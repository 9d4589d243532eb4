import type { Kernel, Rounding } from "../../../model/kernel.ts";
import { LARGEST_NUMBER } from "../../../model/types.ts";
import { type Encodings, numberOf, type Scope } from "../scope.ts";
import { type Builder, integer, integerOf, type Term } from "../terms.ts";
import type { NumberTerms } from "../values.ts";

type Operands = { readonly left: Kernel; readonly right: Kernel };

export const ARITHMETIC: Encodings<"add" | "subtract" | "multiply" | "divide" | "rescale"> = {
	add: binary((left, right, build) => build.sum([left, right])),
	subtract: binary((left, right, build) => build.minus(left, right)),
	multiply: binary((left, right, build) => build.product(left, right)),

	divide(node, scope) {
		const { build } = scope;
		const [left, right] = [numberOf(scope, node.left), numberOf(scope, node.right)];
		const above = node.shift < 0 ? left.value : build.product(left.value, power(node.shift));
		const below = node.shift < 0 ? build.product(right.value, power(-node.shift)) : right.value;
		const quotient = roundedQuotient(above, below, node.rounding, build);
		const defined = build.not(build.same(right.value, "0"));
		return inRange(build.all([left.known, right.known, defined]), quotient, build);
	},

	rescale(node, scope) {
		const { build } = scope;
		const { known, value } = numberOf(scope, node.operand);
		if (node.by >= 0) return inRange(known, build.product(value, power(node.by)), build);
		const exact = build.same(build.apply("mod", value, power(-node.by)), "0");
		return inRange(build.all([known, exact]), build.apply("div", value, power(-node.by)), build);
	},
};

function binary(apply: (left: Term, right: Term, build: Builder) => Term) {
	return (node: Operands, scope: Scope): NumberTerms => {
		const [left, right] = [numberOf(scope, node.left), numberOf(scope, node.right)];
		const known = scope.build.all([left.known, right.known]);
		return inRange(known, apply(left.value, right.value, scope.build), scope.build);
	};
}

const power = (exponent: number): Term => integer(10n ** BigInt(exponent));

/** Beyond the range of numbers nothing is known. */
export function inRange(known: Term, value: Term, build: Builder): NumberTerms {
	const within = [build.atMost(integer(-LARGEST_NUMBER), value), build.atMost(value, integer(LARGEST_NUMBER))];
	return { sort: "number", known: build.all([known, ...within]), value };
}

/** SMT-LIB divides towards minus infinity where the divisor is positive, so magnitudes are divided. */
function roundedQuotient(above: Term, below: Term, rounding: Rounding, build: Builder): Term {
	const [dividend, divisor] = [magnitude(above, build), magnitude(below, build)];
	const negative = build.not(
		build.same(build.either(build.less(above, "0"), "1", "0"), build.either(build.less(below, "0"), "1", "0")),
	);
	const rounded = {
		down: () => build.apply("div", dividend, divisor),
		up: () => build.apply("div", build.sum([dividend, divisor, integer(-1)]), divisor),
		"half-up": () =>
			build.apply("div", build.sum([build.product("2", dividend), divisor]), build.product("2", divisor)),
	}[rounding]();
	return build.either(negative, build.minus("0", rounded), rounded);
}

function magnitude(value: Term, build: Builder): Term {
	const number = integerOf(value);
	if (number !== undefined) return integer(number < 0n ? -number : number);
	return build.either(build.less(value, "0"), build.minus("0", value), value);
}
