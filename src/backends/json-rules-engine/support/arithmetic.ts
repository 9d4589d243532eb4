import type { Rounding } from "../../../model/kernel.ts";

/** What a calculation may need besides its operands. */
interface Properties {
	readonly shift: number;
	readonly by: number;
	readonly rounding: Rounding;
}

const inRange = (exact: bigint): number | undefined => {
	const number = Number(exact);
	return Number.isSafeInteger(number) ? number : undefined;
};

const integers =
	(apply: (left: bigint, right: bigint) => bigint) =>
	([left = 0, right = 0]: readonly number[]): number | undefined =>
		inRange(apply(BigInt(left), BigInt(right)));

/** Exact arithmetic on integers; `undefined` where a result is out of range or there is none. */
export const ARITHMETIC: Readonly<
	Record<string, (operands: readonly number[], properties: Properties) => number | undefined>
> = {
	add: integers((left, right) => left + right),
	subtract: integers((left, right) => left - right),
	multiply: integers((left, right) => left * right),
	divide: ([left = 0, right = 0], { shift, rounding }) =>
		right === 0 ? undefined : inRange(quotient(scaled(left, shift), scaled(right, -shift), rounding)),
	rescale([operand = 0], { by }) {
		const divisor = scaled(1, -by);
		const exact = scaled(operand, by);
		return exact % divisor === 0n ? inRange(exact / divisor) : undefined;
	},
};

/** A number times a power of ten, where the exponent is positive. */
const scaled = (number: number, exponent: number): bigint => BigInt(number) * 10n ** BigInt(Math.max(exponent, 0));

export const exactSum = (numbers: readonly number[]): number | undefined =>
	inRange(numbers.reduce((total, number) => total + BigInt(number), 0n));

/** Rounds the size of the quotient and gives it its sign back: rounding treats both signs alike. */
function quotient(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
	const [above, below] = [size(dividend), size(divisor)];
	const rounded: Record<Rounding, bigint> = {
		down: above / below,
		up: (above + below - 1n) / below,
		"half-up": (2n * above + below) / (2n * below),
	};
	return dividend < 0n === divisor < 0n ? rounded[rounding] : -rounded[rounding];
}

const size = (integer: bigint): bigint => (integer < 0n ? -integer : integer);
