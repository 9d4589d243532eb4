import { describe, expect, test } from "vitest";
import type { NormId, ProvisionId } from "../../../src/base/brand.ts";
import { ANY_MOMENT, EVER, type Kernel, type Moment, NEVER } from "../../../src/model/kernel.ts";
import type { Requirement } from "../../../src/model/pack.ts";
import { outcomeOf, possibleOf } from "../../helpers/everywhere.ts";
import { AS_OF, and, applies, FALSE, factId, mustBe, normOf, not, yesNo } from "../../helpers/pack.ts";
import { HOUR } from "../../helpers/timeline.ts";

const asOf: Kernel = { op: "asOf" };
const done: Kernel = { op: "fact", sort: "moment", fact: factId("service.done_at") };
const due: Kernel = { op: "fact", sort: "moment", fact: factId("service.due_at") };
const less = (left: Kernel, right: Kernel): Kernel => ({ op: "less", left, right });

/** D, O, V of a duty with a deadline, as the compiler lowers it. */
function deadline(): Requirement {
	const happened = not(less(asOf, done));
	const late = less(due, asOf);
	const met = and(happened, not(less(due, done)));
	return {
		provision: "art-1" as ProvisionId,
		guard: { op: "literal", sort: "truth", value: true },
		met,
		open: and(not(happened), not(late)),
		breached: and(not(met), late),
		due,
	};
}

const at = (instant: number): Moment => ({ lo: instant, hi: instant });
const notYet = (observedAt = AS_OF): Moment => ({ lo: observedAt + 1, hi: NEVER });
const doneBy = (observedAt: number): Moment => ({ lo: EVER, hi: observedAt });

describe("a duty with a deadline", () => {
	const norm = normOf("report", { requirements: [deadline()] });
	const given = (happened: Moment, dueAt: number) =>
		possibleOf(norm, { facts: { "service.done_at": happened, "service.due_at": at(dueAt) } });

	test("is met up to the last instant: due is inclusive", async () => {
		expect(await given(at(AS_OF - HOUR), AS_OF - HOUR)).toBe("satisfied");
	});
	test("is breached an instant later, and late performance does not undo it", async () => {
		expect(await given(at(AS_OF - HOUR + 1), AS_OF - HOUR)).toBe("violated");
	});
	test("is pending while it is not done and not late, up to the due instant itself", async () => {
		expect(await given(notYet(), AS_OF + HOUR)).toBe("pending");
		expect(await given(notYet(), AS_OF)).toBe("pending");
	});
	test("is breached once the due instant has passed", async () => {
		expect(await given(notYet(), AS_OF - 1)).toBe("violated");
	});
	test("counts early performance", async () => {
		expect(await given(at(AS_OF - 100 * HOUR), AS_OF + HOUR)).toBe("satisfied");
	});
	test("stays undetermined where `not yet` was said before the deadline, and the deadline has passed", async () => {
		expect(await given(notYet(AS_OF - 2 * HOUR), AS_OF - HOUR)).toBe("satisfied violated");
	});
	test("is decided by an old `not yet` that is later than the deadline", async () => {
		expect(await given(notYet(AS_OF - HOUR), AS_OF - 2 * HOUR)).toBe("violated");
	});
	test("is met by `done`, whenever it was, only if that was said by the due instant", async () => {
		expect(await given(doneBy(AS_OF), AS_OF + HOUR)).toBe("satisfied");
		expect(await given(doneBy(AS_OF), AS_OF - HOUR)).toBe("satisfied violated");
	});
	test("is decided by a bare date where both ends agree", async () => {
		const day = { lo: AS_OF - 30 * HOUR, hi: AS_OF - 7 * HOUR };
		expect(await given(day, AS_OF - 7 * HOUR)).toBe("satisfied");
		expect(await given(day, AS_OF - 8 * HOUR)).toBe("satisfied violated");
		expect(await given(day, AS_OF - 31 * HOUR)).toBe("violated");
	});
	test("can be everything while nothing is known, and has no outcome by default", async () => {
		expect(await possibleOf(norm, {})).toBe("satisfied pending violated");
		expect(await given(ANY_MOMENT, AS_OF - HOUR)).toBe("satisfied violated");
	});
});

