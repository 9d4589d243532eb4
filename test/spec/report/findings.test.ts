import { describe, expect, test } from "vitest";
import type { BearerId, NormId } from "../../../src/base/brand.ts";
import { type ReportCore, reportOf } from "../../../src/engine/report.ts";
import { referenceExecutor } from "../../../src/evaluate/reference.ts";
import { type LeafDetail, NO_DETAILS, type SituationDetails } from "../../../src/model/details.ts";
import { EVER, type Kernel, NEVER } from "../../../src/model/kernel.ts";
import type { Norm, Pack, Requirement } from "../../../src/model/pack.ts";
import type { Finding } from "../../../src/model/report.ts";
import {
	AS_OF,
	and,
	applies,
	FALSE,
	factId,
	type Given,
	ladderOf,
	mustBe,
	normOf,
	not,
	number,
	or,
	packOf,
	parameterId,
	positionOf,
	provider,
	situationOf,
	yesNo,
} from "../../helpers/pack.ts";
import { DAY, simpleTimeline } from "../../helpers/timeline.ts";
import { fieldOf, provision, vocabularyOf } from "../../helpers/vocabulary.ts";

function reportFrom(parts: Partial<Pack>, given: Given = {}, details: SituationDetails = NO_DETAILS): ReportCore {
	const pack = packOf(parts);
	const situation = situationOf(given);
	return reportOf(pack, situation, details, referenceExecutor(pack).run(situation));
}

const findingOf = (
	norm: Norm,
	given: Given = {},
	details: SituationDetails = NO_DETAILS,
	parts: Partial<Pack> = {},
): Finding => reportFrom({ norms: [norm], ...parts }, given, details).findings[0] as Finding;

const detailsOf = (...leaves: readonly (Partial<LeafDetail> & { readonly path: string })[]): SituationDetails => ({
	...NO_DETAILS,
	unsigned: leaves.filter(({ judged, attributed }) => judged && !attributed).map(({ path }) => path),
	leaf(path) {
		const leaf = leaves.find((candidate) => candidate.path === path);
		return leaf && { judged: false, attributed: false, pointer: "", ...leaf };
	},
});

const occurrence = (id: string): Kernel => ({ op: "fact", sort: "moment", fact: factId(id) });
const happened = (id: string): Kernel => not({ op: "less", left: { op: "asOf" }, right: occurrence(id) });
const at = (instant: number) => ({ lo: instant, hi: instant });

describe("which findings there are", () => {
	const user = "user" as BearerId;

	test("only the bearer's duties, in the order of the pack, counted by status", () => {
		const { findings, summary } = reportFrom(
			{
				norms: [
					normOf("users-duty", { bearers: [user] }),
					normOf("shared-duty", { bearers: [user, provider] }),
					normOf("own-duty", { kind: "prohibition", requirements: [mustBe(FALSE)] }),
				],
			},
			{ facts: { "service.done": true } },
		);
		expect(findings.map(({ norm, status }) => [norm, status])).toEqual([
			["shared-duty", "satisfied"],
			["own-duty", "violated"],
		]);
		expect(summary).toEqual({ satisfied: 1, violated: 1, pending: 0, undetermined: 0, "not-applicable": 0 });
	});

	test("positions of others are no positions of the bearer", () => {
		const { positions } = reportFrom({
			positions: [
				positionOf("own", { applies: [applies(yesNo("service.public"))] }),
				positionOf("others", { bearers: [user] }),
			],
		});
		expect(positions.map(({ norm, holds }) => [norm, holds])).toEqual([["own", "unknown"]]);
	});
});

