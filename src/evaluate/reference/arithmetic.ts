import type { Kernel, Rounding } from "../../model/kernel.ts";
import type { Value } from "../../model/situation.ts";
import { type Environment, type Meanings, numberOf } from "./environment.ts";

export const ARITHMETIC: Meanings<"add" | "subtract" | "multiply" | "divide" | "rescale"> = {
	add: binary((left, right) => left + right),
	subtract: binary((left, right) => left - right),
	multiply: binary((left, right) => left * right),

	divide: (node, environment) =>
		binary((left, right) => {
			if (right === 0n) return undefined;
			const [numerator, denominator] =
				node.shift < 0 ? [left, right * tenTo(-node.shift)] : [left * tenTo(node.shift), right];
			return roundedQuotient(numerator, denominator, node.rounding);
		})(node, environment),

	rescale(node, environment) {
		const operand = numberOf(environment, node.operand);
		if (operand === undefined) return undefined;
		if (node.by >= 0) return inRange(BigInt(operand) * tenTo(node.by));
		const divisor = tenTo(-node.by);
		return BigInt(operand) % divisor === 0n ? inRange(BigInt(operand) / divisor) : undefined;
	},
};

type Operands = { readonly left: Kernel; readonly right: Kernel };

/** Exact integers throughout, so that nothing depends on how floating point rounds. */
function binary(apply: (left: bigint, right: bigint) => bigint | undefined) {
	return (node: Operands, environment: Environment): Value => {
		const left = numberOf(environment, node.left);
		const right = numberOf(environment, node.right);
		if (left === undefined || right === undefined) return undefined;
		const result = apply(BigInt(left), BigInt(right));
		return result === undefined ? undefined : inRange(result);
	};
}

const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);

/** A number is within ±(2⁵³ − 1), or it is unknown. */
export function inRange(exact: bigint): number | undefined {
	const number = Number(exact);
	return Number.isSafeInteger(number) ? number : undefined;
}

/** `down` rounds towards zero, `up` away from it, `half-up` to the nearest, ties away from zero: the words of DMN. */
function roundedQuotient(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
	const quotient = numerator / denominator;
	const remainder = magnitude(numerator % denominator);
	const away = numerator < 0n === denominator < 0n ? 1n : -1n;
	const goesAway: Record<Rounding, boolean> = {
		down: false,
		up: remainder > 0n,
		"half-up": remainder * 2n >= magnitude(denominator),
	};
	return goesAway[rounding] ? quotient + away : quotient;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
