import type { BearerId, FactId, NormId, ParameterId, ProvisionId, ReadingId } from "../../src/base/brand.ts";
import type { Localised } from "../../src/base/text.ts";
import { parseDate, parseInstant } from "../../src/base/time/parse.ts";
import type { Kernel } from "../../src/model/kernel.ts";
import type { Calendar, Fact, Norm, Pack, Zone } from "../../src/model/pack.ts";
import type { Type } from "../../src/model/types.ts";

/** A pack written by hand, with a fact of every type, for tests that need no compiler. */

const both = (en: string, zh: string): Localised => ({ en, zh });

/** No daylight saving since 1991: one offset is the whole truth for the days used here. */
export const SHANGHAI: Zone = { name: "Asia/Shanghai", offsets: [[0, 480]] };

export const OFFICE: Calendar = {
	id: "office",
	from: "2024-03-01",
	to: "2024-04-28",
	weekend: [6, 7],
	off: ["2024-03-04"],
	worked: ["2024-03-09"],
	source: "invented for tests",
	digest: "0".repeat(64),
};

interface FactOptions {
	readonly index?: readonly string[];
	readonly onlyWhen?: Kernel;
	readonly mark?: Fact["mark"];
	readonly example?: string;
}

function fact(id: string, type: Type, question: Localised, options: FactOptions = {}): Fact {
	const { index = [], mark = "circumstance", ...rest } = options;
	return { id: id as FactId, type, mark, index, question, ...rest };
}

const generates: Kernel = { op: "fact", sort: "truth", fact: "service.open" as FactId };

export const FACTS: readonly Fact[] = [
	fact(
		"service.open",
		{ kind: "boolean", judged: false },
		both("Is the service open to the public?", "服务是否向公众开放？"),
	),
	fact("service.launched", { kind: "occurrence" }, both("When did it open?", "何时上线？"), { onlyWhen: generates }),
	fact("service.kinds", { kind: "set", choices: "kind" }, both("What does it generate?", "生成什么内容？")),
	fact("service.channel", { kind: "choice", choices: "channel" }, both("Where is it used?", "在何处使用？"), {
		example: "web",
	}),
	fact("service.share", { kind: "number", scale: 2, unit: "%" }, both("Which share is checked?", "抽检比例是多少？")),
	fact("service.users", { kind: "number", scale: 0 }, both("How many users are there?", "有多少用户？")),
	fact("measures.effective", { kind: "boolean", judged: true }, both("Are the measures effective?", "措施是否有效？"), {
		mark: "conduct",
	}),
	fact("measures.reviewed", { kind: "date" }, both("On which day were they reviewed?", "哪一天复核？")),
	fact("measures.started", { kind: "instant" }, both("At what time did they start?", "何时开始？")),
	fact("measures.limit", { kind: "duration" }, both("Which time limit is published?", "公布的时限是多少？")),
	fact("measures.contact", { kind: "text" }, both("Who answers for them?", "由谁负责？")),
	fact("discrimination.prevented", { kind: "boolean", judged: true }, both("Is it prevented?", "是否防止？"), {
		index: ["stage", "ground"],
		mark: "conduct",
	}),
	fact("order.refused", { kind: "boolean", judged: false }, both("Was correction refused?", "是否拒不改正？"), {
		index: ["norm"],
	}),
];

const NORM: Norm = {
	id: "answer-complaint" as NormId,
	provision: "art-15" as ProvisionId,
	kind: "obligation",
	bearers: ["provider" as BearerId],
	forEach: [{ variable: "complaint", list: "complaints" as FactId }],
	applies: [],
	requirements: [],
	restsOn: { parameters: [], readings: [] },
	gist: both("Complaints are answered in time.", "及时答复投诉。"),
};

