import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRegulation } from "../../src/compiler.ts";
import { readFacts } from "../../src/engine/facts/read-facts.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Pack } from "../../src/model/pack.ts";
import { operators } from "../../src/operators/registry.ts";
import { budget } from "../helpers/runs.ts";

/**
 * What each operator means where everything is known, written down a second time without looking at its expansion. Numbers with
 * digits are counted in hundredths, so that nothing here is rounded; a moment is milliseconds, or has not come yet.
 */

const DAY = 86_400_000;
/** Asia/Shanghai. */
const OFFSET = 8 * 3_600_000;

type When = number | "not yet";

interface Element {
	readonly fine: boolean;
	readonly counts: boolean;
	readonly views: number;
}

/** What is known. */
interface Known {
	readonly a: boolean;
	readonly b: boolean;
	readonly c: boolean;
	/** Whole numbers, and hundredths. */
	readonly n: number;
	readonly m: number;
	readonly p: number;
	readonly x: number;
	readonly y: number;
	readonly s: When;
	readonly t: When;
	readonly u: When;
	/** Days since 1970. */
	readonly d: number;
	readonly e: number;
	readonly k: string;
	readonly j: string;
	readonly set: readonly string[];
	readonly list: readonly Element[];
}

/** `undefined`: what is known does not decide it. */
type Meaning = (known: Known) => boolean | undefined;

/** The value of a moment or a number that may not be there. */
type Maybe = number | undefined;

const compared =
	(holds: (left: number, right: number) => boolean) =>
	(left: Maybe, right: Maybe): boolean | undefined =>
		left === undefined || right === undefined ? undefined : holds(left, right);

const same = compared((left, right) => left === right);
const smaller = compared((left, right) => left < right);
const atMost = compared((left, right) => left <= right);

/** Of two that have not come, nobody knows which comes first. */
function isBefore(left: When, right: When): boolean | undefined {
	if (left === "not yet") return right === "not yet" ? undefined : false;
	return right === "not yet" || left < right;
}

const opposite = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);

const startOf = (day: number): number => day * DAY - OFFSET;
const endOf = (day: number): number => startOf(day + 1) - 1;
const dayOf = (when: When): Maybe => (when === "not yet" ? undefined : Math.floor((when + OFFSET) / DAY));
const first = (...moments: readonly When[]): When => {
	const come = moments.filter((when) => when !== "not yet");
	return come.length === 0 ? "not yet" : Math.min(...come);
};
const last = (...moments: readonly When[]): When =>
	moments.some((when) => when === "not yet") ? "not yet" : Math.max(...(moments as readonly number[]));
const later = (when: When, move: (at: number) => number): When => (when === "not yet" ? when : move(when));

const divided = (left: number, right: number, round: (quotient: number) => number): Maybe =>
	right === 0 ? undefined : round(left / right);
/** Ties, and all that is rounded up, go away from zero; down is towards it. */
const halfUp = (quotient: number): number => Math.sign(quotient) * Math.floor(Math.abs(quotient) + 0.5);
const up = (quotient: number): number => Math.sign(quotient) * Math.ceil(Math.abs(quotient));

const counted = ({ list }: Known): readonly Element[] => list.filter(({ counts }) => counts);
const fine = (elements: readonly Element[]): number => elements.filter((element) => element.fine).length;
const views = (elements: readonly Element[]): readonly number[] => elements.map((element) => element.views);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const least = (numbers: readonly number[]): Maybe => (numbers.length === 0 ? undefined : Math.min(...numbers));
const most = (numbers: readonly number[]): Maybe => (numbers.length === 0 ? undefined : Math.max(...numbers));

const [EARLY, LATE] = [Date.UTC(2024, 0, 11) / DAY, Date.UTC(2024, 0, 14) / DAY];

