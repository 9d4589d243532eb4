import { and, FALSE, not, or, TRUE, toValue } from "../../base/kleene.ts";
import type { Moment } from "../../model/kernel.ts";
import type { Value } from "../../model/situation.ts";
import { isMoment, type Meanings, textOf, truthOf } from "./environment.ts";

export const LOGIC: Meanings<"and" | "or" | "not" | "equal" | "less" | "member" | "includes"> = {
	and: (node, environment) => toValue(node.operands.map((operand) => truthOf(environment, operand)).reduce(and, TRUE)),
	or: (node, environment) => toValue(node.operands.map((operand) => truthOf(environment, operand)).reduce(or, FALSE)),
	not: (node, environment) => toValue(not(truthOf(environment, node.operand))),

	equal(node, environment) {
		const left = environment.value(node.left);
		const right = environment.value(node.right);
		if (left === undefined || right === undefined) return undefined;
		if (isMoment(left) && isMoment(right)) return equalMoments(left, right);
		return left === right;
	},

	less(node, environment) {
		const left = environment.value(node.left);
		const right = environment.value(node.right);
		if (isMoment(left) && isMoment(right)) return lessMoments(left, right);
		return typeof left === "number" && typeof right === "number" ? left < right : undefined;
	},

	member(node, environment) {
		const value = textOf(environment, node.value);
		return value === undefined ? undefined : node.of.includes(value);
	},

	includes(node, environment) {
		const set = environment.value(node.set);
		const value = textOf(environment, node.value);
		return Array.isArray(set) && value !== undefined ? set.includes(value) : undefined;
	},
};

/** Equal for certain only if both are instants; different for certain if no instant is in both. */
function equalMoments(left: Moment, right: Moment): Value {
	if (left.hi < right.lo || right.hi < left.lo) return false;
	return left.lo === left.hi && right.lo === right.hi ? true : undefined;
}

function lessMoments(left: Moment, right: Moment): Value {
	if (left.hi < right.lo) return true;
	return left.lo >= right.hi ? false : undefined;
}
