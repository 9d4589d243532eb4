import { describe, expect, it } from "vitest";
import { outcomesSeen } from "../../src/formats/scenarios.ts";
import { strayMarksIn } from "../helpers/chinese.ts";
import { compileMeasures, runScenarios } from "./helper.ts";

const rules = compileMeasures();
const { pack, scenarios } = rules;
const run = runScenarios(rules);

/** Of an article: how many paragraphs (0: it is one provision), or `head` and how many items. */
const PLACES: readonly (readonly [article: number, paragraphs: number, items?: number])[] = [
	[1, 0],
	[2, 3],
	[3, 0],
	[4, 0, 5],
	[5, 2],
	[6, 2],
	[7, 0, 5],
	[8, 0],
	[9, 2],
	[10, 0],
	[11, 2],
	[12, 0],
	[13, 0],
	[14, 2],
	[15, 0],
	[16, 2],
	[17, 0],
	[18, 0],
	[19, 2],
	[20, 0],
	[21, 2],
	[22, 0, 3],
	[23, 2],
	[24, 0],
];

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const everyProvision = PLACES.flatMap(([article, paragraphs, items]) => {
	if (items !== undefined) return [`art-${article}.head`, ...upTo(items).map((item) => `art-${article}.item-${item}`)];
	if (paragraphs === 0) return [`art-${article}`];
	return upTo(paragraphs).map((paragraph) => `art-${article}.para-${paragraph}`);
});

