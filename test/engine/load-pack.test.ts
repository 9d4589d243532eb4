import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidPack, loadPack, runPack } from "../../src/engine/evaluate.ts";
import { NO_DETAILS } from "../../src/model/details.ts";
import type { Kernel } from "../../src/model/kernel.ts";
import type { ApplicabilityPart, Pack } from "../../src/model/pack.ts";
import { packDocument } from "../../src/model/pack-document.ts";
import { runEverywhere } from "../helpers/everywhere.ts";
import { pack } from "../helpers/generate/packs.ts";
import { generatedExecutor } from "../helpers/generated-module.ts";
import { and, factId, mustBe, normId, normOf, not, number, packOf, situationOf, yesNo } from "../helpers/pack.ts";
import { budget } from "../helpers/runs.ts";
import { factOf, vocabularyOf } from "../helpers/vocabulary.ts";

const vocabulary = vocabularyOf([factOf("service.done"), factOf("service.name", { type: { kind: "text" } })]);

const withCondition = (condition: unknown): Pack =>
	packOf({ vocabulary, norms: [normOf("duty", { requirements: [mustBe(condition as Kernel)] })] });

const problemsOf = (data: unknown): readonly string[] => {
	try {
		loadPack(data);
		return [];
	} catch (error) {
		if (error instanceof InvalidPack) return error.problems;
		throw error;
	}
};

const MET = "`norms[0].requirements[0].met";
const text: Kernel = { op: "literal", sort: "text", value: "a" };

