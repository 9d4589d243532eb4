import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseText } from "../../src/compiler.ts";
import { mutantsOf, mutatedText, mutations } from "../../src/mutate/index.ts";
import { changes, originalIn, ponds } from "./helper.ts";

/** For each mutation an article, and what it makes of it. */
const CASES: Readonly<Record<string, readonly [article: string, changes: readonly string[]]>> = {
	comparison: [
		`  obligation fence
    when    pond.depth is at least 40
    when    pond.dug is before 2024-03-01
    must be pond.fenced`,
		["is at least → is more than", "is before → is on or before"],
	],
	connective: [
		`  obligation fence
    when    pond.deep and pond.covered and pond.fenced
    must do any of (pond.filled, pond.gone) without stated time and must be pond.fenced`,
		["and → or", "any of → all of", "and → or"],
	],
	quantifier: [
		`  obligation note
    must be every v in visits, if any, satisfies v.answered has happened
  prohibition eat
    must not some kind in fish_kind satisfies pond.fish includes kind`,
		["every → some", "if any → and at least one", "some → every"],
	],
	negation: [
		`  applies when pond.deep
  obligation fence
    when    pond.depth is at least 40
    when    not pond.covered
    unless  pond.filled has happened and pond.fenced
    must be pond.fenced`,
		[
			"applies when → excludes when",
			"is at least → is less than",
			"not pond.covered → pond.covered",
			"pond.filled has happened and pond.fenced → not (pond.filled has happened and pond.fenced)",
			"has happened → has not happened",
			"pond.fenced → not (pond.fenced)",
		],
	],
	answer: [
		`  reading shallow "Is a shallow pond one?"
    option too   "yes" basis "Water is water." means yes
    option never "no"  basis "A puddle is none." means no
    suggested too
  obligation fence
    when    shallow
    must be pond.fenced`,
		["yes → no", "no → yes"],
	],
	figure: [
		`  parameter soon duration "how soon"
    suggested 3 working days basis "a guess"
  parameter high number "how high"
    from 2024-01-01 is 1 basis "the rule"
  obligation fence
    upon    pond.gone
    when    pond.depth is at least high
    must do pond.filled within soon`,
		[
			"3 working days → 4 working days",
			"3 working days → 2 working days",
			"3 working days → 3 days",
			"2024-01-01 → 2024-01-02",
			"2024-01-01 → 2023-12-31",
			"1 → 2",
		],
	],
	"dropped-condition": [
		`  applies when pond.deep
  obligation fence
    bearer  owner
    bearer  gardener under pond.covered
    when    pond.deep
    unless  pond.fenced
    must be pond.fenced
  exception covered to fence
    when    pond.covered`,
		["pond.deep → yes", "under pond.covered → ", "when pond.deep → ", "unless pond.fenced → ", "pond.covered → yes"],
	],
	"dropped-operand": [
		`  obligation fence
    when    pond.deep and pond.covered
    must do any of (pond.filled, pond.gone) without stated time and must be pond.fenced`,
		[
			"pond.deep and pond.covered → pond.covered",
			"pond.deep and pond.covered → pond.deep",
			"must do any of (pond.filled, pond.gone) without stated time and must be pond.fenced → must be pond.fenced",
			"must do any of (pond.filled, pond.gone) without stated time and must be pond.fenced → must do any of (pond.filled, pond.gone) without stated time",
			"pond.filled, pond.gone → pond.gone",
			"pond.filled, pond.gone → pond.filled",
		],
	],
	branch: [
		`  obligation fence
    must be if pond.deep then pond.fenced otherwise pond.covered`,
		[
			"if pond.deep then pond.fenced otherwise pond.covered → (pond.fenced)",
			"if pond.deep then pond.fenced otherwise pond.covered → (pond.covered)",
		],
	],
	"dropped-exception": [
		`  obligation fence
    must be  pond.fenced
    prevails over cover
  obligation cover
    must be  pond.covered
  exception deep to cover
    when     pond.deep
    instead  must be pond.fenced`,
		["prevails over cover → ", "deep → ", "instead must be pond.fenced → "],
	],
	event: [
		`  obligation answer
    for each visit in visits
    upon     visit.announced
    must do  visit.answered within 24 hours
  parameter slow duration "too slow"
  obligation note
    for each visit in visits
    upon     visit.announced
    must do  visit.recorded without stated time reasonable time slow`,
		["upon visit.announced → ", "visit.announced → commencement"],
	],
	deadline: [
		`  obligation answer
    for each visit in visits
    upon     visit.announced
    must do  visit.answered within 24 hours not before visit.recorded
  obligation fill
    must do  pond.filled by 2024-06-01`,
		[
			"within 24 hours → without stated time",
			"within 24 hours → within 1 minute",
			"within 24 hours → within 24 hours of ((visit.announced) plus 1 minute)",
			"not before visit.recorded → ",
			"by 2024-06-01 → without stated time",
			"by 2024-06-01 → by (2024-06-01) plus 1 minute",
		],
	],
	verb: [
		`  obligation fence
    must be pond.fenced
  prohibition empty
    must not do pond.gone`,
		["must be → must not", "must not do → must do"],
	],
	"wrong-fact": [
		`  obligation answer
    for each visit in visits
    upon     visit.announced
    when     pond.fenced
    must do  visit.answered within 24 hours`,
		["visit.announced → visit.answered", "pond.fenced → pond.covered", "visit.answered → visit.recorded"],
	],
	bearer: [
		`  obligation fence
    bearer  owner, gardener
    must be pond.fenced
  sanction fine by gardener against owner
    on breach of art-2
    step fine "a fine"`,
		["owner, gardener → gardener", "owner, gardener → owner", "against owner → "],
	],
	menu: [
		`  obligation fence
    must be pond.fenced`,
		["open ended → ", "choice carp → ", "choice trout → "],
	],
	"in-force": [
		`  obligation fence
    must be pond.fenced`,
		["2024-01-01 → 2024-01-02", "2024-01-01 → 2023-12-31"],
	],
	counting: [
		`  obligation fence
    must be pond.fenced`,
		["plain → civil code"],
	],
	ladder: [
		`  obligation fence
    must be pond.fenced
  sanction fine by gardener against owner
    on breach of art-1 to art-2
    step other-law "another law" when pond.deep
    step fine      "a fine"      otherwise`,
		[
			"art-1 to art-2 → art-2 to art-2",
			"art-1 to art-2 → art-1 to art-1",
			"step other-law → ",
			"step fine → ",
			"otherwise → ",
		],
	],
	suggestion: [
		`  reading shallow "Is a shallow pond one?"
    option too   "yes" basis "Water is water." means yes
    option never "no"  basis "A puddle is none." means no
    suggested too
  obligation fence
    when    shallow
    must be pond.fenced`,
		["too → never"],
	],
};