/** Conditions in which an operator stands, and what they mean. A new operator is a line here. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
	"all-of": {
		"all of f.a, f.b, f.c": ({ a, b, c }) => a && b && c,
		"(all of (f.s, f.t)) is before f.u": ({ s, t, u }) => isBefore(last(s, t), u),
		"(all of (f.s, f.t)) has happened": ({ s, t }) => s !== "not yet" && t !== "not yet",
	},
	and: { "f.a and f.b": ({ a, b }) => a && b, "f.a and f.b and f.c": ({ a, b, c }) => a && b && c },
	"any-of": {
		"any of f.a, f.b, f.c": ({ a, b, c }) => a || b || c,
		"(any of (f.s, f.t)) is before f.u": ({ s, t, u }) => isBefore(first(s, t), u),
		"(any of (f.s, f.t)) has happened": ({ s, t }) => s !== "not yet" || t !== "not yet",
	},
	"at-least": {
		"at least 2 i in items satisfy i.fine": ({ list }) => fine(list) >= 2,
		"at least f.n i in items satisfy i.fine": ({ list, n }) => fine(list) >= n,
		"at least 1 i in items where i.counts satisfy i.fine": (known) => fine(counted(known)) >= 1,
		"at least 60% of i in items satisfy i.fine": ({ list }) => 100 * fine(list) >= 60 * list.length,
		"at least 50% of i in items, and at least one, where i.counts satisfy i.fine": (known) =>
			counted(known).length > 0 && 2 * fine(counted(known)) >= counted(known).length,
	},
	"day-of": { "(day of f.s) is f.d": ({ s, d }) => same(dayOf(s), d) },
	"divided-by": {
		"(f.n divided by f.m rounded down to 0 digits) is f.p": ({ n, m, p }) => same(divided(n, m, Math.trunc), p),
		"(f.n divided by f.m rounded up to 0 digits) is f.p": ({ n, m, p }) => same(divided(n, m, up), p),
		"(f.n divided by f.m rounded half up to 0 digits) is f.p": ({ n, m, p }) => same(divided(n, m, halfUp), p),
		"(f.n divided by f.m rounded down to 2 digits) is f.x": ({ n, m, x }) => same(divided(100 * n, m, Math.trunc), x),
		"(f.x divided by f.y rounded up to 1 digits) is f.n": ({ x, y, n }) => same(divided(10 * x, y, up), 10 * n),
	},
	"earlier-of": { "(earlier of (f.s, f.t)) is before f.u": ({ s, t, u }) => isBefore(first(s, t), u) },
	"end-of": {
		"f.s is after end of f.d": ({ s, d }) => isBefore(endOf(d), s),
		"f.s is before end of 2024-01-14": ({ s }) => isBefore(s, endOf(LATE)),
	},
	every: {
		"every i in items satisfies i.fine": ({ list }) => fine(list) === list.length,
		"every i in items where i.counts satisfies i.fine": (known) => fine(counted(known)) === counted(known).length,
		"every i in items, and at least one, satisfies i.fine": ({ list }) => list.length > 0 && fine(list) === list.length,
		"every g in kind, if any, satisfies f.set includes g": ({ set }) => set.length === 3,
	},
	"has-happened": { "f.s has happened": ({ s }) => s !== "not yet" },
	"has-not-happened": { "f.s has not happened": ({ s }) => s === "not yet" },
	if: {
		"if f.a then f.b otherwise f.c": ({ a, b, c }) => (a ? b : c),
		"(if f.a then f.n otherwise f.x) is f.y": ({ a, n, x, y }) => (a ? 100 * n : x) === y,
		"(if f.a then f.s otherwise f.t) is before f.u": ({ a, s, t, u }) => isBefore(a ? s : t, u),
	},
	includes: {
		"f.set includes blue": ({ set }) => set.includes("blue"),
		"f.set includes f.k": ({ set, k }) => set.includes(k),
	},
	is: {
		"f.a is f.b": ({ a, b }) => a === b,
		"f.n is f.m": ({ n, m }) => n === m,
		"f.n is f.x": ({ n, x }) => 100 * n === x,
		"f.d is f.e": ({ d, e }) => d === e,
		"f.d is 2024-01-14": ({ d }) => d === LATE,
		"f.k is f.j": ({ k, j }) => k === j,
		"f.k is red": ({ k }) => k === "red",
	},
	"is-after": {
		"f.s is after f.t": ({ s, t }) => isBefore(t, s),
		"f.s is after f.d": ({ s, d }) => isBefore(endOf(d), s),
		"f.d is after f.s": ({ s, d }) => isBefore(s, startOf(d)),
		"f.d is after f.e": ({ d, e }) => d > e,
		"f.s is after 2024-01-11": ({ s }) => isBefore(endOf(EARLY), s),
	},
	"is-at-least": { "f.n is at least f.m": ({ n, m }) => n >= m, "f.n is at least f.x": ({ n, x }) => 100 * n >= x },
	"is-at-most": { "f.n is at most f.m": ({ n, m }) => n <= m, "f.x is at most f.n": ({ n, x }) => x <= 100 * n },
	"is-before": {
		"f.s is before f.t": ({ s, t }) => isBefore(s, t),
		"f.s is before f.d": ({ s, d }) => isBefore(s, startOf(d)),
		"f.d is before f.s": ({ s, d }) => isBefore(endOf(d), s),
		"f.d is before f.e": ({ d, e }) => d < e,
		"f.s is before 2024-01-14": ({ s }) => isBefore(s, startOf(LATE)),
	},
	"is-between": {
		"f.n is between f.m and f.p": ({ n, m, p }) => m <= n && n <= p,
		"f.x is between f.n and f.m": ({ x, n, m }) => 100 * n <= x && x <= 100 * m,
		"f.d is between f.e and 2024-01-14": ({ d, e }) => e <= d && d <= LATE,
		"f.s is between 2024-01-11 and 2024-01-14": ({ s }) => s !== "not yet" && startOf(EARLY) <= s && s <= endOf(LATE),
	},
	"is-in": { "f.k is in [red, blue]": ({ k }) => k === "red" || k === "blue" },
	"is-less-than": { "f.n is less than f.m": ({ n, m }) => n < m, "f.x is less than f.n": ({ n, x }) => x < 100 * n },
	"is-more-than": { "f.n is more than f.m": ({ n, m }) => n > m, "f.x is more than f.n": ({ n, x }) => x > 100 * n },
	"is-not": {
		"f.a is not f.b": ({ a, b }) => a !== b,
		"f.n is not f.x": ({ n, x }) => 100 * n !== x,
		"f.d is not f.e": ({ d, e }) => d !== e,
		"f.k is not f.j": ({ k, j }) => k !== j,
	},
	"is-not-in": { "f.k is not in [red, blue]": ({ k }) => k === "green" },
	"is-on-or-after": {
		"f.s is on or after f.t": ({ s, t }) => opposite(isBefore(s, t)),
		"f.s is on or after f.d": ({ s, d }) => opposite(isBefore(s, startOf(d))),
		"f.d is on or after f.e": ({ d, e }) => d >= e,
	},
	"is-on-or-before": {
		"f.s is on or before f.t": ({ s, t }) => opposite(isBefore(t, s)),
		"f.s is on or before f.d": ({ s, d }) => opposite(isBefore(endOf(d), s)),
		"f.d is on or before 2024-01-14": ({ d }) => d <= LATE,
	},
	"largest-of": {
		"(largest of i.views over i in items) is f.x": ({ list, x }) => same(most(views(list)), x),
		"(largest of i.views over i in items where i.counts) is at least f.n": (known) =>
			atMost(100 * known.n, most(views(counted(known)))),
	},
	"later-of": { "(later of (f.s, f.t)) is before f.u": ({ s, t, u }) => isBefore(last(s, t), u) },
	minus: {
		"(f.n minus f.m) is f.p": ({ n, m, p }) => n - m === p,
		"(f.x minus f.n) is less than f.y": ({ x, n, y }) => x - 100 * n < y,
		"(f.d minus f.e) is f.n": ({ d, e, n }) => d - e === n,
		"(f.d minus 2024-01-11) is at most f.n": ({ d, n }) => d - EARLY <= n,
	},
	no: {
		"no i in items satisfies i.fine": ({ list }) => fine(list) === 0,
		"no i in items where i.counts satisfies i.fine": (known) => fine(counted(known)) === 0,
		"no i in items, and at least one, satisfies i.fine": ({ list }) => list.length > 0 && fine(list) === 0,
	},
	"none-of": { "none of f.a, f.b, f.c": ({ a, b, c }) => !(a || b || c) },
	not: { "not f.a": ({ a }) => !a, "not (f.a and f.b)": ({ a, b }) => !(a && b) },
	"number-of": {
		"(number of i in items) is f.n": ({ list, n }) => list.length === n,
		"(number of i in items where i.counts) is at least f.n": (known) => counted(known).length >= known.n,
	},
	or: { "f.a or f.b": ({ a, b }) => a || b, "f.a or f.b or f.c": ({ a, b, c }) => a || b || c },
	plus: {
		"(f.n plus f.m) is f.p": ({ n, m, p }) => n + m === p,
		"(f.x plus f.n) is more than f.y": ({ x, n, y }) => x + 100 * n > y,
		"(f.s plus 36 hours) is before f.t": ({ s, t }) => shifted(s, t, (at) => at + 36 * 3_600_000),
		"(f.s plus 2 days) is before f.t": ({ s, t }) => shifted(s, t, (at) => endOf((dayOf(at) as number) + 2)),
	},
	"smallest-of": {
		"(smallest of i.views over i in items) is f.x": ({ list, x }) => same(least(views(list)), x),
		"(smallest of i.views over i in items where i.counts) is less than f.n": (known) =>
			smaller(least(views(counted(known))), 100 * known.n),
	},
	some: {
		"some i in items satisfies i.fine": ({ list }) => fine(list) > 0,
		"some i in items where i.counts satisfies i.fine": (known) => fine(counted(known)) > 0,
		"some g in kind satisfies f.set includes g": ({ set }) => set.length > 0,
	},
	"start-of": {
		"f.s is before start of f.d": ({ s, d }) => isBefore(s, startOf(d)),
		"f.s is after start of 2024-01-11": ({ s }) => isBefore(startOf(EARLY), s),
	},
	times: {
		"(f.n times f.m) is f.p": ({ n, m, p }) => n * m === p,
		"(f.x times f.n) is f.y": ({ x, n, y }) => x * n === y,
	},
	"total-of": {
		"(total of i.views over i in items) is at most f.x": ({ list, x }) => sum(views(list)) <= x,
		"(total of i.views over i in items where i.counts) is f.x": (known) => sum(views(counted(known))) === known.x,
	},
};

/** What has not come yet comes after now, and so after everything that has. */
const shifted = (from: When, to: When, move: (at: number) => number): boolean | undefined =>
	isBefore(later(from, move), to);