describe("loading a pack", () => {
	test("gives what can be run", () => {
		const loaded = loadPack(JSON.parse(JSON.stringify(packOf({ vocabulary, norms: [normOf("duty")] }))));
		const report = runPack(loaded, situationOf({ facts: { "service.done": true } }), NO_DETAILS);
		expect(report.findings.map(({ status }) => status)).toEqual(["satisfied"]);
	});

	test("gives the pack that a document holds, in which each part of a condition stands once", () => {
		const inForce: ApplicabilityPart = { part: "in force", condition: { op: "literal", sort: "truth", value: true } };
		const norms = ["one", "other"].map((id) => normOf(id, { applies: [inForce] }));
		const data = packOf({ vocabulary, norms });
		const document = packDocument(data);
		expect(document.parts).toEqual([inForce]);
		const { pack } = loadPack(JSON.parse(JSON.stringify(document)));
		expect(pack).toEqual(data);
		expect(pack.norms[0]?.applies[0]).toBe(pack.norms[1]?.applies[0]);
	});

	test("misses a part of a condition that the document does not have", () => {
		const document = packDocument(packOf({ vocabulary, norms: [normOf("duty")] }));
		const norms = document.norms.map((norm) => ({ ...norm, applies: [7] }));
		expect(problemsOf({ ...document, norms })).toEqual(["`norms[0].applies[0]` is not an object"]);
	});

	test("takes a pack's own module with its evaluator", () => {
		const data = packOf({ vocabulary, norms: [normOf("duty")] });
		const { executor } = loadPack({ pack: data, run: generatedExecutor(data).run });
		expect(executor.name).toBe("js");
		expect(executor.run(situationOf()).norms).toHaveLength(1);
	});

	test.each<[string, unknown, string]>([
		["an unknown operation", { op: "eval", code: "1" }, `${MET}\` is not an expression`],
		["an operation of Object", { op: "constructor" }, `${MET}\` is not an expression`],
		["a missing property", { op: "not" }, `${MET}\` lacks a property of \`not\``],
		["the wrong sort", and(number(1)), `${MET}.operands[0]\` is a number, not a truth`],
		[
			"a comparison of two sorts",
			{ op: "equal", left: number(1), right: text },
			`${MET}.right\` is a text, not a number`,
		],
		[
			"an unbound variable",
			{ op: "field", sort: "truth", variable: "x", field: "y" },
			`${MET}.variable\` is not a variable that stands for a record`,
		],
		[
			"a fact that is not in the vocabulary",
			yesNo("service.none"),
			`${MET}.fact\` names no fact of the pack: \`service.none\``,
		],
		[
			"a list that is not in the vocabulary",
			{ op: "some", over: { variable: "x", list: "none" }, body: yesNo("service.done") },
			`${MET}.over.list\` names no list of the pack: \`none\``,
		],
		["a norm that is not there", { op: "breached", norm: "none" }, `${MET}.norm\` names no norm of the pack: \`none\``],
		[
			"a power of ten without end",
			{ op: "equal", left: { op: "rescale", operand: number(1), by: 1e9 }, right: number(1) },
			`${MET}.left.by\` is not a whole number from -15 to 30`,
		],
		["a literal of another sort", { op: "literal", sort: "truth", value: "yes" }, `${MET}.value\` is not a truth`],
		["a fraction", { op: "equal", left: number(1), right: number(1.5) }, `${MET}.right.value\` is not a number`],
		[
			"a moment that ends before it starts",
			{ op: "less", left: { op: "asOf" }, right: { op: "literal", sort: "moment", value: { lo: 2, hi: 1 } } },
			`${MET}.right.value\` is not a moment`,
		],
	])("refuses %s", (_, condition, problem) => {
		expect(problemsOf(withCondition(condition))[0]).toBe(problem);
	});

	test("refuses a norm that asks for its own breach, directly or not", () => {
		const first = normOf("first", { requirements: [mustBe({ op: "breached", norm: normId("second") })] });
		const second = normOf("second", { requirements: [mustBe({ op: "breached", norm: normId("first") })] });
		expect(problemsOf(packOf({ norms: [first, second] }))).toEqual(["`norms.first` refers to its own breach"]);
	});

	test("refuses two norms with one id", () => {
		expect(problemsOf(packOf({ vocabulary, norms: [normOf("one"), normOf("one")] }))).toEqual([
			"`norms` has two norms with one id",
		]);
	});

	test("refuses what is nested so deep that it could overflow a stack", () => {
		let condition: Kernel = yesNo("service.done");
		for (let level = 0; level < 100_000; level++) condition = not(condition);
		const problems = problemsOf(withCondition(condition));
		// The condition stands in the requirement twice: as what is met, and within what is breached.
		expect(problems).toHaveLength(2);
		for (const problem of problems) expect(problem).toMatch(/is nested more than 400 deep$/);
	});

	test("accepts what is nested as deep as is allowed, and every executor runs it", async () => {
		let condition: Kernel = yesNo("service.done");
		for (let level = 0; level < 390; level++) condition = and(condition);
		const data = withCondition(condition);
		expect(problemsOf(data)).toEqual([]);
		const situation = situationOf({ facts: { "service.done": true } });
		expect((await runEverywhere(data, situation)).norms[0]?.possible).toBe(2);
		expect(runPack(loadPack(data), situationOf(), NO_DETAILS).findings[0]?.missing).toEqual(["service.done"]);
	});

	test.each([
		[undefined],
		[null],
		["pack"],
		[[]],
		[{}],
		[{ format: 1 }],
		[{ ...packOf(), norms: [null] }],
		[{ ...packOf(), norms: [{}] }],
		[{ ...packOf(), ladders: [{ on: ["a"], steps: {} }] }],
		[{ ...packOf(), positions: [{ id: 1, forEach: [7], applies: [{}] }] }],
		[{ ...packOf(), format: 3 }],
	])("refuses %j", (data) => {
		expect(problemsOf(data)).not.toEqual([]);
	});

	test("accepts every well-formed expression", () => {
		const everything = (regulation: Pack): Pack => ({ ...regulation, vocabulary: namesIn(regulation) });
		fc.assert(
			fc.property(pack(), (regulation) => {
				expect(problemsOf(everything(regulation))).toEqual([]);
			}),
			budget("well-formed"),
		);
	});

	/** A vocabulary of all the facts and lists that the conditions name. */
	function namesIn(regulation: Pack): Pack["vocabulary"] {
		const found = (key: string): readonly string[] =>
			[...JSON.stringify(regulation).matchAll(new RegExp(`"${key}":("(?:[^"\\\\]|\\\\.)*")`, "g"))].map((match) =>
				JSON.parse(match[1] as string),
			);
		const lists = [...new Set(found("list"))].map((id) => ({ ...factOf(id), id: factId(id), record: "incident" }));
		return { ...vocabulary, facts: [...new Set(found("fact"))].map((id) => factOf(id)), lists };
	}
});