describe("what is missing", () => {
	test("is every unknown leaf behind an undecided condition, sorted, and none that cannot matter any more", () => {
		const norm = normOf("duty", {
			applies: [applies(or(yesNo("service.z"), and(yesNo("service.no"), yesNo("service.hidden"))))],
			requirements: [mustBe(and(yesNo("service.b"), yesNo("service.a"), yesNo("service.yes")))],
		});
		const { missing, status } = findingOf(norm, { facts: { "service.no": false, "service.yes": true } });
		expect(status).toBe("undetermined");
		expect(missing).toEqual(["service.a", "service.b", "service.z"]);
	});

	test("is nothing behind the requirement where the norm surely does not apply, and nothing where it is decided", () => {
		const norm = normOf("duty", { applies: [applies(yesNo("service.public"))] });
		expect(findingOf(norm, { facts: { "service.public": false } }).missing).toEqual([]);
		expect(findingOf(norm, { facts: { "service.public": true, "service.done": false } }).missing).toEqual([]);
	});

	test("counts a time that is not known well enough, but no `not yet` as of now", () => {
		const norm = normOf("duty", {
			requirements: [mustBe({ op: "less", left: occurrence("service.a"), right: occurrence("service.b") })],
		});
		const facts = { "service.a": { lo: EVER, hi: AS_OF }, "service.b": { lo: AS_OF - DAY, hi: AS_OF } };
		const finding = findingOf(norm, { facts });
		expect(finding.missing).toEqual(["service.a", "service.b"]);
		expect(finding.causes.map(({ code }) => code)).toEqual(["bare-date", "time-unknown"]);
		const notYet = { "service.a": { lo: AS_OF + 1, hi: NEVER }, "service.b": { lo: AS_OF - DAY + 1, hi: NEVER } };
		const later = findingOf(norm, { facts: notYet });
		expect(later.missing).toEqual(["service.b"]);
		expect(later.causes.map(({ code, subject }) => [code, subject])).toEqual([["stale", "service.b"]]);
	});

	const incidents = { variable: "incident", list: factId("incidents") };
	const disposed: Kernel = { op: "field", sort: "truth", variable: "incident", field: "disposed" };
	const each = normOf("each", { forEach: [incidents], requirements: [mustBe(disposed)] });
	const vocabulary = vocabularyOf([], [fieldOf("disposed")]);

	test("is the list where it is absent, and says that it is incomplete where it is", () => {
		expect(findingOf(each)).toMatchObject({ missing: ["incidents"], causes: [] });
		const finding = findingOf(each, { lists: { incidents: { complete: false, items: [{ disposed: true }] } } });
		expect(finding.missing).toEqual(["incidents"]);
		expect(finding.causes.map(({ code, subject }) => [code, subject])).toEqual([["incomplete-list", "incidents"]]);
	});

	test("stands at the elements by index, and at the norm as their union", () => {
		const items = [{ id: "a", disposed: true }, { id: "b" }, {}];
		const finding = findingOf(each, { lists: { incidents: { complete: true, items } } }, NO_DETAILS, { vocabulary });
		expect(finding.missing).toEqual(["incidents[1].disposed", "incidents[2].disposed"]);
		expect(finding.elements).toEqual([
			{ list: "incidents", index: 0, key: "a", status: "satisfied", possible: ["satisfied"], missing: [] },
			{
				list: "incidents",
				index: 1,
				key: "b",
				status: "undetermined",
				possible: ["satisfied", "violated"],
				missing: ["incidents[1].disposed"],
			},
			{
				list: "incidents",
				index: 2,
				status: "undetermined",
				possible: ["satisfied", "violated"],
				missing: ["incidents[2].disposed"],
			},
		]);
	});

	test("stands at an undetermined element also where the norm is decided by another", () => {
		const items = [{ disposed: false }, {}];
		const finding = findingOf(each, { lists: { incidents: { complete: true, items } } });
		expect(finding).toMatchObject({ status: "violated", missing: [] });
		expect(finding.elements?.[1]?.missing).toEqual(["incidents[1].disposed"]);
	});

	test("is reached through quantifiers, except for elements that cannot matter", () => {
		const norm = normOf("some", { requirements: [mustBe({ op: "some", over: incidents, body: disposed })] });
		const items = [{ disposed: false }, {}];
		expect(findingOf(norm, { lists: { incidents: { complete: false, items } } }).missing).toEqual([
			"incidents",
			"incidents[1].disposed",
		]);
	});

	test("is that of another norm where its breach is asked for", () => {
		const second = normOf("second", { requirements: [mustBe({ op: "breached", norm: "first" as NormId })] });
		const { findings } = reportFrom({ norms: [second, normOf("first")] });
		expect(findings[0]?.missing).toEqual(["service.done"]);
	});
	test("names a cell by its keys", () => {
		const keys: readonly Kernel[] = ["training", "age"].map((value) => ({ op: "literal", sort: "text", value }));
		const cell: Kernel = { op: "cell", sort: "truth", fact: factId("prevented"), keys };
		expect(findingOf(normOf("cell", { requirements: [mustBe(cell)] })).missing).toEqual(["prevented[training, age]"]);
	});
});

