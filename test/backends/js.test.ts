import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emitEvaluator } from "../../src/backends/js/index.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Kernel } from "../../src/model/kernel.ts";
import { runEverywhere } from "../helpers/everywhere.ts";
import { pack } from "../helpers/generate/packs.ts";
import { generatedExecutor } from "../helpers/generated-module.ts";
import { and, factId, mustBe, normId, normOf, or, packOf, situationOf, yesNo } from "../helpers/pack.ts";
import { budget } from "../helpers/runs.ts";

describe("a generated evaluator", () => {
	test("is a module that can be imported, and needs nothing else", async () => {
		const regulation = packOf({ norms: [normOf("duty")] });
		const text = emitEvaluator(regulation);
		const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
		const situation = situationOf({ facts: { "service.done": true } });
		expect(module.run(situation)).toEqual(referenceExecutor(regulation).run(situation));
		expect(text).not.toMatch(/\b(?:import|require|eval|Function)\b/);
	});

	test("is the same text for the same pack", () => {
		fc.assert(
			fc.property(pack(), (regulation) => {
				expect(emitEvaluator(structuredClone(regulation))).toBe(emitEvaluator(regulation));
			}),
			budget("text", 0.1),
		);
	});

	test.each([
		'"); globalThis.broken = true; ("',
		"`); globalThis.broken = true; (`",
		"\u0024{globalThis.broken = true}",
		"*/ globalThis.broken = true; /*",
		"\u2028globalThis.broken = true\n",
		"__proto__",
		"constructor",
		"\\",
	])("takes the name %j for a name", async (name) => {
		const member: Kernel = { op: "member", value: { op: "item", variable: name }, of: [name] };
		const own: Kernel = { op: "field", sort: "truth", variable: name, field: name };
		const regulation = packOf({
			norms: [
				normOf(name, { requirements: [mustBe(yesNo(name))] }),
				normOf(`${name}s`, { forEach: [{ variable: name, list: factId(name) }], requirements: [mustBe(own)] }),
				normOf(`${name}m`, { forEach: [{ variable: name, members: [name] }], requirements: [mustBe(member)] }),
			],
		});
		const items = [Object.fromEntries([[name, false]])];
		const situation = situationOf({
			facts: Object.fromEntries([[name, true]]),
			lists: Object.fromEntries([[name, { complete: true, items }]]),
		});
		const { norms } = await runEverywhere(regulation, situation);
		expect(norms.map(({ norm, possible }) => [norm, possible])).toEqual([
			[name, 2],
			[`${name}s`, 8],
			[`${name}m`, 2],
		]);
		expect(globalThis).not.toHaveProperty("broken");
	});

	test("of a huge condition consists of functions that an engine can optimise", () => {
		let condition: Kernel = yesNo("service.fact");
		for (let level = 0; level < 10; level++)
			condition = level % 2 === 0 ? and(condition, condition) : or(condition, condition);
		const clone = structuredClone(condition);
		const regulation = packOf({ norms: [normOf("huge", { requirements: [mustBe(clone)] })] });
		const lengths = emitEvaluator(regulation)
			.split(/^function /m)
			.map((text) => text.length);
		expect(Math.max(...lengths)).toBeLessThan(20_000);
		const situation = situationOf({ facts: { "service.fact": true } });
		expect(generatedExecutor(regulation).run(situation)).toEqual(referenceExecutor(regulation).run(situation));
	});

	test("does not mix up norms that ask for each other's breach, whatever their order", async () => {
		const third = normOf("third", { requirements: [mustBe({ op: "breached", norm: normId("second") })] });
		const second = normOf("second", { requirements: [mustBe({ op: "breached", norm: normId("first") })] });
		const regulation = packOf({ norms: [third, second, normOf("first")] });
		const { norms } = await runEverywhere(regulation, situationOf({ facts: { "service.done": false } }));
		expect(norms.map(({ possible }) => possible)).toEqual([8, 2, 8]);
	});
});
