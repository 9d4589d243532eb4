import { describe, expect, it } from "vitest";
import { failing } from "../../src/mutate/index.ts";
import { originalIn, ponds, shortly, tryAll } from "./helper.ts";

const FENCE = `  obligation fence
    when    pond.deep and pond.dug is before 2024-03-01
    must be pond.fenced`;

const given = (deep: string, dug: string, fenced: string): string =>
	`  as of 2024-06-01\n  given pond.deep is ${deep}\n  given pond.dug is ${dug}\n  given pond.fenced is ${fenced}\n`;

/** Both answers, both sides of the day, before commencement, and the other bearer. */
const EVERY_EDGE = `
scenario "fenced"
${given("yes", "2024-02-29", "yes")}  expect fence satisfied

scenario "not fenced"
${given("yes", "2024-02-29", "no")}  expect fence violated

scenario "dug on the day"
${given("yes", "2024-03-01", "no")}  expect fence not applicable

scenario "not deep"
${given("no", "2024-02-29", "no")}  expect fence not applicable

scenario "the last day before"
${given("yes", "2024-02-29", "no").replace("2024-06-01", "2023-12-31")}  expect fence not applicable

scenario "the first day"
${given("yes", "2024-02-29", "no").replace("2024-06-01", "2024-01-01")}  expect fence violated
`;

describe("the mutants of a norm", () => {
	it("survive, all of them, where there is no scenario", () => {
		const tried = tryAll(ponds(FENCE));
		expect(shortly(tried, "killed")).toEqual([]);
		expect(shortly(tried, "survived")).toContain("connective: and → or");
		expect(shortly(tried, "survived")).toContain("verb: must be → must not");
	});

	it("are killed, all of them, where scenarios show every edge", () => {
		const tried = tryAll(ponds(FENCE, EVERY_EDGE));
		const ofFence = tried.filter(({ mutant }) => mutant.of === "fence" || mutant.of === "ponds");
		// Nothing in these rules counts days, or calls for the other menu.
		expect(shortly(ofFence, "survived")).toEqual(["counting: plain → civil code"]);
	});

	it("show what no scenario looks at", () => {
		const blind = EVERY_EDGE.replace(/scenario "dug on the day"[\s\S]*?\n\n/, "");
		expect(shortly(tryAll(ponds(FENCE, blind)), "survived")).toContain("comparison: is before → is on or before");
	});

	it("are killed by a test that names what is no longer there", () => {
		const test = 'scenario "carps"\n  given pond.fish is [carp]\n  expect fence undetermined\n';
		const tried = tryAll(ponds(FENCE, test));
		expect(tried.find(({ mutant }) => mutant.before === "choice carp")?.verdict).toMatchObject({
			result: "killed",
			scenario: "carps",
		});
		expect(tried.find(({ mutant }) => mutant.before === "choice trout")?.verdict.result).toBe("survived");
	});

	it("are not killed by facts that name another norm", () => {
		const sanction = `  obligation cover
    must be pond.covered
  sanction fine by gardener against owner
    on breach of art-2
    step fine "a fine" when pond.fined[breach]`;
		const breach = `fact pond.fined yes or no circumstance indexed by norm
  question "?"
scenario "fined"
  given pond.fined is {cover: yes}
  given pond.covered is no
  expect cover violated
  expect nothing pending
  expect exposure art-2 fine open
`;
		const tried = tryAll(ponds(`${FENCE}\n${sanction}`, breach));
		const ofFence = tried.filter(({ mutant }) => mutant.of === "fence");
		expect(shortly(ofFence, "survived")).toContain("connective: and → or");
		expect(shortly(ofFence, "survived")).toContain("negation: pond.deep → not (pond.deep)");
		expect(shortly(tried, "killed")).toContain("verb: must be → must not");
	});

	it("count apart where the compiler refuses them", () => {
		const article = `  obligation note
    must be every v in visits, if any, satisfies v.answered has happened
  prohibition empty
    must not pond.fish includes carp`;
		const tried = tryAll(ponds(article));
		const carp = tried.find(({ mutant }) => mutant.before === "choice carp");
		expect(carp?.verdict).toMatchObject({ result: "refused", message: expect.stringContaining("`carp`") });
	});

	it("count apart where the pack stays the same", () => {
		const unused = `  definition shaded means pond.deep and pond.covered\n${FENCE}`;
		expect(shortly(tryAll(ponds(unused)), "same")).toContain("connective: and → or");
	});
});

describe("a suggestion", () => {
	const article = `  reading shallow "Is a shallow pond one?"
    option too   "yes" basis "Water is water." means yes
    option never "no"  basis "A puddle is none." means pond.deep
    suggested too
  obligation fence
    when    shallow
    must be pond.fenced`;
	const scenario = (adopted: string) =>
		`scenario "a puddle"\n  adopt ${adopted}\n  given pond.deep is no\n  given pond.fenced is no\n  expect fence violated\n`;

	it("is only noticed by whoever adopts it", () => {
		const changed = "suggestion: too → never";
		expect(shortly(tryAll(ponds(article, scenario("suggested"))), "killed")).toContain(changed);
		expect(shortly(tryAll(ponds(article, scenario("shallow = too"))), "survived")).toContain(changed);
	});
});

describe("the rules as they are", () => {
	it("must pass their scenarios, or nothing is said of mutants", () => {
		const wrong = `scenario "wrong"\n${given("yes", "2024-02-29", "no")}  expect fence satisfied\n`;
		expect(failing(originalIn(ponds(FENCE, wrong))).map(({ title }) => title)).toEqual(["wrong"]);
		expect(failing(originalIn(ponds(FENCE, EVERY_EDGE)))).toEqual([]);
	});
});
