import { FALSE, type Kleene, TRUE, UNKNOWN } from "../../base/kleene.ts";
import type { Moment } from "../../model/kernel.ts";
import { sortOf } from "../../model/sort.ts";
import type { Compilations, Thunk } from "./frame.ts";

export const LOGIC: Compilations<"and" | "or" | "not" | "equal" | "less" | "member" | "includes"> = {
	and(node, scope, compiler) {
		const operands = node.operands.map((operand) => compiler.truth(operand, scope));
		return (frame) => {
			let result: Kleene = TRUE;
			for (const operand of operands) {
				const truth = operand(frame);
				if (truth === FALSE) return FALSE;
				if (truth === UNKNOWN) result = UNKNOWN;
			}
			return result;
		};
	},

	or(node, scope, compiler) {
		const operands = node.operands.map((operand) => compiler.truth(operand, scope));
		return (frame) => {
			let result: Kleene = FALSE;
			for (const operand of operands) {
				const truth = operand(frame);
				if (truth === TRUE) return TRUE;
				if (truth === UNKNOWN) result = UNKNOWN;
			}
			return result;
		};
	},

	not(node, scope, compiler) {
		const operand = compiler.truth(node.operand, scope);
		return (frame) => 2 - operand(frame);
	},

	equal(node, scope, compiler) {
		const sort = sortOf(node.left);
		if (sort === "moment") return equalMoments(compiler.moment(node.left, scope), compiler.moment(node.right, scope));
		if (sort === "truth") return equalTruths(compiler.truth(node.left, scope), compiler.truth(node.right, scope));
		const left = compiler.any(node.left, scope);
		const right = compiler.any(node.right, scope);
		return (frame) => {
			const one = left(frame);
			if (one === undefined) return UNKNOWN;
			const other = right(frame);
			return other === undefined ? UNKNOWN : one === other ? TRUE : FALSE;
		};
	},

	less(node, scope, compiler) {
		if (sortOf(node.left) === "moment") {
			return lessMoments(compiler.moment(node.left, scope), compiler.moment(node.right, scope));
		}
		const left = compiler.number(node.left, scope);
		const right = compiler.number(node.right, scope);
		return (frame) => {
			const one = left(frame);
			if (one === undefined) return UNKNOWN;
			const other = right(frame);
			return other === undefined ? UNKNOWN : one < other ? TRUE : FALSE;
		};
	},

	member(node, scope, compiler) {
		const value = compiler.text(node.value, scope);
		const members = new Set(node.of);
		return (frame) => {
			const text = value(frame);
			return text === undefined ? UNKNOWN : members.has(text) ? TRUE : FALSE;
		};
	},

	includes(node, scope, compiler) {
		const set = compiler.any(node.set, scope) as Thunk<readonly string[] | undefined>;
		const value = compiler.text(node.value, scope);
		return (frame) => {
			const members = set(frame);
			const text = value(frame);
			return members === undefined || text === undefined ? UNKNOWN : members.includes(text) ? TRUE : FALSE;
		};
	},
};

function equalMoments(left: Thunk<Moment>, right: Thunk<Moment>): Thunk<Kleene> {
	return (frame) => {
		const one = left(frame);
		const other = right(frame);
		if (one.hi < other.lo || other.hi < one.lo) return FALSE;
		return one.lo === one.hi && other.lo === other.hi ? TRUE : UNKNOWN;
	};
}

function equalTruths(left: Thunk<Kleene>, right: Thunk<Kleene>): Thunk<Kleene> {
	return (frame) => {
		const one = left(frame);
		const other = right(frame);
		return one === UNKNOWN || other === UNKNOWN ? UNKNOWN : one === other ? TRUE : FALSE;
	};
}

function lessMoments(left: Thunk<Moment>, right: Thunk<Moment>): Thunk<Kleene> {
	return (frame) => {
		const one = left(frame);
		const other = right(frame);
		return one.hi < other.lo ? TRUE : one.lo >= other.hi ? FALSE : UNKNOWN;
	};
}
