import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import type { RulesDocument } from "../../src/backends/json-rules-engine/document.ts";
import { emitRules, jsonRulesEngineExecutor } from "../../src/backends/json-rules-engine/index.ts";
import { createEngine, type EngineClass, OPERATORS } from "../../src/backends/json-rules-engine/operators.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Kernel } from "../../src/model/kernel.ts";
import { pack } from "../helpers/generate/packs.ts";
import { and, mustBe, normOf, not, or, packOf, situationOf, yesNo } from "../helpers/pack.ts";
import { budget } from "../helpers/runs.ts";

/** Every object in a document, at any depth. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
	if (typeof value !== "object" || value === null) return;
	if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
	for (const inner of Object.values(value)) yield* objectsIn(inner);
}

describe("exported rules", () => {
	test("hold no negation, no empty `any` or `all`, no path, and only operators that the support module has", () => {
		fc.assert(
			fc.property(pack(), (regulation) => {
				const { rules, conditions } = emitRules(regulation);
				for (const object of objectsIn([rules.map((rule) => rule.conditions), conditions])) {
					if (Object.hasOwn(object, "operator")) {
						expect(Object.keys(OPERATORS)).toContain(object.operator);
						expect(object).not.toHaveProperty("path");
					}
					for (const list of [object.all, object.any]) if (Array.isArray(list)) expect(list).not.toHaveLength(0);
				}
			}),
			budget("structure", 0.3),
		);
	});

	test("name no condition that is not there", () => {
		fc.assert(
			fc.property(pack(), (regulation) => {
				const { rules, conditions } = emitRules(regulation);
				for (const object of objectsIn([rules, conditions])) {
					const isReference = Object.keys(object).join() === "condition" && typeof object.condition === "string";
					if (isReference) expect(Object.keys(conditions)).toContain(object.condition);
				}
			}),
			budget("references", 0.3),
		);
	});

	test("leave nothing out", () => {
		expect(emitRules(packOf({ norms: [normOf("duty")] })).unsupported).toEqual([]);
	});

	test("say a condition and its opposite in the words of json-rules-engine", () => {
		const condition = not(or(yesNo("service.a"), yesNo("service.b")));
		const document = emitRules(packOf({ norms: [normOf("duty", { requirements: [mustBe(condition)] })] }));
		const rule = (name: string) => document.rules.find((each) => each.name === name)?.conditions;
		expect(rule("duty requirements[0].met surely true")).toEqual({
			all: [
				{ fact: "service.a", operator: "is", value: false },
				{ fact: "service.b", operator: "is", value: false },
			],
		});
		expect(rule("duty requirements[0].met surely false")).toEqual({
			any: [
				{ fact: "service.a", operator: "is", value: true },
				{ fact: "service.b", operator: "is", value: true },
			],
		});
	});

	test("do not grow without bounds where choices are nested", () => {
		let condition: Kernel = yesNo("service.a");
		for (let level = 0; level < 40; level++) {
			condition = {
				op: "choose",
				condition: yesNo(`service.b${level}`),
				then: condition,
				else: yesNo(`service.c${level}`),
			};
		}
		const document = emitRules(packOf({ norms: [normOf("duty", { requirements: [mustBe(and(condition))] })] }));
		expect(JSON.stringify(document).length).toBeLessThan(200_000);
	});

	test("run one after another where runs are asked for at once", async () => {
		const regulation = packOf({
			norms: [normOf("one"), normOf("two", { requirements: [mustBe(yesNo("service.two"))] })],
		});
		const executor = jsonRulesEngineExecutor(regulation);
		const situations = [true, false, undefined].map((done) => situationOf({ facts: { "service.done": done } }));
		const outcomes = await Promise.all(situations.map((situation) => executor.run(situation)));
		expect(outcomes).toEqual(situations.map((situation) => referenceExecutor(regulation).run(situation)));
	});

	test("are rejected where they need what the support module does not have", async () => {
		const document = structuredClone(emitRules(packOf({ norms: [normOf("duty")] })));
		const text = JSON.stringify(document).replaceAll('"operator":"is"', '"operator":"is about"');
		const engine = createEngine(Engine as unknown as EngineClass, JSON.parse(text) as RulesDocument);
		await expect(engine.run(situationOf())).rejects.toThrow("is about");
	});
});
