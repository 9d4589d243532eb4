import { nearest } from "../../base/suggestion.ts";
import { parseDuration } from "../../base/time/duration.ts";
import { parseDate, parseInstant, type TimeProblem } from "../../base/time/parse.ts";
import { EVER, type Moment, NEVER } from "../../model/kernel.ts";
import type { Zone } from "../../model/pack.ts";
import type { CauseCode } from "../../model/report.ts";
import type { Timeline, Value } from "../../model/situation.ts";
import { DONE_WORDS, NOT_YET_WORDS } from "../../model/surface.ts";
import { type Choices, LARGEST_NUMBER, type Type, type TypeKind } from "../../model/types.ts";
import { describe, isUnknown, yesOrNo } from "./words.ts";

/** What a value is read against. */
export interface ValueContext {
	readonly zone: Zone;
	readonly timeline: Timeline;
	readonly asOf: number;
	/** The instant of which the value speaks. */
	readonly observedAt: number;
	readonly choices: ReadonlyMap<string, Choices>;
}

/** Why a value is not of its type; `expected` is a noun phrase, `found` quotes the value. */
export interface ValueProblem {
	readonly kind:
		| "wrong-type"
		| "quoted-number"
		| "too-many-digits"
		| "number-too-large"
		| "no-such-time"
		| "bare-date"
		| "unknown-choice"
		| "repeated-choice";
	readonly expected: string;
	readonly found: string;
	readonly hint?: string;
}

export type ValueReading =
	| {
			readonly ok: true;
			readonly value: Value;
			/** Why the value is less certain than it could be. */
			readonly reason?: CauseCode;
			readonly afterAsOf?: true;
	  }
	| { readonly ok: false; readonly problem: ValueProblem };

type KindOf<Kind extends TypeKind> = Extract<Type, { kind: Kind }>;
type ValueReaders = {
	readonly [Kind in TypeKind]: (raw: unknown, type: KindOf<Kind>, context: ValueContext) => ValueReading;
};

/** Reads one value by its type. Unknown, in any spelling, is `undefined` (of a moment: all of time, which the caller fills in). */
export function readSurfaceValue(raw: unknown, type: Type, context: ValueContext): ValueReading {
	if (isUnknown(raw)) return known(undefined);
	const read = READERS[type.kind] as (raw: unknown, type: Type, context: ValueContext) => ValueReading;
	return read(raw, type, context);
}

const READERS: ValueReaders = {
	boolean(raw) {
		const answer = yesOrNo(raw);
		return answer === undefined ? wrongType(raw, "yes or no", "write `yes`, `no` or `unknown`") : known(answer);
	},
	number: (raw, type) => readNumber(raw, type.scale),
	date(raw) {
		if (typeof raw !== "string") return wrongType(raw, "a date", DATE_HINT);
		const parsed = parseDate(raw);
		return parsed.ok ? known(parsed.value) : timeProblem(raw, "a date", DATE_HINT, parsed.problem);
	},
	instant(raw, _, context) {
		if (typeof raw !== "string") return wrongType(raw, "a date with a time", INSTANT_HINT);
		if (parseDate(raw).ok) {
			return problem("bare-date", "a date with a time", raw, `write the time as well: \`${raw}T08:00\``);
		}
		return readInstant(raw, "a date with a time", INSTANT_HINT, context);
	},
	occurrence: (raw, _, context) => readOccurrence(raw, context),
	duration(raw) {
		const duration = typeof raw === "string" ? parseDuration(raw) : undefined;
		return duration ? known(duration) : wrongType(raw, "a duration", DURATION_HINT);
	},
	text(raw) {
		if (typeof raw === "string") {
			const text = normalised(raw).trim();
			return known(isUnknown(text) ? undefined : text);
		}
		const quote = typeof raw === "number" || typeof raw === "boolean";
		return wrongType(raw, "a text", quote ? `put it in quotes: \`"${raw}"\`` : "write one text");
	},
	choice(raw, type, context) {
		const menu = context.choices.get(type.choices);
		return readMember(raw, menu, `one of ${listed(menu)}`);
	},
	set: (raw, type, context) => readSet(raw, context.choices.get(type.choices)),
};

const DATE_HINT = "write a date as `2024-03-01`";
const INSTANT_HINT =
	"write a date and a time as `2024-03-01T08:00`, with an offset such as `+08:00` where it is another zone's";
const OCCURRENCE_HINT =
	"write when it happened, as `2024-03-01T08:00` or `2024-03-01`, or `not yet`, `done` or `unknown`";
const DURATION_HINT =
	"write a number and a unit: `24 hours`, `30 minutes`, `10 days`, `10 working days`, `6 months`, `1 year`";

const known = (value: Value, reason?: CauseCode): ValueReading =>
	reason === undefined ? { ok: true, value } : { ok: true, value, reason };

const problem = (kind: ValueProblem["kind"], expected: string, raw: unknown, hint?: string): ValueReading => ({
	ok: false,
	problem: { kind, expected, found: describe(raw), ...(hint !== undefined && { hint }) },
});

const wrongType = (raw: unknown, expected: string, hint: string): ValueReading =>
	problem("wrong-type", expected, raw, hint);

