import { PHANTOM } from "../../../evaluate/combinations.ts";
import type { Moment } from "../../../model/kernel.ts";
import type { Condition, Rails } from "../document.ts";
import type { Elements } from "./facts.ts";
import type { Term } from "./frame.ts";

/** Strict: false on anything that is unknown, whichever rail it belongs to. */
type Operator = (left: unknown, right: unknown) => boolean;

const isMoment = (value: unknown): value is Moment => typeof value === "object" && value !== null && "lo" in value;
const isNumber = (value: unknown): value is number => typeof value === "number";
const isText = (value: unknown): value is string => typeof value === "string";

/** An operator on two moments, or on two known values that are none. */
const comparing =
	(moments: (left: Moment, right: Moment) => boolean, others: (left: unknown, right: unknown) => boolean): Operator =>
	(left, right) => {
		if (isMoment(left) && isMoment(right)) return moments(left, right);
		return left !== undefined && right !== undefined && others(left, right);
	};

const isInstant = ({ lo, hi }: Moment): boolean => lo === hi;

const asText =
	(test: (text: string, texts: readonly string[]) => boolean, isSetFirst: boolean): Operator =>
	(left, right) => {
		const [text, set] = isSetFirst ? [right, left] : [left, right];
		return isText(text) && Array.isArray(set) && test(text, set);
	};

const among = (text: string, texts: readonly string[]): boolean => texts.includes(text);
const notAmong = (text: string, texts: readonly string[]): boolean => !texts.includes(text);

/** Of an element: whether a formula holds. */
function of(elements: Elements, formula: Condition): (item: Elements["source"]["items"][number]) => boolean {
	return (item) => elements.frame.bind(elements.binding.variable, item).holds(formula);
}

interface Asked {
	readonly element: Condition;
}
interface AskedCount extends Asked {
	readonly count: Term;
}
interface AskedShare extends Asked {
	readonly percent: number;
	readonly counts: Rails;
}

function someSurely(elements: Elements, { element }: Asked): boolean {
	return elements.source.items.some(of(elements, element));
}

function surelyNone(elements: Elements, { element }: Asked): boolean {
	const isNone = of(elements, element);
	return elements.source.items.every(isNone) && (elements.source.complete || isNone(PHANTOM));
}

function surelyAtLeast(elements: Elements, { count, element }: AskedCount): boolean {
	const wanted = elements.frame.value(count);
	return isNumber(wanted) && elements.source.items.filter(of(elements, element)).length >= wanted;
}

function surelyFewer(elements: Elements, { count, element }: AskedCount): boolean {
	const wanted = elements.frame.value(count);
	const isNone = of(elements, element);
	const possibly = elements.source.items.filter((item) => !isNone(item)).length;
	return isNumber(wanted) && possibly < wanted && (elements.source.complete || isNone(PHANTOM));
}

/** `Σ (100·satisfied − percent) ≥ 0`, with the least that each element can add. */
function shareReached(elements: Elements, asked: AskedShare): boolean {
	const satisfies = of(elements, asked.element);
	const [counts, countsNot] = [of(elements, asked.counts.surely), of(elements, asked.counts.surelyNot)];
	const least = (item: Parameters<typeof counts>[0]): number => {
		if (countsNot(item)) return 0;
		if (!satisfies(item)) return -asked.percent;
		return counts(item) ? 100 - asked.percent : 0;
	};
	const sum = elements.source.items.reduce((total, item) => total + least(item), 0);
	return sum >= 0 && (elements.source.complete || least(PHANTOM) >= 0);
}

/** The same sum with the most that each element can add; here `element` is the formula for failing. */
function shareMissed(elements: Elements, asked: AskedShare): boolean {
	const fails = of(elements, asked.element);
	const [counts, countsNot] = [of(elements, asked.counts.surely), of(elements, asked.counts.surelyNot)];
	const most = (item: Parameters<typeof counts>[0]): number => {
		if (countsNot(item)) return 0;
		if (!fails(item)) return 100 - asked.percent;
		return counts(item) ? -asked.percent : 0;
	};
	const sum = elements.source.items.reduce((total, item) => total + most(item), 0);
	return sum < 0 && (elements.source.complete || most(PHANTOM) <= 0);
}

/** The operators that the rules use. Those on elements get a formula as their value. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
	is: (left, right) => left === right,
	"surely equal": comparing(
		(left, right) => isInstant(left) && isInstant(right) && left.lo === right.lo,
		(left, right) => left === right,
	),
	"surely different": comparing(
		(left, right) => left.hi < right.lo || right.hi < left.lo,
		(left, right) => left !== right,
	),
	"surely less": comparing(
		(left, right) => left.hi < right.lo,
		(left, right) => isNumber(left) && isNumber(right) && left < right,
	),
	"surely not less": comparing(
		(left, right) => left.lo >= right.hi,
		(left, right) => isNumber(left) && isNumber(right) && left >= right,
	),
	"surely among": asText(among, false),
	"surely not among": asText(notAmong, false),
	"surely includes": asText(among, true),
	"surely excludes": asText(notAmong, true),
	"adopts another than": (adopted, option) => adopted !== undefined && adopted !== option,
	"some surely": (elements, asked) => someSurely(elements as Elements, asked as Asked),
	"surely none": (elements, asked) => surelyNone(elements as Elements, asked as Asked),
	"surely at least": (elements, asked) => surelyAtLeast(elements as Elements, asked as AskedCount),
	"surely fewer than": (elements, asked) => surelyFewer(elements as Elements, asked as AskedCount),
	"share surely reached": (elements, asked) => shareReached(elements as Elements, asked as AskedShare),
	"share surely missed": (elements, asked) => shareMissed(elements as Elements, asked as AskedShare),
};
