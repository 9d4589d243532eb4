import type { SaidApplicability, SaidBearers, SaidDuty, SaidEach, SaidIteration, SaidStep, Tongue } from "./tongue.ts";

const enumeration = (parts: readonly string[], word: string): string =>
	parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;

/** Clauses: with a comma, for a clause often has an `or` of its own. */
const chain = (parts: readonly string[], word: string): string => parts.join(`, ${word} `);

/** A whole sentence. */
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Quotation marks inside quotation marks are single. */
const quoted = (text: string): string => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;

function eachOf({ noun, members, among }: SaidEach): string {
	const mark = members?.some((member) => member.includes(",")) ? "; " : ", ";
	const listed = members === undefined ? "" : ` (${members.join(mark)})`;
	return `${noun}${listed}${among === undefined ? "" : ` among ${among}`}`;
}

function opening({ forEach, upon, when }: SaidApplicability): string {
	const each = forEach.length === 0 ? "" : `for each ${forEach.map(eachOf).join(" and each ")}: `;
	const where = when.length === 0 ? "" : `where ${when.join(", and where ")}, `;
	return `${each}${upon === undefined ? "" : `${upon}, `}${where}`;
}

const closing = ({ unless }: SaidApplicability): string =>
	unless.length === 0 ? "" : `, unless ${chain(unless, "or unless")}`;

const prevailing = (norms: readonly string[]): string =>
	norms.length === 0 ? "" : `; where this applies, ${enumeration(norms.map(quoted), "and")} does not`;

const subject = ({ who, towards }: SaidBearers): string =>
	`${enumeration(who, "and")}${towards === undefined ? "" : `, towards ${towards},`}`;

function duty(bearers: SaidBearers, said: SaidDuty): string {
	if ("duties" in said) {
		const duties = said.duties.map((each) => duty(bearers, each));
		return said.kind === "all" ? duties.join(", and ") : `either ${duties.join(", or ")}`;
	}
	const what = said.kind === "holds" ? said.condition : said.moment;
	const time = said.kind === "holds" || said.time === undefined ? "" : `, ${said.time},`;
	const who = subject(bearers);
	if (said.negated)
		return `the following is forbidden to ${`${who}${time}`.replace(/,+$/, "").replace(",,", ",")}: ${what}`;
	const must = bearers.who.length > 1 ? "must each" : "must";
	return `${who} ${must} ${said.kind === "holds" ? "make sure" : `see to it${time}`} that ${what}`;
}

function iteration({ word, form, count, each, where, body, vacuity }: SaidIteration): string {
	const restricted = `${eachOf(each)}${where === undefined ? "" : ` where ${where}`}`;
	const anyOfThem = `${/^[aeiou]/.test(restricted) ? "an" : "a"} ${restricted}`;
	if (form === "tally") return `the number of cases of ${anyOfThem}`;
	if (form === "aggregate") return `the ${word} ${body} over every ${restricted}`;
	const some =
		vacuity === "and-at-least-one" ? ", of which there is at least one" : vacuity === "if-any" ? ", if any" : "";
	if (count !== undefined) {
		const cases = count.endsWith("%") ? `${count} of the cases` : `${count} ${count === "1" ? "case" : "cases"}`;
		return `in ${word} ${cases} of ${anyOfThem}${some}: ${body}`;
	}
	return `for ${word} ${restricted}${some}: ${body}`;
}

const POSITIONS = { permission: "has the right to", power: "may", policy: "encourages or supports" } as const;

