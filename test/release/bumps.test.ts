import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparePacks } from "../../src/diff/compare.ts";
import type { Solver } from "../../src/prove/session.ts";
import { compareMeanings } from "../../src/release/compare-packs.ts";
import { leastBump } from "../../src/release/least.ts";
import { compileRules } from "../helpers/compile.ts";
import { startZ3 } from "../helpers/z3.ts";

const REGULATION = `regulation tiny "A tiny regulation"
  edition         2023-08-15
  version         1.0.0
  time zone       "Asia/Shanghai"
  counting        plain
  default bearer  provider

bearer provider "whoever provides the service"
group service "The service"
choices colour "a colour"
  choice red "red"
  choice blue "blue"

fact service.open  yes or no  circumstance  says "the service is open"  question "Is the service open?"
fact service.big  yes or no  circumstance  says "the service is big"  question "Is the service big?"
fact service.safe  yes or no  conduct  says "the service is safe"  question "Is the service safe?"
fact service.quiet  yes or no  conduct  says "the service is quiet"  question "Is the service quiet?"
fact service.colour  one of colour  circumstance  question "Which colour?"
fact service.asked  occurrence  circumstance  says "somebody asks"  question "When did somebody ask?"
fact service.answered  occurrence  conduct  says "the provider answers"  question "When did the provider answer?"

article 1 "Scope"
  gist "Open services are covered."
  applies when service.open

article 2 "Safety"
  bearer provider
  gist "Services are safe."
  reading red_counts "Does red count?"
    option yes_it_does "yes"  basis "one view"    means service.colour is red
    option no_it_does_not "no"  basis "another view"  means no
    suggested yes_it_does

  parameter promptly  duration  "promptly"
    suggested 24 hours  basis "a custom"

  obligation be-safe
    when    service.big
    must be service.safe

  obligation be-quiet
    when    red_counts
    must be service.quiet

  obligation answer
    upon    service.asked
    must do service.answered
    within  10 days

  obligation answer-at-all
    upon    service.asked
    must do service.answered
    within  promptly
`;

let z3: Solver & { end(): void; restart(): Promise<void> };
beforeAll(async () => {
	z3 = await startZ3();
});
afterAll(() => z3.end());

type Edit = (rules: string) => string;
const replacing =
	(...pairs: readonly (readonly [text: string, by: string])[]): Edit =>
	(rules) =>
		pairs.reduce((edited, [text, by]) => {
			if (!edited.includes(text)) throw new Error(`the rules do not say ${text}`);
			return edited.replaceAll(text, by);
		}, rules);

async function release(edit: Edit, back = false) {
	const sides = [compileRules(REGULATION), compileRules(edit(REGULATION))];
	const [from, to] = back ? sides.reverse() : sides;
	if (!from || !to) throw new Error("both sides compile");
	await z3.restart();
	const meanings = await compareMeanings(from.pack, to.pack, {
		bound: 2,
		openSolvers: async () => [z3],
		report: () => {},
	});
	const verdict = leastBump(from.pack, to.pack, comparePacks(from, to), meanings);
	return { ...verdict, meanings, of: (norm: string) => meanings.find(({ name }) => name === norm) };
}

const BE_SAFE = "  obligation be-safe\n    when    service.big\n    must be service.safe\n";
const FACT = 'fact service.big  yes or no  circumstance  says "the service is big"  question "Is the service big?"\n';

