import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactId } from "../../src/base/brand.ts";
import { reportOf } from "../../src/engine/report.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import { NO_DETAILS } from "../../src/model/details.ts";
import { type Moment, NEVER } from "../../src/model/kernel.ts";
import type { Norm, Pack } from "../../src/model/pack.ts";
import type { Element, Situation, Value } from "../../src/model/situation.ts";
import { pack } from "../helpers/generate/packs.ts";
import { completeSituation, forget } from "../helpers/generate/situations.ts";
import { provider } from "../helpers/pack.ts";
import { budget } from "../helpers/runs.ts";

/** The facts as they are known, and as they would be if everything were. */
const facts = fc.tuple(completeSituation(), fc.nat()).map(([complete, seed]) => {
	const known = { ...forget(complete, seed), bearer: provider };
	return { complete, known };
});

/** A field may be called `constructor`. */
const own = (element: Element, name: string): Value => (Object.hasOwn(element, name) ? element[name] : undefined);

/** `not yet` as of now: that it happens later is not a gap in what is known. */
const isNotYet = (value: Value, asOf: number): boolean =>
	typeof value === "object" && "lo" in value && (value as Moment).hi === NEVER && (value as Moment).lo > asOf;

/** Learns everything of what is given, except what stands at one of these paths. Lists get no further elements. */
function learnAllBut(
	paths: readonly string[],
	{ known, complete }: { known: Situation; complete: Situation },
): Situation {
	const learn = (path: string, before: Value, after: Value): Value =>
		paths.includes(path) || isNotYet(before, known.asOf) ? before : after;
	const learnElement = (place: string, before: Element, after: Element): Element =>
		Object.fromEntries(
			Object.keys(after).map((name) => [name, learn(`${place}.${name}`, own(before, name), after[name])]),
		);
	return {
		...known,
		facts: new Map([...complete.facts].map(([id, value]) => [id, learn(id, known.facts.get(id), value)])),
		cells: new Map(
			[...complete.cells].map(([fact, cells]) => [
				fact,
				new Map(
					[...cells].map(([key, value]) => [
						key,
						learn(`${fact}[${key.replace(",", ", ")}]`, cellOf(known, fact, key), value),
					]),
				),
			]),
		),
		lists: new Map(
			[...known.lists].map(([name, list]) => [
				name,
				{
					...list,
					items: list.items.map((item, index) =>
						learnElement(`${name}[${index}]`, item, complete.lists.get(name)?.items[index] ?? {}),
					),
				},
			]),
		),
	};
}

const cellOf = (known: Situation, fact: FactId, key: string): Value => known.cells.get(fact)?.get(key);

/** Every norm is the provider's, so that every norm has a finding. */
const forProvider = (regulation: Pack): Pack => ({
	...regulation,
	norms: regulation.norms.map((norm): Norm => ({ ...norm, bearers: [provider] })),
});

describe("what is missing", () => {
	test("is all that could decide: learning everything else leaves an undetermined finding as it is", () => {
		fc.assert(
			fc.property(pack().map(forProvider), facts, (regulation, situations) => {
				const outcomes = referenceExecutor(regulation).run(situations.known);
				const { findings } = reportOf(regulation, situations.known, NO_DETAILS, outcomes);
				for (const { norm, status, possible, missing } of findings) {
					if (status !== "undetermined") continue;
					const learned = learnAllBut(missing, situations);
					const report = reportOf(regulation, learned, NO_DETAILS, referenceExecutor(regulation).run(learned));
					expect(report.findings.find((finding) => finding.norm === norm)?.possible).toStrictEqual(possible);
				}
			}),
			budget("missing"),
		);
	});

	test("is nothing where a finding is decided", () => {
		fc.assert(
			fc.property(pack().map(forProvider), facts, (regulation, { known }) => {
				const { findings } = reportOf(regulation, known, NO_DETAILS, referenceExecutor(regulation).run(known));
				for (const { status, missing } of findings) if (status !== "undetermined") expect(missing).toEqual([]);
			}),
			budget("decided"),
		);
	});
});
