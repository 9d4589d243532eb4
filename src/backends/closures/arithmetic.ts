import type { Rounding } from "../../model/kernel.ts";
import type { Compilations, Thunk } from "./frame.ts";

export const ARITHMETIC: Compilations<"add" | "subtract" | "multiply" | "divide" | "rescale"> = {
	add: (node, scope, compiler) =>
		safely(compiler.number(node.left, scope), compiler.number(node.right, scope), (left, right) => left + right),
	subtract: (node, scope, compiler) =>
		safely(compiler.number(node.left, scope), compiler.number(node.right, scope), (left, right) => left - right),
	multiply: (node, scope, compiler) =>
		safely(compiler.number(node.left, scope), compiler.number(node.right, scope), (left, right) => left * right),

	divide({ left, right, shift, rounding }, scope, compiler) {
		const round = ROUNDINGS[rounding];
		const up = 10n ** BigInt(Math.max(shift, 0));
		const down = 10n ** BigInt(Math.max(-shift, 0));
		return safely(compiler.number(left, scope), compiler.number(right, scope), (dividend, divisor) =>
			divisor === 0 ? Number.NaN : quotient(BigInt(dividend) * up, BigInt(divisor) * down, round),
		);
	},

	rescale({ operand, by }, scope, compiler) {
		const number = compiler.number(operand, scope);
		const factor = 10n ** BigInt(Math.abs(by));
		return (frame) => {
			const value = number(frame);
			if (value === undefined) return undefined;
			if (by >= 0) return inRange(Number(BigInt(value) * factor));
			const exact = BigInt(value);
			return exact % factor === 0n ? inRange(Number(exact / factor)) : undefined;
		};
	},
};

/**
 * A product or sum of integers in range that is itself in range is exact in floating point; one that is not is at least 2⁵³
 * after rounding, so that a single test of the result is enough.
 */
function safely(
	left: Thunk<number | undefined>,
	right: Thunk<number | undefined>,
	apply: (left: number, right: number) => number,
): Thunk<number | undefined> {
	return (frame) => {
		const one = left(frame);
		if (one === undefined) return undefined;
		const other = right(frame);
		return other === undefined ? undefined : inRange(apply(one, other));
	};
}

/** Adding zero turns the negative zero of floating point into the only zero that integers have. */
const inRange = (result: number): number | undefined => (Number.isSafeInteger(result) ? result + 0 : undefined);

/** Whether to go one step away from zero, by twice the remainder and the divisor, both without sign. */
const ROUNDINGS: Record<Rounding, (twiceRemainder: bigint, divisor: bigint) => boolean> = {
	down: () => false,
	up: (twiceRemainder) => twiceRemainder !== 0n,
	"half-up": (twiceRemainder, divisor) => twiceRemainder >= divisor,
};

function quotient(dividend: bigint, divisor: bigint, goesAway: (typeof ROUNDINGS)[Rounding]): number {
	const negative = dividend < 0n !== divisor < 0n;
	const above = dividend < 0n ? -dividend : dividend;
	const below = divisor < 0n ? -divisor : divisor;
	const size = above / below + (goesAway(2n * (above % below), below) ? 1n : 0n);
	return Number(negative ? -size : size);
}
