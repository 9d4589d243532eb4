import { and, FALSE, type Kleene, not, or, TRUE, toValue, UNKNOWN } from "../../base/kleene.ts";
import type { Binding, Kernel } from "../../model/kernel.ts";
import { PHANTOM, sourceOf } from "../combinations.ts";
import { type Environment, type Meanings, numberOf, truthOf } from "./environment.ts";

/** A quantifier: which elements count (`where`), and what is asked of them (`body`). */
interface Quantified {
	readonly over: Binding;
	readonly where?: Kernel;
	readonly body: Kernel;
}

/** Of one element: whether it counts, and whether it satisfies the body. */
interface Answer {
	readonly counts: Kleene;
	readonly satisfies: Kleene;
}

/**
 * What each known element answers, and what further elements would: of them nothing is known, neither how many there are.
 * All of them answer alike, so one stands for them; undefined where the source is complete.
 */
interface Answers {
	readonly known: readonly Answer[];
	readonly further: Answer | undefined;
}

function answers({ over, where, body }: Quantified, environment: Environment): Answers {
	const source = sourceOf(over, environment.situation);
	const answer = (item: (typeof source.items)[number]): Answer => {
		const inner = environment.bind(over.variable, item);
		return { counts: where === undefined ? TRUE : truthOf(inner, where), satisfies: truthOf(inner, body) };
	};
	return { known: source.items.map(answer), further: source.complete ? undefined : answer(PHANTOM) };
}

const isCounted = ({ counts, satisfies }: Answer): Kleene => and(counts, satisfies);
const isHarmless = ({ counts, satisfies }: Answer): Kleene => or(not(counts), satisfies);

export const QUANTIFIERS: Meanings<"some" | "every" | "atLeast" | "atLeastPercent"> = {
	some(node, environment) {
		const { known, further } = answers(node, environment);
		const addition = further === undefined ? FALSE : and(isCounted(further), UNKNOWN);
		return toValue(known.map(isCounted).reduce(or, addition));
	},

	every(node, environment) {
		const { known, further } = answers(node, environment);
		const addition = further === undefined ? TRUE : or(isHarmless(further), UNKNOWN);
		return toValue(known.map(isHarmless).reduce(and, addition));
	},

	atLeast(node, environment) {
		const count = numberOf(environment, node.count);
		if (count === undefined) return undefined;
		const { known, further } = answers(node, environment);
		const surely = known.filter((answer) => isCounted(answer) === TRUE).length;
		const possibly = known.filter((answer) => isCounted(answer) !== FALSE).length;
		const unbounded = further !== undefined && isCounted(further) !== FALSE;
		if (surely >= count) return true;
		return possibly < count && !unbounded ? false : undefined;
	},

	/**
	 * `100·k ≥ percent·n` is `Σ (100·satisfied − percent) ≥ 0` over the elements that count. An element adds one of the
	 * margins it can have, independently of the others, so the sum of the least and of the greatest are exact bounds.
	 */
	atLeastPercent(node, environment) {
		const { known, further } = answers(node, environment);
		const margins = known.map((answer) => possibleMargins(answer, node.percent));
		const more = further === undefined ? [0] : possibleMargins(further, node.percent);
		const least = margins.reduce((sum, each) => sum + Math.min(...each), Math.min(...more) < 0 ? -Infinity : 0);
		const greatest = margins.reduce((sum, each) => sum + Math.max(...each), Math.max(...more) > 0 ? Infinity : 0);
		if (least >= 0) return true;
		return greatest < 0 ? false : undefined;
	},
};

function possibleMargins({ counts, satisfies }: Answer, percent: number): readonly number[] {
	const margins: number[] = [];
	if (counts !== TRUE) margins.push(0);
	if (counts !== FALSE && satisfies !== TRUE) margins.push(-percent);
	if (counts !== FALSE && satisfies !== FALSE) margins.push(100 - percent);
	return margins;
}