export const SMALL_PACK: Pack = {
	format: 1,
	manifest: {
		id: "small",
		title: both("A small regulation", "小规定"),
		edition: "2023-08-15",
		version: "1.2.3",
		inForce: { from: "2023-08-15" },
		language: "1",
		zone: SHANGHAI,
		counting: { rollsPastHolidays: true, calendar: "office" },
		calendars: [OFFICE],
		bearers: [
			{ id: "provider" as BearerId, label: both("provider", "提供者") },
			{ id: "user" as BearerId, label: both("user", "使用者") },
		],
		defaultBearer: "provider" as BearerId,
		digest: "0".repeat(64),
	},
	vocabulary: {
		groups: [
			{ id: "service", label: both("The service", "服务") },
			{ id: "measures", label: both("Its measures", "措施") },
			{ id: "discrimination", label: both("Discrimination", "歧视") },
			{ id: "order", label: both("Orders to correct", "责令改正") },
		],
		choices: [
			menu("kind", true, "text", "image", "audio"),
			menu("channel", false, "web", "app", "api"),
			menu("stage", false, "design", "training"),
			menu("ground", true, "age", "sex"),
		],
		records: [
			{
				id: "complaint",
				label: both("a complaint", "投诉"),
				key: "id",
				fields: [
					{ id: "id", type: { kind: "text" }, mark: "circumstance", question: both("Which one?", "编号？") },
					{
						id: "received",
						type: { kind: "occurrence" },
						mark: "circumstance",
						question: both("When received?", "何时收到？"),
					},
					{
						id: "answered",
						type: { kind: "occurrence" },
						mark: "conduct",
						question: both("When answered?", "何时答复？"),
					},
					{
						id: "serious",
						type: { kind: "boolean", judged: true },
						mark: "circumstance",
						question: both("Serious?", "严重？"),
					},
				],
			},
		],
		facts: FACTS,
		lists: [
			{
				id: "complaints" as FactId,
				record: "complaint",
				mark: "circumstance",
				question: both("Which complaints arrived?", "收到哪些投诉？"),
			},
		],
		constraints: [],
	},
	provisions: [],
	parameters: [
		{
			id: "answer_time" as ParameterId,
			label: both("time to answer", "答复时限"),
			type: { kind: "duration" },
			sort: "duration",
			enacted: [],
			suggested: { value: { unit: "days", amount: 15 }, basis: both("what is usual", "惯例") },
		},
		{
			id: "keep_time" as ParameterId,
			label: both("time to keep records", "留存时限"),
			type: { kind: "duration" },
			sort: "duration",
			enacted: [{ from: "2023-08-15", value: { unit: "months", amount: 6 }, basis: both("the law", "法律") }],
		},
		{
			id: "sample" as ParameterId,
			label: both("sample", "抽样"),
			type: { kind: "number", scale: 1 },
			sort: "number",
			enacted: [],
		},
	],
	readings: [
		{
			id: "public_opinion" as ReadingId,
			question: both("Which services form public opinion?", "哪些服务具有舆论属性？"),
			options: [
				{ id: "text", label: both("the listed ones", "所列"), basis: both("the list", "清单") },
				{ id: "practice", label: both("every public chat", "公开对话"), basis: both("practice", "实践") },
			],
			suggested: "practice",
		},
	],
	norms: [NORM],
	positions: [],
	ladders: [],
};

function menu(id: string, openEnded: boolean, ...members: readonly string[]) {
	const all = openEnded ? [...members, "other"] : members;
	return {
		id,
		openEnded,
		label: both(id, id),
		members: all.map((member) => ({ id: member, label: both(member, member) })),
	};
}

/** An instant in Shanghai. */
export function at(text: string): number {
	const parsed = parseInstant(text, SHANGHAI);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);
	return parsed.value;
}

/** A whole day in Shanghai, as a moment. */
export function day(text: string): { readonly lo: number; readonly hi: number } {
	const parsed = parseDate(text);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);
	const lo = at(`${text}T00:00`);
	return { lo, hi: lo + 86_400_000 - 1 };
}
