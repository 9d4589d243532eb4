import type { DurationWord } from "../../model/ast.ts";
import type { SaidApplicability, SaidDuty, SaidIteration, SaidStep, Tongue } from "./tongue.ts";

const sentence = (text: string): string => `${text}。`;

function opening({ forEach, upon, when }: SaidApplicability): string {
	const each = forEach.length === 0 ? "" : `就每一${forEach.join("、每一")}，`;
	const where = when.length === 0 ? "" : `${when.join("，并且")}的，`;
	return `${each}${upon === undefined ? "" : `自${upon}起，`}${where}`;
}

const closing = ({ unless }: SaidApplicability): string =>
	unless.length === 0 ? "" : `，但${unless.join("或者")}的除外`;

function duty(who: string, said: SaidDuty): string {
	switch (said.kind) {
		case "holds":
			return said.negated ? `${who}不得有下列情形：${said.condition}` : `${who}应当确保${said.condition}`;
		case "happens": {
			const time = said.time ?? "";
			return said.negated ? `${who}${time}不得有下列情形：${said.moment}` : `${who}应当${time}做到：${said.moment}`;
		}
		case "all":
			return said.duties.map((each) => duty(who, each)).join("，并且");
		case "any":
			return said.duties.map((each) => duty(who, each)).join("，或者");
	}
}

function iteration({ word, form, count, each, where, body, vacuity }: SaidIteration): string {
	const restricted = where === undefined ? each : `${where}的${each}`;
	if (form === "tally") return `${restricted}的${word}`;
	if (form === "aggregate") return `全部${restricted}的${body}的${word}`;
	const some = vacuity === "and-at-least-one" ? "（至少有一个）" : vacuity === "if-any" ? "（如有）" : "";
	return `${word}${count ?? ""}${restricted}${some}满足：${body}`;
}

const POSITIONS = { permission: "有权", power: "可以", policy: "鼓励或者支持" } as const;

const UNITS: Readonly<Record<DurationWord, string>> = {
	minutes: "分钟",
	hours: "小时",
	days: "日",
	"working-days": "个工作日",
	months: "个月",
	years: "年",
};

function step({ gist, otherwise, when }: SaidStep): string {
	const condition = `${otherwise ? "否则，" : ""}${when === undefined ? "" : `${when}的，`}`;
	return `${condition}${gist}`;
}

export const zh: Tongue = {
	language: "zh",
	words: ({ spoken, surface }) => spoken?.zh ?? surface.zh?.[0] ?? surface.en[0] ?? "",
	and: (parts) => parts.join("，且"),
	or: (parts) => parts.join("，或者"),
	not: (clause) => `并非${clause}`,
	group: (words, parts) => `${words}：${parts.join("；")}`,
	bracketed: (clause) => `（${clause}）`,
	operation(form, words, operands) {
		const [first = "", second = "", third = ""] = operands;
		if (form === "prefix") return `${words}${first}`;
		if (form === "postfix") return words === "" ? first : `${words}：${first}`;
		if (form === "range") return `${first}${words}${second}与${third}之间`;
		if (form === "conditional") return `如${first}则为${second}，否则为${third}`;
		return operands.join(words);
	},
	iteration,
	kindOf: (label) => label,
	thisOne: (kind) => `该${kind}`,
	momentOf: (event) => `${event}的时间`,
	yesOrNo: (value) => (value ? "是" : "否"),
	duration: (amount, unit) => `${amount}${UNITS[unit]}`,
	date: (text) => text,
	commencement: "施行之日",
	now: "评估之时",
	breachOf: (norm) => `违反 \`${norm}\``,
	readAs: (options) => `解读为${options.map((label) => `“${label}”`).join("或者")}`,
	readingCovers: (question) => `属于对“${question}”所采解读的情形`,
	readingGives: (options) => options.map(({ label, means }) => `${means}（解读为“${label}”）`).join("或者"),
	parameter: (label) => `所采期限（“${label}”）`,
	named: (path) => `\`${path}\``,
	within: (duration, from) => `${from === undefined ? "" : `自${from}起`}在${duration}内`,
	by: (moment) => `至迟于${moment}`,
	withoutStatedTime: (reasonable) =>
		reasonable === undefined ? "（未定期限）" : `（未定期限；一经采用，则在${reasonable}内）`,
	notBefore: (moment) => `不早于${moment}`,
	times: (parts) => parts.join("、"),
	bearer: (_, label) => label,
	bearerUnder: (bearer, condition) => `${bearer}（限于${condition}的）`,
	norm: (applicability, bearers, towards, said) =>
		sentence(
			`${opening(applicability)}${duty(`${bearers.join("、")}${towards === undefined ? "" : `（对${towards}）`}`, said)}${closing(applicability)}`,
		),
	position: (applicability, bearers, kind, content) =>
		sentence(`${opening(applicability)}${bearers.join("、")}${POSITIONS[kind]}：${content}${closing(applicability)}`),
	exception(target, applicability, instead) {
		const effect = instead === undefined ? "不适用" : `改为：${duty("", instead)}`;
		return sentence(`${opening(applicability)}\`${target}\` ${effect}${closing(applicability)}`);
	},
	sanction(by, against, on, steps) {
		const ranges = (on ?? []).map(([from, to]) => (to === undefined ? from : `${from} 至 ${to}`));
		const breach = ranges.length === 0 ? "" : `违反 ${ranges.join("、")} 的，`;
		const whom = against.length === 0 ? "行为人" : against.join("、");
		return sentence(`${breach}${whom}可能面临${by.join("、")}的：${steps.map(step).join("；")}`);
	},
};
