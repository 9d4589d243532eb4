import type { SaidApplicability, SaidDuty, SaidIteration, SaidStep, Tongue } from "./tongue.ts";

const list = (parts: readonly string[], word: string): string =>
	parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;

/** A whole sentence. */
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function opening({ forEach, upon, when }: SaidApplicability): string {
	const each = forEach.length === 0 ? "" : `for each ${forEach.join(" and each ")}: `;
	const where = when.length === 0 ? "" : `where ${when.join(", and where ")}, `;
	return `${each}${upon === undefined ? "" : `once ${upon}, `}${where}`;
}

const closing = ({ unless }: SaidApplicability): string =>
	unless.length === 0 ? "" : `, unless ${unless.join(" or ")}`;

function duty(who: string, said: SaidDuty): string {
	switch (said.kind) {
		case "holds":
			return said.negated
				? `it is forbidden to ${who} that ${said.condition}`
				: `${who} must make sure that ${said.condition}`;
		case "happens": {
			const time = said.time === undefined ? "" : `, ${said.time},`;
			return said.negated
				? `it is forbidden to ${who}${time} that ${said.moment}`
				: `${who} must see to it${time} that ${said.moment}`;
		}
		case "all":
			return said.duties.map((each) => duty(who, each)).join(", and ");
		case "any":
			return `either ${said.duties.map((each) => duty(who, each)).join(", or ")}`;
	}
}

function iteration({ word, form, count, each, where, body, vacuity }: SaidIteration): string {
	const restricted = where === undefined ? each : `${each} where ${where}`;
	if (form === "tally") return `the number of cases of ${restricted}`;
	if (form === "aggregate") return `${word} ${body} over every ${restricted}`;
	const some =
		vacuity === "and-at-least-one" ? ", of which there is at least one" : vacuity === "if-any" ? ", if any" : "";
	return `for ${word} ${count === undefined ? "" : `${count} `}${restricted}${some}: ${body}`;
}

const POSITIONS = { permission: "has the right to", power: "may", policy: "encourages or supports" } as const;

function step({ gist, otherwise, when }: SaidStep): string {
	const condition = [...(otherwise ? ["otherwise"] : []), ...(when === undefined ? [] : [`where ${when}`])];
	return condition.length === 0 ? gist : `${condition.join(", ")}: ${gist}`;
}

export const en: Tongue = {
	language: "en",
	words: ({ spoken, surface }) => spoken?.en ?? surface.en[0] ?? "",
	and: (parts) => list(parts, "and"),
	or: (parts) => list(parts, "or"),
	not: (clause) => `it is not so that ${clause}`,
	group: (words, parts) => `${words}: ${parts.join("; ")}`,
	bracketed: (clause) => `(${clause})`,
	operation(form, words, operands) {
		const [first = "", second = "", third = ""] = operands;
		if (form === "prefix") return `${words} ${first}`.trim();
		if (form === "postfix")
			return words.startsWith("not") ? `it is not yet so that ${first}` : `${first} ${words}`.trim();
		if (form === "range") return `${first} ${words} ${second} and ${third}`;
		if (form === "conditional") return `${second} if ${first}, otherwise ${third}`;
		return operands.join(` ${words} `);
	},
	iteration,
	kindOf: (label) => label.replace(/^(an?|the) /, ""),
	thisOne: (kind) => `this ${kind}`,
	momentOf: (event) => `the time when ${event}`,
	yesOrNo: (value) => (value ? "yes" : "no"),
	duration: (amount, unit) => `${amount} ${unit.replace("-", " ").replace(/s$/, amount === "1" ? "" : "s")}`,
	date: (text) => text,
	commencement: "commencement",
	now: "the time of the evaluation",
	breachOf: (norm) => `\`${norm}\` is breached`,
	readAs: (options) =>
		`it is read as ${list(
			options.map((label) => `“${label}”`),
			"or",
		)}`,
	readingCovers: (question) => `the case falls under the reading adopted of “${question}”`,
	readingGives: (options) => options.map(({ label, means }) => `${means} (read as “${label}”)`).join(" or "),
	parameter: (label) => `the adopted time (“${label}”)`,
	named: (path) => `\`${path}\``,
	within: (duration, from) => `within ${duration}${from === undefined ? "" : ` of ${from}`}`,
	by: (moment) => `by ${moment}`,
	withoutStatedTime: (reasonable) =>
		reasonable === undefined
			? "without a stated time"
			: `without a stated time, or within ${reasonable} once that is adopted`,
	notBefore: (moment) => `not before ${moment}`,
	times: (parts) => parts.join(", "),
	bearer: (id) => `the ${id.replaceAll("_", " ")}`,
	bearerUnder: (bearer, condition) => `${bearer} (where ${condition})`,
	norm(applicability, bearers, towards, said) {
		const who = `${list(bearers, "or")}${towards === undefined ? "" : `, towards ${towards},`}`;
		return sentence(`${opening(applicability)}${duty(who, said)}${closing(applicability)}`.replaceAll(",,", ","));
	},
	position: (applicability, bearers, kind, content) =>
		sentence(`${opening(applicability)}${list(bearers, "or")} ${POSITIONS[kind]}: ${content}${closing(applicability)}`),
	exception(target, applicability, instead) {
		const effect = instead === undefined ? "does not apply" : `asks instead that ${duty("its bearer", instead)}`;
		return sentence(`${opening(applicability)}\`${target}\` ${effect}${closing(applicability)}`);
	},
	sanction(by, against, on, steps) {
		const ranges = (on ?? []).map(([from, to]) => (to === undefined ? from : `${from} to ${to}`));
		const breach = ranges.length === 0 ? "" : `for a breach of ${list(ranges, "or")}: `;
		const whom = against.length === 0 ? "whoever is concerned" : list(against, "or");
		return sentence(`${breach}${whom} faces, from ${list(by, "and")}: ${steps.map(step).join("; ")}`);
	},
};
