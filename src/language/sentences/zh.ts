import type { DurationWord } from "../../model/ast.ts";
import type { SaidApplicability, SaidBearers, SaidDuty, SaidEach, SaidIteration, SaidStep, Tongue } from "./tongue.ts";

const sentence = (text: string): string => `${text}。`;

/** Quotation marks inside quotation marks are single. */
const quoted = (text: string): string => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** A label in two: what it is of, and what it is; `禁止内容的`, `种类`. */
function halves(noun: string): readonly [of: string, head: string] {
	const end = noun.includes("，") ? 0 : noun.lastIndexOf("的") + 1;
	return [noun.slice(0, end), noun.slice(end)];
}

/** `表达舆论的某一渠道`, but `没有表达舆论的渠道`. */
function eachOf(word: string, { noun, members, among }: SaidEach): string {
	const [of, head] = halves(noun);
	const mark = members?.some((member) => member.includes("、") || member.includes("，")) ? "；" : "、";
	const listed = members === undefined ? "" : `（${members.join(mark)}）`;
	if (among !== undefined && word === "") return among;
	if (among !== undefined) return `${among}中${word.endsWith("一") ? "的" : ""}${word}${head}`;
	return `${word.endsWith("一") ? `${of}${word}` : `${word}${of}`}${head}${listed}`;
}

function opening({ forEach, upon, when }: SaidApplicability): string {
	const each = forEach.length === 0 ? "" : `对于${forEach.map((one) => eachOf("每一", one)).join("和")}，`;
	const where = when.length === 0 ? "" : `${when.join("，并且")}的，`;
	return `${each}${upon === undefined ? "" : `${upon}，`}${where}`;
}

const closing = ({ unless }: SaidApplicability): string =>
	unless.length === 0 ? "" : `，但${unless.join("，或者")}的除外`;

const prevailing = (norms: readonly string[]): string =>
	norms.length === 0 ? "" : `；适用本条规则的，不适用${norms.map(quoted).join("、")}`;

const subject = ({ who, towards }: SaidBearers): string =>
	`${who.join("、")}${towards === undefined ? "" : `（对${towards}）`}${who.length > 1 ? "均" : ""}`;

/** A group already says that something follows. */
const done = (moment: string): string => (moment.startsWith("下列") ? `做到${moment}` : `做到：${moment}`);

function duty(who: string, said: SaidDuty): string {
	switch (said.kind) {
		case "holds":
			return said.negated ? `${who}不得有下列情形：${said.condition}` : `${who}应当确保${said.condition}`;
		case "happens": {
			const time = said.time ?? "";
			return said.negated ? `${who}${time}不得有下列情形：${said.moment}` : `${who}应当${time}${done(said.moment)}`;
		}
		case "all":
			return said.duties.map((each) => duty(who, each)).join("，并且");
		case "any":
			return said.duties.map((each) => duty(who, each)).join("，或者");
	}
}

function iteration({ word, form, count, each, where, body, vacuity }: SaidIteration): string {
	const which = where === undefined ? "" : `（限于${where}的）`;
	if (form === "tally") return `${eachOf("", each)}${which}的${word}`;
	if (form === "aggregate") return `对${eachOf("每一", each)}${which}，${body}的${word}`;
	const some = vacuity === "and-at-least-one" ? "（至少有一个）" : vacuity === "if-any" ? "（如有）" : "";
	if (count !== undefined)
		return `${eachOf("", each)}${which}${some}中${word}${count}${count.endsWith("%") ? "" : "个"}满足：${body}`;
	return `${eachOf(word, each)}${which}${some}满足：${body}`;
}

const POSITIONS = { permission: "有权", power: "可以", policy: "鼓励或者支持" } as const;

/** What groups of events are said to be; of conditions the operator says it itself. */
const EVENTS: Readonly<Record<string, string>> = { "any-of": "下列至少一项", "all-of": "下列各项" };

const ROUNDED = { down: "舍去", up: "进位", "half-up": "四舍五入" } as const;

const UNITS: Readonly<Record<DurationWord, string>> = {
	minutes: "分钟",
	hours: "小时",
	days: "日",
	"working-days": "个工作日",
	months: "个月",
	years: "年",
};

const DIGITS = [..."零一二三四五六七八九"];

