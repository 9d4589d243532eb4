/** Whether a decimal number keeps all its digits as a double: fifteen significant digits always do. */
export function isExactNumber(source: string): boolean {
	const [mantissa = "", exponent] = source.toLowerCase().split("e");
	if (!mantissa.includes(".") && exponent === undefined) return Number.isSafeInteger(Number(source));
	const digits = mantissa.replace(/[-+.]/g, "").replace(/^0+/, "");
	return digits.replace(/0+$/, "").length <= 15;
}
