import { and, FALSE, type Kleene, TRUE, UNKNOWN } from "../base/kleene.ts";
import { NOT_APPLICABLE, PENDING, type Possible, SATISFIED, VIOLATED } from "../model/outcome.ts";

/** The four conditions of a norm, decided as far as they are, for one element. */
export interface RequirementTruth {
	readonly guard: Kleene;
	readonly met: Kleene;
	readonly open: Kleene;
	readonly breached: Kleene;
}

export interface ElementOutcome {
	readonly possible: Possible;
	/** The norm surely applies and two requirements surely strike. */
	readonly conflict: boolean;
}

const DOES_NOT_APPLY: ElementOutcome = { possible: NOT_APPLICABLE, conflict: false };

/** What can be, of one element: every outcome that is not surely excluded. `requirements` is asked only if the norm may apply. */
export function elementOutcome(applies: Kleene, requirements: () => readonly RequirementTruth[]): ElementOutcome {
	if (applies === FALSE) return DOES_NOT_APPLY;
	let possible = applies === TRUE ? 0 : NOT_APPLICABLE;
	let sure = 0;
	for (const requirement of requirements()) {
		if (requirement.guard === FALSE) continue;
		if (requirement.guard === TRUE) sure++;
		possible |= outcomesOf(requirement);
	}
	return { possible, conflict: applies === TRUE && sure > 1 };
}

function outcomesOf({ met, open, breached }: RequirementTruth): Possible {
	return (met === FALSE ? 0 : SATISFIED) | (open === FALSE ? 0 : PENDING) | (breached === FALSE ? 0 : VIOLATED);
}

/**
 * The outcomes of a norm from those of its elements: every worst-of over one choice per element.
 *
 * The outcome bits ascend from best to worst. A set's best outcome is its lowest bit; the worst-of can be `b` exactly if
 * some element can be `b` and no element is surely worse. So one pass over the elements is enough, however many there are.
 */
export interface Tally {
	/** An element that is known to exist. */
	add(element: ElementOutcome): void;
	/** An element of which it is unknown whether it exists, or how often. */
	addOptional(element: ElementOutcome): void;
	/** `elements`: of those known to exist, in the order in which they were added. */
	result(): { readonly possible: Possible; readonly elements: readonly Possible[]; readonly conflict: boolean };
}

export function tally(): Tally {
	const elements: Possible[] = [];
	let union = 0;
	let optional = 0;
	let floor = NOT_APPLICABLE;
	let impossible = false;
	let conflict = false;
	return {
		add(element) {
			elements.push(element.possible);
			union |= element.possible;
			floor = Math.max(floor, lowestBit(element.possible));
			impossible ||= element.possible === 0;
			conflict ||= element.conflict;
		},
		addOptional(element) {
			optional |= element.possible;
		},
		result() {
			const known = elements.length === 0 ? NOT_APPLICABLE : union;
			// Conditions that exclude one another leave an element nothing to be; then the norm has nothing to be either.
			const possible = impossible ? 0 : (known | optional) & ~(floor - 1);
			return { possible, elements, conflict };
		},
	};
}

const lowestBit = (set: Possible): Possible => set & -set;

/** `breached(n)`: surely, if violated is all that the norm can be. */
export function breachedBy(possible: Possible): Kleene {
	if (possible === VIOLATED) return TRUE;
	return possible & VIOLATED ? UNKNOWN : FALSE;
}

/** Whether something holds for at least one element, where an optional element may be there or not. */
export function holdsForSome(known: Kleene, optional: Kleene): Kleene {
	const possibly = and(optional, UNKNOWN);
	return known > possibly ? known : possibly;
}