/** `19`: 十九, as articles are numbered. */
function numeral(text: string): string {
	const [tens = 0, ones = 0] = [Math.floor(Number(text) / 10), Number(text) % 10];
	if (!/^[1-9]\d?$/.test(text)) return text;
	return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? DIGITS[ones] : ""}`;
}

function step({ gist, afterNoneOf, when }: SaidStep, index: number): string {
	const none = afterNoneOf.map((number) => `（${number}）`).join("、");
	const conditions = [...(none === "" ? [] : [`不适用${none}`]), ...(when === undefined ? [] : [when])];
	return `（${index + 1}）${conditions.length === 0 ? "" : `${conditions.join("，并且")}的，`}${gist}`;
}

export const zh: Tongue = {
	language: "zh",
	words: ({ spoken, surface }) => spoken?.zh ?? surface.zh?.[0] ?? surface.en[0] ?? "",
	quoted,
	and: (parts) => parts.join("，并且"),
	or: (parts) => parts.join("，或者"),
	not: (clause) => (clause.includes("，") && !clause.startsWith("（") ? `并非（${clause}）` : `并非${clause}`),
	except: (clause, exception) => `${clause}，但${exception}的除外`,
	group: (operator, parts, shape) =>
		`${(shape === "event" ? EVENTS[operator.id] : undefined) ?? zh.words(operator)}：${parts.join("；")}`,
	bracketed: (clause) => `（${clause}）`,
	enclosed: (group) => `${group.replace("：", "（")}）`,
	operation(form, words, operands) {
		const [first = "", second = "", third = ""] = operands;
		if (form === "prefix") return `${first}的${words}`;
		if (form === "postfix") return `${words}${first}`;
		if (form === "range") return `${first}${words}${second}与${third}之间`;
		return operands.join(words);
	},
	conditional: (condition, first, second, shape) =>
		shape === "thing" ? `如${condition}，为${first}，否则为${second}` : `如${condition}，则${first}；否则${second}`,
	after: (moment, duration) => `自${moment}起${duration}届满之时`,
	rounded: (value, mode, digits) => `${value}（小数点后第${digits}位以下${ROUNDED[mode]}）`,
	iteration,
	noun: (label) => label,
	thisOne: (noun) => `该${noun}`,
	headOf: (noun) => halves(noun)[1],
	cell: (clause, members) => `${clause}（${members.join("、")}）`,
	momentOf: (event) => `${event}之时`,
	once: (event) => `自${event}之时起`,
	from: (moment) => `自${moment}起`,
	always: (value) => (value ? "一律成立" : "一律不成立"),
	duration: (amount, unit) => `${amount}${UNITS[unit]}`,
	date: (text) => text.replace(/^(\d+)-0?(\d+)-0?(\d+)(?:T(.*))?$/, "$1年$2月$3日$4"),
	members: (labels) => labels.join("、"),
	other: "其他",
	anyOther: "其他",
	commencement: "施行之日",
	now: "评估之时",
	breach: "违法行为",
	breachOf: (norm) => `违反${quoted(norm)}`,
	readAs: (question, options) => `对${quoted(question)}所采的解读为${options.map(quoted).join("或者")}`,
	readingCovers: (question) => `依对${quoted(question)}所采的解读属于此种情形`,
	readingGives: (options) => options.map(({ label, means }) => `解读为${quoted(label)}的，${means}`).join("；"),
	parameter: (label, { isDuration, isEnacted }) =>
		`${isEnacted ? "所定" : "所采"}${isDuration ? "期限" : "数值"}（${quoted(label)}）`,
	named: (path) => `\`${path}\``,
	term(label, shape) {
		if (shape === "thing") return quoted(label);
		return shape === "event" ? `完成${quoted(label)}` : `属于${quoted(label)}`;
	},
	termMeans: (label, meaning, shape) => sentence(`${quoted(label)}${shape === "thing" ? "为" : "是指"}${meaning}`),
	readingMeans: (question, options) =>
		sentence(
			`${quoted(question)}的解读：${options.map(({ label, means }) => `解读为${quoted(label)}的，${means}`).join("；")}`,
		),
	readingChooses: (question, labels) => sentence(`${quoted(question)}解读为${labels.map(quoted).join("或者")}`),
	within: (duration, from) => `${from === undefined ? "" : `自${from}起，`}在${duration}内`,
	by: (moment) => `至迟于${moment}`,
	withoutStatedTime: (reasonable) =>
		reasonable === undefined ? "（未定期限）" : `（未定期限；已采用合理期限的，在${reasonable}内）`,
	notBefore: (moment) => `不早于${moment}`,
	times(parts) {
		const said = parts.join("，并且");
		return said.endsWith("）") ? said : `${said}，`;
	},
	bearer: (_, label) => label,
	bearerUnder: (bearer, condition) => `${bearer}（限于${condition}的）`,
	place: ({ article, paragraph, item, head }) =>
		`第${numeral(article)}条${paragraph === undefined ? "" : `第${numeral(paragraph)}款`}${
			item === undefined ? "" : `第${numeral(item)}项`
		}${head ? "首段" : ""}`,
	sentences: (all) => all.join(""),
	scope(effect, condition, instrument) {
		if (effect === "applies") return sentence(`适用于下列情形：${condition}`);
		if (effect === "excludes") return sentence(`不适用于下列情形：${condition}`);
		return sentence(`下列情形让位于${instrument}：${condition}`);
	},
	takesEffect: (date) => sentence(`自${date}起生效`),
	norm: (applicability, bearers, said, prevailsOver) =>
		sentence(
			`${opening(applicability)}${duty(subject(bearers), said)}${closing(applicability)}${prevailing(prevailsOver)}`,
		),
	position: (applicability, bearers, kind, content) =>
		sentence(`${opening(applicability)}${subject(bearers)}${POSITIONS[kind]}${content}${closing(applicability)}`),
	exception(target, applicability, instead, prevailsOver) {
		const effect =
			instead === undefined
				? `不适用${quoted(target)}`
				: `不适用${quoted(target)}的要求，改为：${duty(subject(instead.bearers), instead.duty)}`;
		return sentence(`${opening(applicability)}${effect}${closing(applicability)}${prevailing(prevailsOver)}`);
	},
	sanction(by, against, on, steps) {
		const ranges = (on ?? []).map(([from, to]) => (to === undefined ? from : `${from}至${to}`));
		const breach = ranges.length === 0 ? "" : `对每一违反${ranges.join("、")}的行为，`;
		const whom = against.length === 0 ? "行为人" : against.join("、");
		return sentence(`${breach}${whom}可能面临${by.join("、")}的下列措施：${steps.map(step).join("；")}`);
	},
};
