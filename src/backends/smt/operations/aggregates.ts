import type { Binding, Kernel } from "../../../model/kernel.ts";
import { type Encodings, numberOf, type Scope, truthOf } from "../scope.ts";
import { type Builder, NO, type Term, YES } from "../terms.ts";
import type { NumberTerms } from "../values.ts";
import { inRange } from "./arithmetic.ts";
import { placesOf } from "./quantifiers.ts";

export const AGGREGATES: Encodings<"count" | "sum" | "minimum" | "maximum"> = {
	count(node, scope) {
		const { elements, known } = counted(node, scope);
		const { build } = scope;
		return { sort: "number", known, value: build.sum(elements.map(({ counts }) => build.either(counts, "1", "0"))) };
	},

	sum(node, scope) {
		const { build } = scope;
		const { elements, known } = numbers(node, scope);
		const total = build.sum(elements.map(({ counts, number }) => build.either(counts, number.value, "0")));
		return inRange(known, total, build);
	},

	minimum: (node, scope) => extreme(numbers(node, scope), scope.build.smaller, scope.build),
	maximum: (node, scope) => extreme(numbers(node, scope), scope.build.greater, scope.build),
};

interface Counted {
	readonly elements: readonly { readonly counts: Term; readonly scope: Scope }[];
	/** The source is complete, and of each element it is decided whether it counts. */
	readonly known: Term;
}

function counted({ over, where }: { readonly over: Binding; readonly where?: Kernel }, scope: Scope): Counted {
	const { build } = scope;
	const { places, complete } = placesOf(over, scope);
	const elements = places.map(({ exists, bound }) => {
		const inner = scope.bind(over.variable, bound);
		const truth = where === undefined ? { surely: YES, surelyNot: NO } : truthOf(inner, where);
		const isDecided = build.any([build.not(exists), truth.surely, truth.surelyNot]);
		return { counts: build.all([exists, truth.surely]), isDecided, scope: inner };
	});
	return { elements, known: build.all([complete, ...elements.map(({ isDecided }) => isDecided)]) };
}

interface Numbers {
	readonly elements: readonly { readonly counts: Term; readonly number: NumberTerms }[];
	readonly known: Term;
}

function numbers(
	node: { readonly over: Binding; readonly where?: Kernel; readonly body: Kernel },
	scope: Scope,
): Numbers {
	const { build } = scope;
	const { elements, known } = counted(node, scope);
	const each = elements.map(({ counts, scope: inner }) => ({ counts, number: numberOf(inner, node.body) }));
	const allKnown = each.map(({ counts, number }) => build.any([build.not(counts), number.known]));
	return { elements: each, known: build.all([known, ...allKnown]) };
}

/** Of no elements there is none. */
function extreme({ elements, known }: Numbers, better: (one: Term, other: Term) => Term, build: Builder): NumberTerms {
	const best = elements.reduce(
		(so, { counts, number }) => ({
			any: build.any([so.any, counts]),
			value: build.either(counts, build.either(so.any, better(so.value, number.value), number.value), so.value),
		}),
		{ any: NO, value: "0" },
	);
	return { sort: "number", known: build.all([known, best.any]), value: best.value };
}