describe("causes", () => {
	const causesOf = (condition: Kernel, given: Given = {}, details: SituationDetails = NO_DETAILS) =>
		findingOf(normOf("duty", { requirements: [mustBe(condition)] }), given, details).causes.map(({ code, subject }) =>
			subject === undefined ? code : `${code} ${subject}`,
		);
	const isOne = (left: Kernel): Kernel => ({ op: "equal", left, right: number(1) });
	const list = { variable: "incident", list: factId("incidents") };
	const value: Kernel = { op: "field", sort: "number", variable: "incident", field: "value" };
	const empty = { lists: { incidents: { complete: true, items: [] } } };
	const shift = (amount: number): Kernel => ({
		op: "shift",
		moment: { op: "asOf" },
		duration: { op: "literal", sort: "duration", value: { unit: "workingDays", amount } },
	});

	test.each<[string, Kernel, Given]>([
		["division-by-zero", isOne({ op: "divide", left: number(1), right: number(0), shift: 0, rounding: "down" }), {}],
		["overflow", isOne({ op: "add", left: number(Number.MAX_SAFE_INTEGER), right: number(1) }), {}],
		["empty-list incidents", isOne({ op: "minimum", over: list, body: value }), empty],
		["parameter-not-adopted limit", isOne({ op: "parameter", sort: "number", parameter: parameterId("limit") }), {}],
		["left-open", { op: "unknown", sort: "truth", cause: "left-open" }, {}],
		["no-stated-time", { op: "unknown", sort: "truth", cause: "no-stated-time" }, {}],
		[
			"calendar-coverage simple",
			{ op: "less", left: shift(40), right: { op: "asOf" } },
			{ timeline: simpleTimeline(Math.floor(AS_OF / DAY)) },
		],
	])("%s", (cause, condition, given) => {
		expect(causesOf(condition, given)).toEqual([cause]);
	});

	test("reading-not-adopted", () => {
		const options = { a: yesNo("service.a"), b: not(yesNo("service.a")) };
		const reading: Kernel = { op: "reading", sort: "truth", reading: "strict" as never, options };
		expect(causesOf(reading, { facts: { "service.a": true } })).toEqual(["reading-not-adopted strict"]);
	});
	test("what the file says of a value that counts for nothing", () => {
		const details = detailsOf({ path: "service.done", reason: "expired" });
		expect(causesOf(yesNo("service.done"), {}, details)).toEqual(["expired service.done"]);
	});
	test("a conflict names both provisions, although the finding is decided", () => {
		const requirements = ["one", "two"].map(
			(id): Requirement => ({ ...mustBe(FALSE), exception: id as NormId, provision: provision(`art-${id}`) }),
		);
		const finding = findingOf(normOf("duty", { requirements }));
		expect(finding.status).toBe("violated");
		expect(finding.causes.map(({ message }) => message)).toEqual([
			"`one` (art-one) and `two` (art-two) both set the requirement",
		]);
	});
});

describe("why a norm does not apply", () => {
	test("is every surely false part, in order, with the facts that make it so", () => {
		const norm = normOf("duty", {
			applies: [
				applies(happened("service.launched"), "in force"),
				{ ...applies(yesNo("service.public")), provision: provision("art-2") },
				applies(yesNo("service.unknown"), "trigger"),
				{
					...applies(not(yesNo("service.exempt")), "exception"),
					provision: provision("art-9"),
					by: "special" as NormId,
				},
			],
		});
		const facts = { "service.launched": { lo: AS_OF + 1, hi: NEVER }, "service.public": false, "service.exempt": true };
		const details = detailsOf({ path: "service.launched", given: "not yet" }, { path: "service.public", given: "否" });
		expect(findingOf(norm, { facts }, details).because).toEqual([
			{ part: "in force", message: "service.launched is not yet" },
			{ part: "scope", provision: "art-2", message: "service.public is 否" },
			{
				part: "exception",
				provision: "art-9",
				norm: "special",
				message: "`special` takes its place: service.exempt is yes",
			},
		]);
	});
	test("is that there is nothing to apply to", () => {
		const forEach = [{ variable: "incident", list: factId("incidents") }];
		const given = { lists: { incidents: { complete: true, items: [] } } };
		expect(findingOf(normOf("each", { forEach }), given).because).toEqual([
			{ part: "trigger", provision: "art-1", message: "there is nothing in `incidents`" },
		]);
	});
});

