/** The unit of a duration: exact time, or a calendar unit with its counting rule. The two kinds are never compared. */
export type TimeUnit = "exact" | "days" | "workingDays" | "months" | "years";

/** `amount` is in milliseconds where the unit is `exact`. */
export interface TimeSpan {
	readonly unit: TimeUnit;
	readonly amount: number;
}

interface UnitWords {
	readonly unit: TimeUnit;
	/** How many of `unit` one of these is. */
	readonly size: number;
	readonly en: readonly [one: string, many: string];
	/** The first is the one that is written. */
	readonly zh: readonly string[];
}

/** Largest exact unit first: the first that divides an exact duration is the one it is written in. */
const UNITS: readonly UnitWords[] = [
	{ unit: "exact", size: 3_600_000, en: ["hour", "hours"], zh: ["小时", "个小时"] },
	{ unit: "exact", size: 60_000, en: ["minute", "minutes"], zh: ["分钟"] },
	{ unit: "exact", size: 1000, en: ["second", "seconds"], zh: ["秒"] },
	{ unit: "exact", size: 1, en: ["millisecond", "milliseconds"], zh: ["毫秒"] },
	{ unit: "days", size: 1, en: ["day", "days"], zh: ["日", "天"] },
	{ unit: "days", size: 7, en: ["week", "weeks"], zh: ["周", "个星期"] },
	{ unit: "workingDays", size: 1, en: ["working day", "working days"], zh: ["个工作日", "工作日"] },
	{ unit: "months", size: 1, en: ["month", "months"], zh: ["个月"] },
	{ unit: "years", size: 1, en: ["year", "years"], zh: ["年"] },
];

const WORDS: ReadonlyMap<string, UnitWords> = new Map(
	UNITS.flatMap((words) => [...words.en, ...words.zh].map((word) => [word, words] as const)),
);

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const ISO_UNITS: readonly (readonly [unit: TimeUnit, size: number])[] = [
	["years", 1],
	["months", 1],
	["days", 7],
	["days", 1],
	["exact", 3_600_000],
	["exact", 60_000],
	["exact", 1000],
];
const PART = /^\s*(\d{1,15})\s*([a-z]+(?: [a-z]+)?|[\u4e00-\u9fff]+)/;

/** What durations look like, for a schema; whether parts can be added up is for `parseDuration` to say. */
export const DURATION_PATTERN = `^\\s*(${ISO.source.slice(1, -1)}|(\\s*\\d{1,15}\\s*(${wordsLongestFirst()}))+)\\s*$`;

/** So that no word is taken for one that it starts with. */
function wordsLongestFirst(): string {
	return [...WORDS.keys()].sort((left, right) => right.length - left.length).join("|");
}

/** `24 hours`, `10 working days`, `1 hour 30 minutes`, `P10D`, `PT24H`, `10个工作日`; undefined where it is none. */
export function parseDuration(text: string): TimeSpan | undefined {
	const trimmed = text.trim();
	const parts = trimmed.startsWith("P") ? isoParts(trimmed) : wordParts(trimmed);
	return parts && combine(parts);
}

function wordParts(text: string): TimeSpan[] | undefined {
	const parts: TimeSpan[] = [];
	for (let rest = text; rest.trim() !== ""; ) {
		const match = PART.exec(rest);
		const words = match && WORDS.get(match[2] as string);
		if (!match || !words) return undefined;
		parts.push({ unit: words.unit, amount: Number(match[1]) * words.size });
		rest = rest.slice(match[0].length);
	}
	return parts;
}

function isoParts(text: string): TimeSpan[] | undefined {
	const match = ISO.exec(text);
	if (!match || text.endsWith("T")) return undefined;
	return ISO_UNITS.flatMap(([unit, size], index) => {
		const digits = match[index + 1];
		return digits === undefined ? [] : [{ unit, amount: Number(digits) * size }];
	});
}

/** Parts add up where they are of one unit; years and months are months. Days and months have no sum. */
function combine(parts: readonly TimeSpan[]): TimeSpan | undefined {
	const [first] = parts;
	if (!first) return undefined;
	const mixed = parts.some((part) => part.unit !== first.unit);
	const asMonths = mixed
		? parts.map((part) => (part.unit === "years" ? { unit: "months" as const, amount: part.amount * 12 } : part))
		: parts;
	const unit = asMonths[0]?.unit ?? first.unit;
	if (asMonths.some((part) => part.unit !== unit)) return undefined;
	const amount = asMonths.reduce((sum, part) => sum + part.amount, 0);
	return Number.isSafeInteger(amount) ? { unit, amount } : undefined;
}

/** As a person writes it, in a form that `parseDuration` reads back: `24 hours`, `1 working day`, `10个工作日`. */
export function formatDuration({ unit, amount }: TimeSpan, language: "en" | "zh" = "en"): string {
	const words = UNITS.find((candidate) => candidate.unit === unit && amount % candidate.size === 0) as UnitWords;
	const count = amount / words.size;
	if (language === "zh") return `${count}${words.zh[0]}`;
	return `${count} ${count === 1 ? words.en[0] : words.en[1]}`;
}