const VOCABULARY = `regulation meanings "What operators mean"
  edition         2023-08-15
  version         1.0.0
  time zone       "Asia/Shanghai"
  counting        plain
  default bearer  provider
bearer provider "the provider"
group f "What is known"
choices kind "a kind"
  choice red   "red"
  choice green "green"
  choice blue  "blue"
${["a", "b", "c"].map((name) => factText(name, "yes or no")).join("")}
${["n", "m", "p"].map((name) => factText(name, "number")).join("")}
${["x", "y"].map((name) => factText(name, "number with 2 digits")).join("")}
${["s", "t", "u"].map((name) => factText(name, "occurrence")).join("")}
${["d", "e"].map((name) => factText(name, "date")).join("")}
${["k", "j"].map((name) => factText(name, "one of kind")).join("")}
${factText("set", "any of kind")}
record thing "a thing" identified by id
  field fine    yes or no             circumstance
  field counts  yes or no             circumstance
  field views   number with 2 digits  circumstance
list items of thing  question "Which items?"
article 1 "Meanings"  gist "What the operators mean."
  obligation something  bearer provider  must be f.a
`;

function factText(name: string, type: string): string {
	return `fact f.${name}  ${type}  circumstance  question "${name}?"\n`;
}

/** Each way of saying an operator, in each condition in which it stands. */
const CASES = operators.flatMap(({ id, surface: { en } }) =>
	Object.entries(MEANINGS[id] ?? {}).flatMap(([text, meaning]) =>
		en.map((words) => ({ id, text: text.replace(en[0] as string, words), meaning })),
	),
);

