import { describe, expect, test } from "vitest";
import { type Compliance, explainNorm, nextQuestions } from "../../../src/engine/explain.ts";
import { referenceExecutor } from "../../../src/evaluate/reference.ts";
import { NO_DETAILS } from "../../../src/model/details.ts";
import { type Kernel, NEVER } from "../../../src/model/kernel.ts";
import type { Norm, Pack, Requirement } from "../../../src/model/pack.ts";
import {
	AS_OF,
	and,
	applies,
	factId,
	type Given,
	mustBe,
	normOf,
	not,
	number,
	or,
	packOf,
	situationOf,
	TRUE,
	yesNo,
} from "../../helpers/pack.ts";
import { DAY } from "../../helpers/timeline.ts";
import { factOf, fieldOf, OCCURRENCE, provision, vocabularyOf } from "../../helpers/vocabulary.ts";

const vocabulary = vocabularyOf(
	[
		factOf("service.public", { mark: "circumstance" }),
		factOf("service.done"),
		factOf("service.also_done"),
		factOf("service.reported", { type: OCCURRENCE }),
		factOf("service.due", { type: OCCURRENCE, mark: "circumstance" }),
		factOf("service.accuracy", { type: { kind: "number", scale: 0 } }),
		factOf("service.reason", { onlyWhen: not(yesNo("service.done")) }),
	],
	[fieldOf("disposed"), fieldOf("measure", undefined, "circumstance")],
);

const packWith = (...norms: readonly Norm[]): Pack => packOf({ norms, vocabulary });

function explain(norm: Norm, given: Given = {}) {
	const pack = packWith(norm);
	const situation = situationOf(given);
	const explanation = explainNorm(pack, situation, NO_DETAILS, referenceExecutor(pack).run(situation), norm.id);
	if (explanation === undefined) throw new Error("the norm is there");
	return explanation;
}

const toComply = (norm: Norm, given: Given = {}): Compliance | undefined => explain(norm, given).elements[0]?.toComply;

const moment = (id: string): Kernel => ({ op: "fact", sort: "moment", fact: factId(id) });
const less = (left: Kernel, right: Kernel): Kernel => ({ op: "less", left, right });
const asOf: Kernel = { op: "asOf" };
const happened = not(less(asOf, moment("service.reported")));
const late = less(moment("service.due"), asOf);
const met = and(happened, not(less(moment("service.due"), moment("service.reported"))));
const report: Requirement = {
	provision: provision("art-1"),
	guard: TRUE,
	met,
	open: and(not(happened), not(late)),
	breached: and(not(met), late),
	due: moment("service.due"),
};

describe("what would comply", () => {
	test("is nothing where it is satisfied", () => {
		expect(toComply(normOf("duty"), { facts: { "service.done": true } })).toEqual({ kind: "satisfied" });
	});
	test("is the one fact of conduct that has to change", () => {
		expect(toComply(normOf("duty"), { facts: { "service.done": false } })).toEqual({
			kind: "changes",
			changes: [{ path: "service.done", from: "no", to: "yes" }],
		});
	});
	test("is a smallest set of changes", () => {
		const norm = normOf("duty", {
			requirements: [
				mustBe(
					or(
						and(yesNo("service.done"), yesNo("service.also_done")),
						and(yesNo("service.done"), not(yesNo("service.public"))),
					),
				),
			],
		});
		const facts = { "service.done": false, "service.also_done": false, "service.public": true };
		expect(toComply(norm, { facts })).toMatchObject({
			changes: [{ path: "service.done" }, { path: "service.also_done" }],
		});
		expect(toComply(norm, { facts: { ...facts, "service.public": false } })).toMatchObject({
			changes: [{ path: "service.done" }],
		});
	});
	test("never changes a circumstance", () => {
		const norm = normOf("duty", { requirements: [mustBe(yesNo("service.public"))] });
		expect(toComply(norm, { facts: { "service.public": false } })).toEqual({ kind: "nothing", past: true });
	});
	test("can be doing it now, while there is time", () => {
		const facts = { "service.reported": { lo: AS_OF + 1, hi: NEVER }, "service.due": { lo: AS_OF, hi: AS_OF } };
		expect(toComply(normOf("report", { requirements: [report] }), { facts })).toMatchObject({
			kind: "changes",
			changes: [{ path: "service.reported", to: "2024-06-01T12:00:00+00:00" }],
		});
	});
	test("is nothing once it is late: late performance does not undo a breach", () => {
		const facts = {
			"service.reported": { lo: AS_OF + 1, hi: NEVER },
			"service.due": { lo: AS_OF - DAY, hi: AS_OF - DAY },
		};
		expect(toComply(normOf("report", { requirements: [report] }), { facts })).toEqual({ kind: "nothing", past: true });
		const done = { ...facts, "service.reported": { lo: AS_OF - 1, hi: AS_OF - 1 } };
		expect(toComply(normOf("report", { requirements: [report] }), { facts: done })).toEqual({
			kind: "nothing",
			past: true,
		});
	});
	test("finds the number from which on a threshold is met", () => {
		const accuracy: Kernel = { op: "fact", sort: "number", fact: factId("service.accuracy") };
		const norm = normOf("duty", { requirements: [mustBe(less(number(96), accuracy))] });
		expect(toComply(norm, { facts: { "service.accuracy": 90 } })).toMatchObject({
			changes: [{ path: "service.accuracy", from: "90", to: "97" }],
		});
	});

	const each = normOf("each", {
		forEach: [{ variable: "incident", list: factId("incidents") }],
		requirements: [mustBe({ op: "field", sort: "truth", variable: "incident", field: "disposed" })],
	});

	test("is said of each element, the worst first", () => {
		const items = [
			{ id: "a", disposed: true },
			{ id: "b", disposed: false },
		];
		const { elements } = explain(each, { lists: { incidents: { complete: true, items } } });
		expect(elements.map(({ element, status, toComply: how }) => [element?.key, status, how])).toEqual([
			["b", "violated", { kind: "changes", changes: [{ path: "incidents[1].disposed", from: "no", to: "yes" }] }],
			["a", "satisfied", { kind: "satisfied" }],
		]);
	});
	test("of very many elements is said of the first ones", () => {
		const items = Array.from({ length: 5000 }, () => ({ disposed: false }));
		const { elements, omitted } = explain(each, { lists: { incidents: { complete: true, items } } });
		expect(elements.length + omitted).toBe(5000);
		expect(elements.length).toBeLessThan(50);
	});
});

