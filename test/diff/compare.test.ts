import { describe, expect, test } from "vitest";
import { comparePacks } from "../../src/diff/compare.ts";
import { isSame, SECTIONS } from "../../src/diff/pack-diff.ts";
import { diffMarkdown } from "../../src/formats/diff-markdown.ts";
import { diffText } from "../../src/formats/diff-text.ts";
import { plain } from "../../src/formats/text/painter.ts";
import { compileRules } from "../helpers/compile.ts";

const REGULATION = `regulation tiny "A tiny regulation"
  edition         2023-08-15
  version         1.0.0
  time zone       "Asia/Shanghai"
  counting        plain
  default bearer  provider

bearer provider "whoever provides the service"
group service "The service"
choices colour "a colour"  open ended
  choice red "red"

fact service.open  yes or no  circumstance  says "the service is open"  question "Is the service open?"
fact service.safe  yes or no  conduct       says "the service is safe"  question "Is the service safe?"
fact service.colour  one of colour  circumstance  question "Which colour?"

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

  obligation be-safe
    when    red_counts
    must be service.safe
`;

const diffTo = (change: (text: string) => string) => {
	const [from, to] = [REGULATION, change(REGULATION)].map(compileRules);
	if (!from || !to) throw new Error("both sides compile");
	return comparePacks(from, to);
};
const replacing = (text: string, by: string) => diffTo((rules) => rules.replace(text, by));

describe("the difference between two packs", () => {
	test("is nothing between equal rules, whatever their version", () => {
		expect(isSame(replacing("1.0.0", "1.0.1"))).toBe(true);
		expect(diffText(replacing("1.0.0", "1.0.1"), { paint: plain, width: 80 })).toContain("Nothing differs.");
	});

	test("tells of a norm with what it said and what it says", () => {
		const { norms, ...others } = replacing("must be service.safe", "must be service.safe or service.open");
		expect(norms).toMatchObject([{ name: "be-safe", change: "changed", aspects: ["requirements"] }]);
		expect(norms[0]?.before?.en).toContain("make sure that the service is safe.");
		expect(norms[0]?.after?.en).toContain("the service is safe, or the service is open.");
		expect(SECTIONS.filter((section) => section !== "norms" && others[section].length > 0)).toEqual([]);
	});

	test("tells of the scope once, and not of each norm", () => {
		const diff = replacing("applies when service.open", "applies when service.open or service.colour is red");
		expect(diff.norms).toEqual([]);
		expect(diff.regulation).toEqual([{ name: "scope, art-1", change: "changed", aspects: ["condition"] }]);
	});

	test("tells words for people from what decides", () => {
		const diff = replacing("Is the service safe?", "Is it safe?");
		expect(diff.facts).toEqual([{ name: "service.safe", change: "changed", aspects: ["texts"] }]);
	});

	test.each([
		[
			"a fact",
			"fact service.colour  one",
			"fact service.hue  one",
			"facts",
			["service.hue added", "service.colour removed"],
		],
		[
			"an option",
			"option yes_it_does",
			"option certainly",
			"readings",
			["red_counts.certainly added", "red_counts.yes_it_does removed"],
		],
		["a choice", "choice red", "choice crimson", "choices", ["colour.crimson added", "colour.red removed"]],
		["a norm", "obligation be-safe", "obligation stay-safe", "norms", ["stay-safe added", "be-safe removed"]],
	] as const)("tells of %s by its name", (_, text, by, section, expected) => {
		const names: Readonly<Record<string, string>> = {
			"fact service.colour  one": "service.colour is",
			"option yes_it_does": "suggested yes_it_does",
			"choice red": "is red",
		};
		const renamed: Readonly<Record<string, string>> = {
			"service.colour is": "service.hue is",
			"suggested yes_it_does": "suggested certainly",
			"is red": "is crimson",
		};
		const use = names[text];
		const diff = diffTo((rules) => {
			const declared = rules.replace(text, by);
			return use === undefined ? declared : declared.replace(use, renamed[use] ?? use);
		});
		const told = diff[section]
			.filter(({ change }) => change !== "changed")
			.map(({ name, change }) => `${name} ${change}`);
		expect(told).toEqual(expected);
	});

	test("reads as release notes", () => {
		const text = diffMarkdown(replacing("must be service.safe", "must be service.open"));
		expect(text).toContain("# tiny 1.0.0 → 1.0.0");
		expect(text).toContain("- `be-safe` (obligation, art-2): changed: what it requires");
		expect(text).toContain("  - after: ");
	});
});