describe("a finding", () => {
	test("has a due time where it is one instant, in the regulation's zone", () => {
		const requirement: Requirement = { ...mustBe(FALSE), due: occurrence("service.due") };
		const norm = normOf("duty", { requirements: [requirement] });
		expect(findingOf(norm, { facts: { "service.due": at(AS_OF) } }).due).toBe("2024-06-01T12:00:00+00:00");
		expect(findingOf(norm, { facts: { "service.due": { lo: AS_OF, hi: AS_OF + 1 } } })).not.toHaveProperty("due");
		expect(findingOf(norm)).not.toHaveProperty("due");
	});

	test("lists the judgements that nobody signed, as far as it rests on them", () => {
		const norm = normOf("duty", {
			applies: [applies(yesNo("service.public"))],
			requirements: [mustBe(and(yesNo("service.effective"), yesNo("service.signed")))],
		});
		const details = detailsOf(
			{ path: "service.public", judged: true },
			{ path: "service.effective", judged: true },
			{ path: "service.signed", judged: true, attributed: true },
		);
		const facts = { "service.public": true, "service.effective": true, "service.signed": true };
		expect(findingOf(norm, { facts }, details).unattributed).toEqual(["service.effective", "service.public"]);
		expect(findingOf(norm, { facts: { ...facts, "service.public": false } }, details).unattributed).toEqual([
			"service.public",
		]);
	});

	test("says what it rests on as a person writes it", () => {
		const restsOn = { parameters: ["promptly", "limit"].map(parameterId), readings: ["strict" as never] };
		const parameters = { promptly: { unit: "exact", amount: 86_400_000 } } as const;
		expect(findingOf(normOf("duty", { restsOn }), { parameters }).restsOn).toEqual({
			parameters: { promptly: "24 hours", limit: null },
			readings: { strict: null },
		});
	});
});

describe("exposures", () => {
	const breach: Kernel = { op: "breachOf", variable: "breach" };
	const steps = [
		{ id: "warning", gist: { en: "warning" }, condition: breach },
		{ id: "suspension", gist: { en: "suspension" }, condition: and(breach, yesNo("service.serious")) },
	];
	const norms = [normOf("done"), normOf("open", { requirements: [mustBe(yesNo("service.open"))] })];
	const ladder = ladderOf("sanction", { on: norms.map(({ id }) => id), steps });
	const exposuresOf = (facts: Record<string, boolean>, parts = {}) =>
		reportFrom({ norms, ladders: [{ ...ladder, ...parts }] }, { facts }).exposures.map(
			({ step, status, missing, because }) => [step, status, missing, because],
		);

	test("are open where a breach surely opens them, and name it", () => {
		expect(exposuresOf({ "service.done": false, "service.open": true, "service.serious": true })).toEqual([
			["warning", "open", [], ["done"]],
			["suspension", "open", [], ["done"]],
		]);
	});
	test("are closed where no breach can", () => {
		expect(exposuresOf({ "service.done": true, "service.open": true })).toEqual([
			["warning", "closed", [], []],
			["suspension", "closed", [], []],
		]);
	});
	test("are undetermined otherwise, with what is missing and the breaches that may open them", () => {
		expect(exposuresOf({ "service.open": true })).toEqual([
			["warning", "undetermined", ["service.done"], ["done"]],
			["suspension", "undetermined", ["service.done", "service.serious"], ["done"]],
		]);
	});
	test("do not reach others than those whom the sanction names", () => {
		expect(exposuresOf({}, { against: ["user"] })).toEqual([]);
	});
	test("without breaches stand on their own conditions", () => {
		const own = [{ id: "step", gist: { en: "step" }, condition: yesNo("service.serious") }];
		expect(exposuresOf({ "service.serious": true }, { on: [], steps: own })).toEqual([["step", "open", [], []]]);
	});
});
