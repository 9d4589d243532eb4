import type { Kernel } from "../../model/kernel.ts";

export const truth = (value: boolean): Kernel => ({ op: "literal", sort: "truth", value });

const isTruth = (node: Kernel, value: boolean): boolean => node.op === "literal" && node.value === value;

/** A conjunction without what is always true, and without nesting. */
export const all = (conditions: readonly Kernel[]): Kernel => {
	const flat = conditions.flatMap((node) => (node.op === "and" ? node.operands : [node]));
	if (flat.some((node) => isTruth(node, false))) return truth(false);
	const operands = flat.filter((node) => !isTruth(node, true));
	return operands.length === 1 && operands[0] !== undefined
		? operands[0]
		: operands.length === 0
			? truth(true)
			: { op: "and", operands };
};

/** A disjunction without what is always false, and without nesting. */
export const any = (conditions: readonly Kernel[]): Kernel => {
	const flat = conditions.flatMap((node) => (node.op === "or" ? node.operands : [node]));
	if (flat.some((node) => isTruth(node, true))) return truth(true);
	const operands = flat.filter((node) => !isTruth(node, false));
	return operands.length === 1 && operands[0] !== undefined
		? operands[0]
		: operands.length === 0
			? truth(false)
			: { op: "or", operands };
};

export const not = (operand: Kernel): Kernel => {
	if (operand.op === "not") return operand.operand;
	if (operand.op === "literal" && typeof operand.value === "boolean") return truth(!operand.value);
	return { op: "not", operand };
};

export const AS_OF: Kernel = { op: "asOf" };

/** `left` surely comes to pass after `right`. */
export const after = (left: Kernel, right: Kernel): Kernel => ({ op: "less", left: right, right: left });

/** `left` is not after `right`. */
export const byThen = (left: Kernel, right: Kernel): Kernel => not(after(left, right));