/** What groups of events are said to be; of conditions the operator says it itself. */
const EVENTS: Readonly<Record<string, string>> = {
	"any-of": "at least one of these happens",
	"all-of": "all of these happen",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

function step({ gist, afterNoneOf, when }: SaidStep, index: number): string {
	const earlier = afterNoneOf.map((number) => `(${number})`);
	const none = earlier.length > 1 ? `none of ${enumeration(earlier, "and")} applies` : `${earlier[0]} does not apply`;
	const conditions = [...(earlier.length === 0 ? [] : [none]), ...(when === undefined ? [] : [when])];
	return `(${index + 1}) ${conditions.length === 0 ? "" : `where ${conditions.join(", and where ")}: `}${gist}`;
}

export const en: Tongue = {
	language: "en",
	words: ({ spoken, surface }) => spoken?.en ?? surface.en[0] ?? "",
	quoted,
	and: (parts) => chain(parts, "and"),
	or: (parts) => chain(parts, "or"),
	not: (clause) => `it is not the case that ${clause}`,
	except: (clause, exception) => `${clause}, except where ${exception}`,
	group: (operator, parts, shape) =>
		`${(shape === "event" ? EVENTS[operator.id] : undefined) ?? en.words(operator)}: ${parts.join("; ")}`,
	bracketed: (clause) => `(${clause})`,
	enclosed: (group) => group.replace(/^([^:]*): (.*)$/s, "$1 ($2)"),
	operation(form, words, operands) {
		const [first = "", second = "", third = ""] = operands;
		if (form === "prefix") return `${words} ${first}`.trim();
		if (form === "postfix") return words === "" ? first : `${words} ${first}`;
		if (form === "range") return `${first} ${words} ${second} and ${third}`;
		return operands.join(` ${words} `);
	},
	conditional: (condition, first, second, shape) =>
		shape === "thing"
			? `${first} if ${condition}, otherwise ${second}`
			: `if ${condition}, ${first}, and otherwise ${second}`,
	after: (moment, duration) => `the end of ${duration} from ${moment}`,
	rounded: (value, mode, digits) =>
		`${value} (rounded ${mode.replaceAll("-", " ")} to ${digits} ${digits === 1 ? "digit" : "digits"})`,
	iteration,
	noun(label, of) {
		const bare = label.replace(/^(an?|the) /, "");
		return bare !== label ? bare : `${of === "elements" ? "case" : "kind"} of ${label}`;
	},
	thisOne: (noun) => `this ${noun}`,
	headOf: (noun) => noun.split(/ (?:of|about|from|for|over|in|by|to|with|that|which|whose) /)[0] ?? noun,
	cell: (clause, members) => `${clause} (${members.join(", ")})`,
	momentOf: (event) => `the time when ${event}`,
	once: (event) => `once ${event}`,
	from: (moment) => `from ${moment} on`,
	always: (value) => (value ? "in every case" : "in no case"),
	duration: (amount, unit) => `${amount} ${unit.replace("-", " ").replace(/s$/, amount === "1" ? "" : "s")}`,
	date(text) {
		const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)(?:T(.*))?$/.exec(text) ?? [];
		if (year === undefined) return text;
		return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}${time === undefined ? "" : `, ${time}`}`;
	},
	members: (labels) => enumeration(labels, "and"),
	other: "something else",
	anyOther: "any other",
	commencement: "the commencement of the regulation",
	now: "the time of the evaluation",
	breach: "breach",
	breachOf: (norm) => `${quoted(norm)} is breached`,
	readAs: (question, options) =>
		`the reading adopted of ${quoted(question)} is ${enumeration(options.map(quoted), "or")}`,
	readingCovers: (question) => `the reading adopted of ${quoted(question)} covers the case`,
	readingGives: (options) =>
		options.map(({ label, means }) => `on the reading ${quoted(label)}, ${means}`).join(", or "),
	parameter: (label, { isDuration, isEnacted }) =>
		`the ${isDuration ? "time" : "value"} ${isEnacted ? "set" : "adopted"} as to ${quoted(label)}`,
	named: (path) => `\`${path}\``,
	term(label, shape) {
		if (shape === "thing") return quoted(label);
		return shape === "event" ? `${quoted(label)} is done` : `the case is one of ${quoted(label)}`;
	},
	termMeans: (label, meaning, shape) =>
		sentence(`${quoted(label)} ${shape === "thing" ? "is" : "means that"} ${meaning}`),
	readingMeans: (question, options) =>
		sentence(
			`${quoted(question)} is read ${options.map(({ label, means }) => `as ${quoted(label)}: ${means}`).join("; or ")}`,
		),
	readingChooses: (question, labels) =>
		sentence(`${quoted(question)} is read as ${enumeration(labels.map(quoted), "or")}`),
	within: (duration, from) => `within ${duration}${from === undefined ? " from then" : ` of ${from}`}`,
	by: (moment) => `by ${moment}`,
	withoutStatedTime: (reasonable) =>
		reasonable === undefined
			? "without a stated time"
			: `without a stated time (where one is adopted: within ${reasonable} from then)`,
	notBefore: (moment) => `not before ${moment}`,
	times: (parts) => parts.join(", and "),
	bearer: (id) => `the ${id.replaceAll("_", " ")}`,
	bearerUnder: (bearer, condition) => `${bearer} (where ${condition})`,
	place({ article, paragraph, item, head }) {
		const parts = [paragraph && `paragraph ${paragraph}`, item && `item ${item}`, head && "head"].filter(Boolean);
		return `Article ${article}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
	},
	sentences: (all) => all.join(" "),
	scope(effect, condition, instrument) {
		if (effect === "applies") return sentence(`the regulation applies where ${condition}`);
		if (effect === "excludes") return sentence(`the regulation does not apply where ${condition}`);
		return sentence(`the regulation gives way to ${instrument} where ${condition}`);
	},
	takesEffect: (date) => sentence(`the regulation takes effect on ${date}`),
	norm: (applicability, bearers, said, prevailsOver) =>
		sentence(`${opening(applicability)}${duty(bearers, said)}${closing(applicability)}${prevailing(prevailsOver)}`),
	position: (applicability, bearers, kind, content) =>
		sentence(`${opening(applicability)}${subject(bearers)} ${POSITIONS[kind]} ${content}${closing(applicability)}`),
	exception(target, applicability, instead, prevailsOver) {
		const effect =
			instead === undefined
				? `${quoted(target)} does not apply`
				: `in place of ${quoted(target)}, ${duty(instead.bearers, instead.duty)}`;
		return sentence(`${opening(applicability)}${effect}${closing(applicability)}${prevailing(prevailsOver)}`);
	},
	sanction(by, against, on, steps) {
		const ranges = (on ?? []).map(([from, to]) => (to === undefined ? from : `${from} to ${to}`));
		const breach = ranges.length === 0 ? "" : `for each breach of ${enumeration(ranges, "or")}: `;
		const whom = against.length === 0 ? "whoever is concerned" : enumeration(against, "or");
		return sentence(`${breach}${whom} faces, from ${enumeration(by, "and")}: ${steps.map(step).join("; ")}`);
	},
};
