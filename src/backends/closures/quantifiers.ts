import { FALSE, type Kleene, TRUE, UNKNOWN } from "../../base/kleene.ts";
import { PHANTOM, sourceOf } from "../../evaluate/combinations.ts";
import type { Binding, Kernel } from "../../model/kernel.ts";
import type { Compilations, Compiler, Frame, Scope, Thunk } from "./frame.ts";

interface Over {
	readonly over: Binding;
	readonly where?: Kernel;
	readonly body?: Kernel;
}

/** A loop over a source; the visitor sees each element bound, and stops the loop by answering `true`. */
interface Loop {
	readonly where: Thunk<Kleene>;
	each(frame: Frame, visit: (frame: Frame) => boolean): void;
	/** Visits the element that stands for further ones, if there may be any. */
	further(frame: Frame, visit: (frame: Frame) => void): void;
	isComplete(frame: Frame): boolean;
	readonly inner: Scope;
}

const always: Thunk<Kleene> = () => TRUE;

function loopOver({ over, where }: Over, scope: Scope, compiler: Compiler): Loop {
	const slot = compiler.newSlot();
	const inner = new Map(scope).set(over.variable, slot);
	return {
		inner,
		where: where === undefined ? always : compiler.truth(where, inner),
		isComplete: (frame) => sourceOf(over, frame.situation).complete,
		each(frame, visit) {
			for (const item of sourceOf(over, frame.situation).items) {
				frame.slots[slot] = item;
				if (visit(frame)) return;
			}
		},
		further(frame, visit) {
			if (sourceOf(over, frame.situation).complete) return;
			frame.slots[slot] = PHANTOM;
			visit(frame);
		},
	};
}

/** Whether an element counts and satisfies the body. */
function witness(loop: Loop, body: Thunk<Kleene>): Thunk<Kleene> {
	const { where } = loop;
	return (frame) => {
		const counts = where(frame);
		if (counts === FALSE) return FALSE;
		const satisfies = body(frame);
		return counts < satisfies ? counts : satisfies;
	};
}

export const QUANTIFIERS: Compilations<
	"some" | "every" | "atLeast" | "atLeastPercent" | "count" | "sum" | "minimum" | "maximum"
> = {
	some(node, scope, compiler) {
		const loop = loopOver(node, scope, compiler);
		const found = witness(loop, compiler.truth(node.body, loop.inner));
		return (frame) => {
			let result: Kleene = FALSE;
			loop.each(frame, (each) => {
				const truth = found(each);
				if (truth > result) result = truth;
				return truth === TRUE;
			});
			loop.further(frame, (each) => {
				if (result === FALSE && found(each) !== FALSE) result = UNKNOWN;
			});
			return result;
		};
	},

	every(node, scope, compiler) {
		const loop = loopOver(node, scope, compiler);
		const body = compiler.truth(node.body, loop.inner);
		const fails = witness(loop, (frame) => (2 - body(frame)) as Kleene);
		return (frame) => {
			let failing: Kleene = FALSE;
			loop.each(frame, (each) => {
				const truth = fails(each);
				if (truth > failing) failing = truth;
				return truth === TRUE;
			});
			loop.further(frame, (each) => {
				if (failing === FALSE && fails(each) !== FALSE) failing = UNKNOWN;
			});
			return 2 - failing;
		};
	},

	atLeast(node, scope, compiler) {
		const wanted = compiler.number(node.count, scope);
		const loop = loopOver(node, scope, compiler);
		const found = witness(loop, compiler.truth(node.body, loop.inner));
		return (frame) => {
			const count = wanted(frame);
			if (count === undefined) return UNKNOWN;
			let surely = 0;
			let possibly = 0;
			loop.each(frame, (each) => {
				const truth = found(each);
				if (truth === TRUE) surely++;
				if (truth !== FALSE) possibly++;
				return surely >= count;
			});
			if (surely >= count) return TRUE;
			loop.further(frame, (each) => {
				if (found(each) !== FALSE) possibly = Number.POSITIVE_INFINITY;
			});
			return possibly < count ? FALSE : UNKNOWN;
		};
	},

	atLeastPercent(node, scope, compiler) {
		const loop = loopOver(node, scope, compiler);
		const body = compiler.truth(node.body, loop.inner);
		const least = worstMargins(node.percent);
		const greatest = worstMargins(100 - node.percent).map((margin) => -margin);
		return (frame) => {
			let low = 0;
			let high = 0;
			loop.each(frame, (each) => {
				const counts = loop.where(each);
				const satisfies = body(each);
				low += least[counts * 3 + satisfies] ?? 0;
				high += greatest[counts * 3 + (2 - satisfies)] ?? 0;
				return false;
			});
			loop.further(frame, (each) => {
				const counts = loop.where(each);
				const satisfies = body(each);
				if ((least[counts * 3 + satisfies] ?? 0) < 0) low = Number.NEGATIVE_INFINITY;
				if ((greatest[counts * 3 + (2 - satisfies)] ?? 0) > 0) high = Number.POSITIVE_INFINITY;
			});
			return low >= 0 ? TRUE : high < 0 ? FALSE : UNKNOWN;
		};
	},

	count(node, scope, compiler) {
		const loop = loopOver(node, scope, compiler);
		return (frame) => {
			if (!loop.isComplete(frame)) return undefined;
			let total: number | undefined = 0;
			loop.each(frame, (each) => {
				const counts = loop.where(each);
				total = counts === UNKNOWN || total === undefined ? undefined : total + counts / 2;
				return total === undefined;
			});
			return total;
		};
	},

	sum: fold(
		() => 0n,
		(total, number) => total + BigInt(number),
		(total) => (Number.isSafeInteger(Number(total)) ? Number(total) : undefined),
	),
	minimum: fold<number | undefined>(
		() => undefined,
		(least, number) => (least === undefined || number < least ? number : least),
		(least) => least,
	),
	maximum: fold<number | undefined>(
		() => undefined,
		(greatest, number) => (greatest === undefined || number > greatest ? number : greatest),
		(greatest) => greatest,
	),
};

/**
 * The least that an element can add to `Σ (100·satisfied − percent)`, by `3 · counts + satisfies`. With the complement of
 * the percentage and of the body, the same table read backwards gives the greatest.
 */
function worstMargins(percent: number): readonly number[] {
	const margin = [-percent, Math.min(-percent, 100 - percent), 100 - percent];
	const mayCount = margin.map((each) => Math.min(0, each));
	return [0, 0, 0, ...mayCount, ...margin];
}

/** An aggregate of the body over the elements that count: unknown unless the source, `where` and the body are decided. */
function fold<State>(
	start: () => State,
	step: (state: State, number: number) => State,
	finish: (state: State) => number | undefined,
) {
	return (node: Over & { readonly body: Kernel }, scope: Scope, compiler: Compiler): Thunk<number | undefined> => {
		const loop = loopOver(node, scope, compiler);
		const body = compiler.number(node.body, loop.inner);
		return (frame) => {
			if (!loop.isComplete(frame)) return undefined;
			let state = start();
			let decided = true;
			loop.each(frame, (each) => {
				const counts = loop.where(each);
				const number = counts === TRUE ? body(each) : undefined;
				if (number !== undefined) state = step(state, number);
				else if (counts !== FALSE) decided = false;
				return !decided;
			});
			return decided ? finish(state) : undefined;
		};
	};
}