describe("the tree of a norm", () => {
	test("has a section for each part and condition, with values and paths", () => {
		const norm = normOf("duty", {
			applies: [{ ...applies(yesNo("service.public")), provision: provision("art-2") }],
			requirements: [mustBe(and(yesNo("service.done"), yesNo("service.also_done")))],
		});
		const { elements } = explain(norm, { facts: { "service.public": true, "service.done": false } });
		const [scope, requirement] = elements[0]?.sections ?? [];
		expect(scope).toMatchObject({ name: "scope", provision: "art-2", tree: { path: "service.public", value: "yes" } });
		// A conjunction of which one part decides is shown as that part.
		expect(requirement).toMatchObject({ name: "met", tree: { text: "service.done", value: "no", parts: [] } });
	});
	test("says the opposite of a comparison in its own words", () => {
		const timely = not(less(moment("service.due"), moment("service.reported")));
		const { elements } = explain(normOf("duty", { requirements: [mustBe(timely)] }));
		expect(elements[0]?.sections[0]?.tree).toMatchObject({
			text: "is not before",
			value: "unknown",
			parts: [{ text: "service.due" }, { text: "service.reported" }],
		});
	});
	test("is undefined for a norm that the pack does not have", () => {
		const pack = packWith();
		const situation = situationOf();
		expect(explainNorm(pack, situation, NO_DETAILS, referenceExecutor(pack).run(situation), "none")).toBeUndefined();
	});
});

describe("the next questions", () => {
	const questions = (given: Given, ...norms: readonly Norm[]) => {
		const pack = packWith(...norms);
		const situation = situationOf(given);
		return nextQuestions(pack, situation, NO_DETAILS, referenceExecutor(pack).run(situation));
	};
	const scoped = (id: string, ...conditions: readonly string[]): Norm =>
		normOf(id, {
			applies: [applies(yesNo("service.public"))],
			requirements: [mustBe(and(...conditions.map(yesNo)))],
		});

	test("come most decisive first: by findings, then scope, then the vocabulary", () => {
		const norms = [scoped("one", "service.also_done", "service.done"), scoped("two", "service.done")];
		expect(questions({}, ...norms).map(({ fact, findings, decidesScope }) => [fact, findings, decidesScope])).toEqual([
			["service.public", ["one", "two"], true],
			["service.done", ["one", "two"], false],
			["service.also_done", ["one"], false],
		]);
	});
	test("leave out what need not be asked under the circumstances", () => {
		const norm = normOf("duty", { requirements: [mustBe(or(yesNo("service.also_done"), yesNo("service.reason")))] });
		expect(questions({ facts: { "service.done": true } }, norm).map(({ fact }) => fact)).toEqual(["service.also_done"]);
		expect(questions({}, norm).map(({ fact }) => fact)).toEqual(["service.also_done", "service.reason"]);
	});
	test("ask a field once, with all its places", () => {
		const norm = normOf("each", {
			forEach: [{ variable: "incident", list: factId("incidents") }],
			requirements: [mustBe({ op: "field", sort: "truth", variable: "incident", field: "disposed" })],
		});
		const [question, ...others] = questions({ lists: { incidents: { complete: true, items: [{}, {}] } } }, norm);
		expect(others).toEqual([]);
		expect(question).toMatchObject({
			fact: "incidents[].disposed",
			paths: ["incidents[0].disposed", "incidents[1].disposed"],
			findings: ["each"],
		});
	});
	test("are none where everything is decided", () => {
		expect(questions({ facts: { "service.done": true } }, normOf("duty"))).toEqual([]);
	});
});
