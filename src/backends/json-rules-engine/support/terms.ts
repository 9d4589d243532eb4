import { sourceOf } from "../../../evaluate/combinations.ts";
import { ANY_MOMENT, type Binding, EVER, type Moment, NEVER, type Sort } from "../../../model/kernel.ts";
import type { Value } from "../../../model/situation.ts";
import type { Duration } from "../../../model/types.ts";
import type { Rails } from "../document.ts";
import { ARITHMETIC, exactSum } from "./arithmetic.ts";
import type { Frame, Term } from "./frame.ts";

const truthOf = ({ surely, surelyNot }: Rails, frame: Frame): boolean | undefined =>
	frame.holds(surely) ? true : frame.holds(surelyNot) ? false : undefined;

const numberOf = (term: unknown, frame: Frame): number | undefined => frame.value(term as Term) as number | undefined;
const momentOf = (term: unknown, frame: Frame): Moment => frame.value(term as Term) as Moment;

/** What each kind of term computes. The emitter writes no others. */
export const TERMS: Readonly<Record<string, (term: never, frame: Frame) => Value>> = {
	literal: ({ value }: { value: Value }) => value,
	unknown: () => undefined,
	truth: (rails: Rails, frame) => truthOf(rails, frame),
	fact: ({ fact }: { fact: never }, { situation }) => situation.facts.get(fact),
	field({ variable, field }: { variable: string; field: string }, frame) {
		const record = frame.bound(variable);
		return typeof record === "object" && Object.hasOwn(record, field) ? record[field] : undefined;
	},
	item({ variable }: { variable: string }, frame) {
		const member = frame.bound(variable);
		return typeof member === "string" ? member : undefined;
	},
	cell({ fact, keys }: { fact: never; keys: readonly Term[] }, frame) {
		const texts = keys.map((key) => frame.value(key));
		return texts.includes(undefined) ? undefined : frame.situation.cells.get(fact)?.get(texts.join(","));
	},
	parameter({ parameter, at }: { parameter: never; at: Term }, frame) {
		const { lo, hi } = momentOf(at, frame);
		const begun = (frame.situation.parameters.get(parameter) ?? []).filter(({ from }) => from <= hi);
		const current = begun.at(-1);
		return current !== undefined && current.from <= lo ? current.value : undefined;
	},
	asOf: (_, { situation }) => ({ lo: situation.asOf, hi: situation.asOf }),
	viewpoint: ({ bearer }: { bearer: string }, { situation }) => situation.bearer === bearer,
	breached: ({ norm }: { norm: string }, frame) => frame.breached(norm),
	breachOf({ variable }: { variable: string }, frame) {
		const norm = frame.bound(variable);
		return typeof norm === "string" ? frame.breached(norm) : undefined;
	},
	isAdopted: ({ parameter }: { parameter: never }, { situation }) =>
		(situation.parameters.get(parameter) ?? []).length > 0,

	...Object.fromEntries(
		Object.entries(ARITHMETIC).map(([op, apply]) => [
			op,
			(term: { left: Term; right: Term; operand: Term }, frame: Frame) => {
				const operands = op === "rescale" ? [term.operand] : [term.left, term.right];
				const numbers = operands.map((operand) => numberOf(operand, frame));
				return numbers.includes(undefined) ? undefined : apply(numbers as number[], term as never);
			},
		]),
	),

	earliest: ({ operands }: { operands: readonly Term[] }, frame) => ends(operands, frame, Math.min),
	latest: ({ operands }: { operands: readonly Term[] }, frame) => ends(operands, frame, Math.max),
	shift({ moment, duration }: { moment: Term; duration: Term }, frame) {
		const by = frame.value(duration) as Duration | undefined;
		const { lo, hi } = momentOf(moment, frame);
		const shifted = by === undefined ? [] : [lo, hi].map((end) => shiftEnd(end, by, frame));
		const [from, to] = shifted;
		return from === undefined || to === undefined ? ANY_MOMENT : { lo: from, hi: to };
	},
	startOfDay: ({ day }: { day: Term }, frame) => instant(numberOf(day, frame), frame.situation.timeline.startOfDay),
	endOfDay: ({ day }: { day: Term }, frame) => instant(numberOf(day, frame), frame.situation.timeline.endOfDay),
	dayOf({ moment }: { moment: Term }, frame) {
		const days = Object.values(endsOf(momentOf(moment, frame))).map((end) =>
			isEndless(end) ? undefined : frame.situation.timeline.dayOf(end),
		);
		return days[0] === days[1] ? days[0] : undefined;
	},

	count: (term: Aggregate, frame) => counted(term, frame)?.length,
	sum: (term: Aggregate, frame) => folded(term, frame, exactSum),
	minimum: (term: Aggregate, frame) => folded(term, frame, (numbers) => extreme(numbers, -1)),
	maximum: (term: Aggregate, frame) => folded(term, frame, (numbers) => extreme(numbers, 1)),

	choose(term: { sort: Sort; condition: Rails; then: Term; else: Term }, frame) {
		const truth = truthOf(term.condition, frame);
		if (truth === undefined) return agreement([term.then, term.else], term.sort, frame);
		return frame.value(truth ? term.then : term.else);
	},
	reading({ sort, reading, options }: { sort: Sort; reading: never; options: readonly [string, Term][] }, frame) {
		const adopted = frame.situation.readings.get(reading);
		const option = options.find(([name]) => name === adopted)?.[1];
		if (option !== undefined) return frame.value(option);
		return agreement(
			options.map(([, term]) => term),
			sort,
			frame,
		);
	},
	adopted({ parameter, ...branches }: { parameter: never; then: Term; else: Term }, frame) {
		const values = frame.situation.parameters.get(parameter) ?? [];
		return frame.value(values.length > 0 ? branches.then : branches.else);
	},
};