describe("the least bump", { timeout: 120_000 }, () => {
	test.each<[what: string, expected: string, edit: Edit]>([
		["nothing", "none", (rules) => rules],
		["nothing but the version", "none", replacing(["1.0.0", "7.0.0"])],
		["words for people", "patch", replacing(["Is the service big?", "Is it big?"])],
		[
			"a condition said otherwise",
			"patch",
			replacing(["when    service.big\n", "when    service.big and (service.safe or service.big)\n"]),
		],
		["a suggested time said in another unit", "none", replacing(["suggested 24 hours", "suggested 1440 minutes"])],
		["a norm added", "minor", replacing([BE_SAFE, `${BE_SAFE}\n  obligation stay-safe\n    must be service.safe\n`])],
		["a fact added", "minor", replacing([FACT, `${FACT}${FACT.replaceAll("big", "small")}`])],
		[
			"a choice added",
			"minor",
			replacing(['  choice blue "blue"\n', '  choice blue "blue"\n  choice green "green"\n']),
		],
		[
			"a plain fact that became a judgement",
			"major",
			replacing(["service.safe  yes or no", "service.safe  judgement"]),
		],
		[
			"a condition added to a trigger",
			"major",
			replacing(["when    service.big", "when    service.big and service.quiet"]),
		],
		["a condition removed from a trigger", "major", replacing(["    when    service.big\n", ""])],
		["a deadline made longer", "major", replacing(["within  10 days", "within  20 days"])],
		["a deadline made shorter", "major", replacing(["within  10 days", "within  5 days"])],
		["the deadline of another unit", "major", replacing(["within  10 days", "within  10 working days"])],
		[
			"an option added",
			"major",
			replacing([
				"    suggested yes",
				'    option always "always"  basis "a third view"  means service.safe\n    suggested yes',
			]),
		],
		[
			"an option removed",
			"major",
			replacing([
				'    option no_it_does_not "no"  basis "another view"  means no\n',
				'    option perhaps "no"  basis "another view"  means no\n',
			]),
		],
		["another suggestion", "major", replacing(["suggested yes_it_does", "suggested no_it_does_not"])],
		["another suggested time", "major", replacing(["suggested 24 hours", "suggested 48 hours"])],
		["a fact renamed", "major", replacing(["service.big", "service.large"])],
		["a choice removed", "major", replacing(['  choice blue "blue"\n', ""])],
		["a norm renamed", "major", replacing(["obligation be-safe", "obligation stay-safe"])],
		["an exception", "major", replacing([BE_SAFE, BE_SAFE.replace("    must", "    unless  service.quiet\n    must")])],
		[
			"a norm split",
			"major",
			replacing([
				BE_SAFE,
				"  obligation be-safe-if-open\n    when    service.big and service.open\n    must be service.safe\n\n" +
					"  obligation be-safe-else\n    when    service.big and not service.open\n    must be service.safe\n",
			]),
		],
		["a time fixed that was to be adopted", "major", replacing(["within  promptly", "within  24 hours"])],
		[
			"a scope that is wider",
			"major",
			replacing(["applies when service.open", "applies when service.open or service.big"]),
		],
	])("for %s is %s", async (_, expected, edit) => {
		const { least, most, reasons } = await release(edit);
		expect({ least, most, reasons: reasons.filter(({ bump }) => bump !== most) }).toMatchObject({
			least: expected,
			most: expected,
		});
	});

	test("is minor where a suggestion decides what was open", async () => {
		const { least, most, of } = await release(replacing(["    suggested yes_it_does\n", ""]), true);
		expect([least, most, of("be-quiet")?.verdict]).toEqual(["minor", "minor", "narrower"]);
	});

	test("is minor where a judgement became a plain fact", async () => {
		const { least } = await release(replacing(["service.safe  yes or no", "service.safe  judgement"]), true);
		expect(least).toBe("minor");
	});
});

describe("what a norm means", { timeout: 120_000 }, () => {
	test("is shown with facts on which the versions differ", async () => {
		const { of } = await release(replacing(["when    service.big", "when    service.big and service.quiet"]));
		const meaning = of("be-safe");
		expect(meaning?.verdict).toBe("other");
		expect(meaning?.effects?.applies).toBe("less");
		expect(meaning?.wider?.before).toHaveLength(1);
		expect(meaning?.wider?.after).toEqual(["not-applicable"]);
	});

	test("is that it is due later", async () => {
		const { of } = await release(replacing(["within  10 days", "within  20 days"]));
		expect(of("answer")?.effects).toEqual({ applies: "same", asks: "less", due: "more" });
	});

	test("is the same where the form is", async () => {
		const { of } = await release(replacing(["within  10 days", "within  20 days"]));
		expect(of("be-safe")?.verdict).toBe("same form");
	});

	test("is proved equal for every time that may be adopted", async () => {
		const { of } = await release(
			replacing([
				"    must do service.answered\n    within  promptly",
				"    when    service.big or service.open\n    must do service.answered\n    within  promptly",
			]),
		);
		expect(of("answer-at-all")?.verdict).toBe("equal");
	});
});