describe("a mutation", () => {
	it("has a case here, and its line in the documentation", () => {
		expect(Object.keys(CASES)).toEqual(expect.arrayContaining(mutations.map(({ id }) => id)));
		const page = readFileSync("docs/mutants.md", "utf8");
		for (const { id, summary } of mutations) expect(page).toContain(`| \`${id}\` | ${summary} |`);
	});

	it.each(Object.entries(CASES))("%s", (kind, [article, expected]) => {
		expect(changes(kind, ponds(article))).toEqual(expected);
	});
});

describe("mutants", () => {
	const articles = Object.values(CASES).map(([article]) => ponds(article));

	it("are texts that still read as rules: whatever is refused, it is for what it means", () => {
		for (const text of articles) {
			const { files } = originalIn(text);
			const [file] = files;
			if (file === undefined) throw new Error("there is one file");
			for (const mutant of mutantsOf(files)) {
				const { diagnostics } = parseText({ file: file.file, text: mutatedText(mutant, file) });
				expect(diagnostics.map(({ message }) => `${mutant.kind}: ${message}`)).toEqual([]);
			}
		}
	});

	it("never touch scenarios, settings, gists or questions", () => {
		const tests = 'setting deep\n  pond.deep is yes\n\nscenario "deep"\n  from   deep\n  expect fence undetermined\n';
		const text = ponds("  obligation fence\n    when pond.deep\n    must be pond.fenced", tests);
		const without = ponds("  obligation fence\n    when pond.deep\n    must be pond.fenced");
		const shown = (rules: string) => mutantsOf(originalIn(rules).files).map(({ before, after }) => [before, after]);
		expect(shown(text)).toEqual(shown(without));
	});
});