const endsOf = ({ lo, hi }: Moment): readonly [number, number] => [lo, hi];
const isEndless = (end: number): boolean => end <= EVER || end >= NEVER;
const bounded = (end: number): number => Math.max(EVER, Math.min(NEVER, end));

function ends(terms: readonly Term[], frame: Frame, pick: (...ends: number[]) => number): Moment {
	if (terms.length === 0) return ANY_MOMENT;
	const all = terms.map((term) => momentOf(term, frame));
	return all.reduce((one, two) => ({ lo: pick(one.lo, two.lo), hi: pick(one.hi, two.hi) }));
}

function shiftEnd(end: number, duration: Duration, { situation }: Frame): number | undefined {
	if (isEndless(end)) return end;
	const shifted = situation.timeline.shift(end, duration);
	return shifted === undefined ? undefined : bounded(shifted);
}

function instant(day: number | undefined, of: (day: number) => number): Moment {
	if (day === undefined) return ANY_MOMENT;
	const at = bounded(of(day));
	return { lo: at, hi: at };
}

interface Aggregate {
	readonly over: Binding;
	readonly counts: Rails;
	readonly body: Term;
}

/** The frames of the elements that count; undefined unless that is decided for each element there is. */
function counted({ over, counts }: Aggregate, frame: Frame): readonly Frame[] | undefined {
	const { complete, items } = sourceOf(over, frame.situation);
	const frames = items.map((item) => frame.bind(over.variable, item));
	const truths = frames.map((inner) => truthOf(counts, inner));
	return complete && !truths.includes(undefined) ? frames.filter((_, index) => truths[index] === true) : undefined;
}

function folded(term: Aggregate, frame: Frame, fold: (numbers: readonly number[]) => Value): Value {
	const numbers = counted(term, frame)?.map((inner) => numberOf(term.body, inner));
	return numbers === undefined || numbers.includes(undefined) ? undefined : fold(numbers as readonly number[]);
}

function extreme(numbers: readonly number[], sign: 1 | -1): Value {
	return numbers.length === 0 ? undefined : numbers.reduce((best, each) => ((each - best) * sign > 0 ? each : best));
}

/** What all terms agree on; for moments, all that any of them can be. */
function agreement(terms: readonly Term[], sort: Sort, frame: Frame): Value {
	const values = terms.map((term) => frame.value(term));
	if (sort === "moment") return hull(values as readonly Moment[]);
	const texts = new Set(values.map((value) => identity(value, sort)));
	return texts.size === 1 && !values.includes(undefined) ? values[0] : undefined;
}

function hull(moments: readonly Moment[]): Moment {
	if (moments.length === 0) return ANY_MOMENT;
	return moments.reduce((one, two) => ({ lo: Math.min(one.lo, two.lo), hi: Math.max(one.hi, two.hi) }));
}

/** A text that two values share exactly if they are the same; sets have no order. */
function identity(value: Value, sort: Sort): string {
	if (value === undefined) return "";
	if (sort === "set") return JSON.stringify([...new Set(value as readonly string[])].sort());
	if (sort === "duration") return `${(value as Duration).amount} ${(value as Duration).unit}`;
	return String(value);
}