describe("the Measures", () => {
	it("pin every provision of the text", () => {
		expect(everyProvision).toHaveLength(48);
		expect(Object.keys(pack.manifest.source?.provisions ?? {})).toEqual(everyProvision);
	});

	it("account for each of them once, in its order", () => {
		const encoded = pack.provisions.map(({ id }) => id as string);
		expect(encoded).toEqual(everyProvision);
	});

	it("say everything in English and in Chinese", () => {
		const { vocabulary, provisions, norms, readings, parameters, ladders } = pack;
		const fields = vocabulary.records.flatMap((record) => record.fields.filter(({ id }) => id !== record.key));
		const asked = [...vocabulary.facts, ...vocabulary.lists, ...fields];
		const texts = [
			...asked.flatMap(({ question, help, weigh, evidence }) => [question, help, weigh, evidence]),
			...vocabulary.choices.flatMap(({ label, members }) => [label, ...members.map((member) => member.label)]),
			...provisions.flatMap(({ title, gist, reason }) => [title, gist, reason]),
			...norms.flatMap(({ gist, evidence, remedy }) => [gist, evidence, remedy]),
			...pack.positions.map(({ gist }) => gist),
			...readings.flatMap(({ question, options }) => [
				question,
				...options.flatMap(({ label, basis }) => [label, basis]),
			]),
			...parameters.flatMap(({ label, suggested }) => [label, suggested?.basis]),
			...ladders.flatMap(({ steps }) => steps.map(({ gist }) => gist)),
		].filter((text) => text !== undefined);
		expect(texts.filter(({ zh }) => zh === undefined || zh === "").map(({ en }) => en)).toEqual([]);
	});

	it("show nobody what is another's: each provision has its own bearers", () => {
		const bearersOf = (provision: string) => {
			const placed = [...pack.norms, ...pack.positions].filter((each) => each.provision === provision);
			return [...new Set(placed.flatMap(({ bearers }) => bearers as readonly string[]))];
		};
		const others = {
			"art-3": ["state"],
			"art-5.para-1": ["state"],
			"art-5.para-2": ["state"],
			"art-6.para-1": ["state"],
			"art-6.para-2": ["state"],
			"art-16.para-1": ["department"],
			"art-16.para-2": ["department"],
			"art-18": ["user"],
			"art-19.para-1": ["provider"],
			"art-19.para-2": ["inspecting_body"],
			"art-20": ["national_department", "notified_body"],
			"art-23.para-1": ["provider"],
			"art-23.para-2": ["foreign_investor", "provider"],
		};
		expect(Object.fromEntries(Object.keys(others).map((id) => [id, bearersOf(id)]))).toEqual(others);
	});

	it("expose providers only, and to every breach that is theirs; public security and crime concern everybody", () => {
		const reach = Object.fromEntries(pack.ladders.map(({ id, against }) => [id, against]));
		expect(reach).toEqual({
			"measures-against-service-from-abroad": ["provider"],
			"penalties-for-breach": ["provider"],
			"public-security-and-crime": [],
		});
		const owed = pack.norms
			.filter(({ bearers }) => bearers.some((bearer) => bearer === "provider"))
			.map(({ id }) => id);
		const [abroad, penalties] = pack.ladders;
		expect(abroad?.on).toEqual(owed);
		expect(penalties?.on).toEqual(owed);
	});

	it("say of every norm what shows compliance, and what to do about a breach", () => {
		const silent = pack.norms.filter(({ evidence, remedy }) => evidence === undefined || remedy === undefined);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	it("say of every norm and every ladder which words it rests on", () => {
		const floating = [...pack.norms, ...pack.ladders].filter(({ standsIn }) => standsIn === undefined);
		expect(floating.map(({ id }) => id)).toEqual([]);
	});

	it("say of every judgement what to weigh and what to attach", () => {
		const { facts, records } = pack.vocabulary;
		const judgements = [...facts, ...records.flatMap(({ fields }) => fields)].filter(
			({ type }) => type.kind === "boolean" && type.judged,
		);
		expect(judgements.length).toBeGreaterThan(0);
		const bare = judgements.filter(({ weigh, evidence }) => weigh === undefined || evidence === undefined);
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	it("ask nothing that decides nothing", () => {
		const { vocabulary, manifest: _, ...rest } = pack;
		const meaning = JSON.stringify(rest);
		const facts = [
			...vocabulary.facts.map(({ id }) => `"fact":"${id}"`),
			...vocabulary.lists.map(({ id }) => `"list":"${id}"`),
		];
		const fields = vocabulary.records.flatMap(({ key, fields }) =>
			fields.filter(({ id }) => id !== key).map(({ id }) => `"field":"${id}"`),
		);
		expect([...facts, ...fields].filter((name) => !meaning.includes(name))).toEqual([]);
	});

	it("hold no number of their own: what interprets is suggested, with its basis", () => {
		expect(pack.parameters.filter(({ enacted }) => enacted.length > 0).map(({ id }) => id)).toEqual([]);
	});
});

describe("the sentences of the Measures", () => {
	const inBoth = async () =>
		Object.entries(await rules.sentences()).flatMap(([name, { terms = [], ...sentence }]) =>
			[sentence, ...terms].map(({ en, zh = "" }) => ({ name, en, zh })),
		);

	it("read every norm, right and ladder aloud", async () => {
		const named = [...pack.norms, ...pack.positions, ...pack.ladders].map(({ id }) => id as string);
		const read = await rules.sentences();
		expect(named.filter((id) => read[id] === undefined)).toEqual([]);
	});

	it("have words for every fact, field and member that they name", async () => {
		const bare = (await inBoth()).filter(({ en, zh }) => `${en}${zh}`.includes("`"));
		expect(bare).toEqual([]);
	});

	it("are Chinese in Chinese, punctuation included", async () => {
		const said = await inBoth();
		expect(said.filter(({ zh }) => /[a-z]+ [a-z]+/i.test(zh))).toEqual([]);
		expect(said.flatMap(({ zh }) => strayMarksIn(zh))).toEqual([]);
	});
});

describe("the scenarios of the Measures", () => {
	it("pass", () => {
		const failed = run.results.flatMap(({ scenario, failures }) =>
			failures.map(({ message }) => `${scenario.title}: ${message}`),
		);
		expect(failed).toEqual([]);
	});

	it("show every norm satisfied, violated, undetermined and not applicable", () => {
		const unseen = outcomesSeen(run).flatMap(({ norm, seen }) =>
			(["satisfied", "violated", "undetermined", "not-applicable"] as const)
				.filter((status) => seen[status] === 0)
				.map((status) => `${norm} is never ${status}`),
		);
		expect(unseen).toEqual([]);
	});

	it("adopt every option of every reading", () => {
		const adopted = new Set(scenarios.flatMap((scenario) => Object.entries(scenario.adopted).map(String)));
		const options = pack.readings.flatMap(({ id, options }) => options.map((option) => `${id},${option.id}`));
		expect(options.filter((option) => !adopted.has(option))).toEqual([]);
	});

	it("show every step of every ladder open, undetermined and closed", () => {
		const expected = new Set(
			scenarios.flatMap(({ expectations }) =>
				expectations.flatMap((each) => (each.kind === "exposure" ? [`${each.step} ${each.status}`] : [])),
			),
		);
		const steps = pack.ladders.flatMap((ladder) =>
			ladder.steps.flatMap(({ id }) => ["open", "undetermined", "closed"].map((status) => `${id} ${status}`)),
		);
		expect(steps.filter((step) => !expected.has(step))).toEqual([]);
	});
});