describe("a duty that holds", () => {
	const norm = normOf("hold", { requirements: [mustBe(yesNo("service.held"))] });

	test("is met or breached as of now, never pending", async () => {
		expect(await possibleOf(norm, { facts: { "service.held": true } })).toBe("satisfied");
		expect(await possibleOf(norm, { facts: { "service.held": false } })).toBe("violated");
		expect(await possibleOf(norm)).toBe("satisfied violated");
	});
});

describe("a duty without stated time", () => {
	const met = yesNo("service.done");
	const leftOpen: Kernel = { op: "unknown", sort: "truth", cause: "no-stated-time" };
	const norm = normOf("some-day", {
		requirements: [{ ...mustBe(met), open: and(not(met), leftOpen), breached: and(not(met), not(leftOpen)) }],
	});

	test("is met when done, and otherwise pending or violated", async () => {
		expect(await possibleOf(norm, { facts: { "service.done": true } })).toBe("satisfied");
		expect(await possibleOf(norm, { facts: { "service.done": false } })).toBe("pending violated");
	});
});

describe("applicability", () => {
	const norm = normOf("scoped", {
		applies: [applies(yesNo("service.public"), "scope"), applies(not(yesNo("service.exempt")), "exception")],
		requirements: [mustBe(yesNo("service.done"))],
	});

	test("surely false leaves only not-applicable, whatever else is unknown", async () => {
		expect(await possibleOf(norm, { facts: { "service.public": false } })).toBe("not-applicable");
		expect(await possibleOf(norm, { facts: { "service.exempt": true } })).toBe("not-applicable");
	});
	test("unknown adds not-applicable to what the requirement can be", async () => {
		expect(await possibleOf(norm, { facts: { "service.public": true, "service.done": true } })).toBe(
			"satisfied not-applicable",
		);
	});
	test("without parts is sure", async () => {
		expect(await possibleOf(normOf("bare"), { facts: { "service.done": false } })).toBe("violated");
	});
});

describe("replaced requirements", () => {
	const replacement = (fact: string, met: Kernel): Requirement => ({
		...mustBe(met, yesNo(fact)),
		exception: `${fact}-exception` as NormId,
		provision: "art-2" as ProvisionId,
	});
	const none = not({ op: "or", operands: [yesNo("service.small"), yesNo("service.old")] });
	const norm = normOf("replaced", {
		requirements: [
			mustBe(yesNo("service.done"), none),
			replacement("service.small", FALSE),
			replacement("service.old", yesNo("service.old_done")),
		],
	});

	test("apply one at a time", async () => {
		const facts = { "service.small": false, "service.old": false, "service.done": true };
		expect(await possibleOf(norm, { facts })).toBe("satisfied");
		expect(await possibleOf(norm, { facts: { ...facts, "service.small": true } })).toBe("violated");
	});
	test("are a conflict where two surely strike, with the union of their outcomes", async () => {
		const facts = { "service.small": true, "service.old": true, "service.old_done": true };
		const outcome = await outcomeOf(norm, { facts });
		expect(outcome.conflict).toBe(true);
		expect(await possibleOf(norm, { facts })).toBe("satisfied violated");
	});
	test("are no conflict while one may not strike, or the norm may not apply", async () => {
		const facts = { "service.small": true, "service.old_done": true };
		expect((await outcomeOf(norm, { facts })).conflict).toBe(false);
		const doubtful = { ...norm, applies: [applies(yesNo("service.public"))] };
		expect((await outcomeOf(doubtful, { facts: { ...facts, "service.old": true } })).conflict).toBe(false);
	});
});