function readNumber(raw: unknown, scale: number): ValueReading {
	const expected = scale === 0 ? "a whole number" : `a number with at most ${scale} decimal places`;
	if (typeof raw === "string" && /^[-+]?\d+(\.\d+)?$/.test(raw.trim())) {
		const hint = `write it without quotes: \`${raw.trim()}\``;
		return { ok: false, problem: { kind: "quoted-number", expected, found: `the text ${describe(raw)}`, hint } };
	}
	if (typeof raw !== "number") return wrongType(raw, expected, "write digits only, without a unit or separators");
	if (!Number.isFinite(raw)) return problem("number-too-large", expected, raw, "write a number that can be counted");
	const factor = 10 ** scale;
	const scaled = Math.round(raw * factor);
	if (Math.abs(scaled) > LARGEST_NUMBER) {
		return problem("number-too-large", expected, raw, `the largest is \`${LARGEST_NUMBER / factor}\``);
	}
	if (scaled / factor !== raw) return problem("too-many-digits", expected, raw, `round it: \`${scaled / factor}\``);
	// No negative zero: it would be told apart from zero in canonical JSON.
	return known(scaled === 0 ? 0 : scaled);
}

/** Plain ASCII is normal already, and the tables of Unicode take milliseconds to load. */
const normalised = (text: string): string => (/[^\0-\x7f]/.test(text) ? text.normalize("NFC") : text);

/** In words, what is wrong with a date or a time. */
const TIME_PROBLEMS: Readonly<Record<Exclude<TimeProblem, "form">, string>> = {
	"no-such-day": "there is no such day in the calendar",
	"no-such-time":
		"a day ends at 23:59:59; for midnight write `00:00` of the next day, for a leap second the one before",
	"too-fine": "at most three digits after the second",
	"no-such-offset": "an offset is written `+08:00`",
	skipped: "the clock is set forward over this time: write it with its offset",
	ambiguous: "the clock shows this time twice: write it with its offset",
};

function timeProblem(raw: unknown, expected: string, formHint: string, cause: TimeProblem): ValueReading {
	return cause === "form"
		? wrongType(raw, expected, formHint)
		: problem("no-such-time", expected, raw, TIME_PROBLEMS[cause]);
}

function readInstant(raw: string, expected: string, hint: string, context: ValueContext): ValueReading {
	const parsed = parseInstant(raw, context.zone);
	if (!parsed.ok) return timeProblem(raw, expected, hint, parsed.problem);
	return moment({ lo: parsed.value, hi: parsed.value }, context);
}

function readOccurrence(raw: unknown, context: ValueContext): ValueReading {
	const expected = "when something happened";
	if (typeof raw !== "string") return wrongType(raw, expected, OCCURRENCE_HINT);
	if (NOT_YET_WORDS.includes(raw)) {
		const stale = context.observedAt < context.asOf;
		return known({ lo: context.observedAt + 1, hi: NEVER }, stale ? "stale" : undefined);
	}
	if (DONE_WORDS.includes(raw)) return known({ lo: EVER, hi: context.observedAt }, "time-unknown");
	const day = parseDate(raw);
	if (day.ok) {
		const { startOfDay, endOfDay } = context.timeline;
		return moment({ lo: startOfDay(day.value), hi: endOfDay(day.value) }, context, "bare-date");
	}
	if (day.problem !== "form") return timeProblem(raw, expected, OCCURRENCE_HINT, day.problem);
	return readInstant(raw, expected, OCCURRENCE_HINT, context);
}

/** A time after `asOf` keeps its value: later than `asOf` means that it has not happened. */
function moment(value: Moment, context: ValueContext, reason?: CauseCode): ValueReading {
	const reading = known(value, reason);
	return value.lo > context.asOf ? ({ ...reading, afterAsOf: true } as ValueReading) : reading;
}

const listed = (menu: Choices | undefined): string => {
	const members = (menu?.members ?? []).map((member) => `\`${member.id}\``);
	return members.length > 12 ? `${members.slice(0, 12).join(", ")} …` : members.join(", ");
};

function readMember(raw: unknown, menu: Choices | undefined, expected: string): ValueReading {
	if (typeof raw !== "string") return wrongType(raw, expected, "write one of its members");
	const members = (menu?.members ?? []).map((member) => member.id);
	if (members.includes(raw)) return known(raw);
	const slip = nearest(raw, members);
	if (slip !== undefined) return problem("unknown-choice", expected, raw, `did you mean \`${slip}\`?`);
	return problem("unknown-choice", expected, raw, menu?.openEnded ? "write `other` for what is not listed" : undefined);
}

/** A set is written as a list of members, or as one member. */
function readSet(raw: unknown, menu: Choices | undefined): ValueReading {
	const expected = `any of ${listed(menu)}`;
	const given: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
	const members = new Set<string>();
	for (const entry of given) {
		const reading = readMember(entry, menu, expected);
		if (!reading.ok) return reading;
		const member = reading.value as string;
		if (members.has(member)) return problem("repeated-choice", expected, member, "name each member once");
		members.add(member);
	}
	// In the order of the menu: the order in which a set is written changes nothing.
	return known((menu?.members ?? []).map((member) => member.id).filter((id) => members.has(id)));
}