function compile(): Pack {
	const permissions = CASES.map(
		({ text }, index) => `permission case-${index}  bearer provider  when ${text}  may "x"`,
	);
	const text = `${VOCABULARY}${permissions.join("\n")}`;
	const { pack, diagnostics } = compileRegulation([{ file: "meanings.norm", text }], { calendars: [] });
	expect(diagnostics.map(({ message }) => message)).toEqual([]);
	return pack as Pack;
}

const AS_OF = Date.UTC(2024, 5, 1);

const small = fc.integer({ min: -4, max: 6 });
const hundredths = fc.oneof(fc.constantFrom(-100, 0, 100, 200, 300, 50, 150, 33), fc.integer({ min: -500, max: 700 }));
const day = fc.integer({ min: EARLY - 1, max: LATE + 1 });
const when: fc.Arbitrary<When> = fc.oneof(
	fc.integer({ min: 0, max: 60 }).map((hours) => startOf(EARLY - 1) + 2 * hours * 3_600_000),
	day.chain((each) => fc.constantFrom(startOf(each), endOf(each))),
	fc.constant("not yet" as const),
);
const kind = fc.constantFrom("red", "green", "blue");
const known: fc.Arbitrary<Known> = fc.record({
	a: fc.boolean(),
	b: fc.boolean(),
	c: fc.boolean(),
	n: small,
	m: small,
	p: small,
	x: hundredths,
	y: hundredths,
	s: when,
	t: when,
	u: when,
	d: day,
	e: day,
	k: kind,
	j: kind,
	set: fc.subarray(["red", "green", "blue"]),
	list: fc.array(fc.record({ fine: fc.boolean(), counts: fc.boolean(), views: hundredths }), { maxLength: 5 }),
});

/** As a facts file has it. */
function factsOf({ list, ...values }: Known): unknown {
	const written = (name: string, value: unknown): unknown => {
		if ("xy".includes(name)) return (value as number) / 100;
		if ("de".includes(name)) return new Date((value as number) * DAY).toISOString().slice(0, 10);
		return "stu".includes(name) && value !== "not yet" ? new Date(value as number).toISOString() : value;
	};
	return {
		f: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(name, value)])),
		items: list.map((item, index) => ({ ...item, id: `${index}`, views: item.views / 100 })),
	};
}

describe("every expansion keeps the meaning of its operator", () => {
	const pack = compile();
	const executor = referenceExecutor(pack);

	it("and every operator has a meaning here", () => {
		expect(Object.keys(MEANINGS).sort()).toEqual(operators.map(({ id }) => id).sort());
	});

	it("on operands of which everything is known", () => {
		const law = fc.property(known, (values) => {
			const { situation, diagnostics } = readFacts(pack, factsOf(values), {
				asOf: AS_OF,
				bearer: pack.manifest.defaultBearer,
				adopted: { readings: new Map(), parameters: new Map() },
				calendars: [],
			});
			expect(diagnostics).toEqual([]);
			const { positions } = executor.run(situation);
			const actual = CASES.map(({ text }, index) => [text, ["false", "unknown", "true"][positions[index] ?? -1]]);
			const expected = CASES.map(({ text, meaning }) => [text, `${meaning(values) ?? "unknown"}`]);
			expect(actual).toEqual(expected);
		});
		fc.assert(law, budget("meaning of operators"));
	});

	it("which are true of some operands and false of others", () => {
		const samples = fc.sample(known, { numRuns: 2000, seed: 1 });
		const undecided = CASES.filter(({ meaning }) => {
			const truths = new Set(samples.map(meaning));
			return !truths.has(true) || !truths.has(false);
		});
		expect(undecided.map(({ text }) => text)).toEqual([]);
	});
});
