import { compileRegulation, parseText } from "../../src/compiler.ts";
import type { Tried } from "../../src/model/mutant.ts";
import { mutantsOf, mutations, type Original, originalOf, tryMutant } from "../../src/mutate/index.ts";

const HEAD = `regulation ponds "Rules for Garden Ponds"
  edition        2024-01-01
  version        1.0.0
  time zone      "Asia/Shanghai"
  counting       plain
  default bearer owner

bearer owner    "whoever owns a pond"
bearer gardener "whoever looks after it"

group pond "The pond"
choices fish_kind "a kind of fish"  open ended
  choice carp  "carps"
  choice trout "trouts"
fact pond.fenced     yes or no             conduct  question "?"
fact pond.covered    yes or no             conduct  question "?"
fact pond.deep       yes or no             circumstance  question "?"
fact pond.fish       any of fish_kind      circumstance  question "?"
fact pond.depth      number in "cm"        circumstance  question "?"
fact pond.dug        date                  circumstance  question "?"
fact pond.filled     occurrence            conduct  question "?"
fact pond.gone       occurrence            conduct  question "?"
record visit "a visit of the inspector"  identified by id
  field announced occurrence circumstance
  field answered  occurrence conduct
  field recorded  occurrence conduct
list visits of visit  question "?"

article 1 "Scope"
  gist "Ponds are covered."
  takes effect 2024-01-01
`;

/** The rules for ponds with this in article 2, as lines, and tests after it. */
export const ponds = (article: string, tests = ""): string =>
	`${HEAD}\narticle 2 "Ponds"\n  bearer owner\n  gist "Ponds are safe."\n${article}\n\n${tests}\n`;

const FILE = "ponds.norm";

/** What a mutation changes, as `before → after`, and of what. */
export function changes(kind: string, text: string): readonly string[] {
	const chosen = mutations.filter(({ id }) => id === kind);
	if (chosen.length === 0) throw new Error(`there is no mutation ${kind}`);
	return mutantsOf([parseText({ file: FILE, text })], chosen).map(({ before, after }) => `${before} → ${after}`);
}

/** The rules without mistakes. */
export function originalIn(text: string): Original {
	const original = originalOf([{ file: FILE, text }], { calendars: [] });
	if (original === undefined) {
		const { diagnostics } = compileRegulation([{ file: FILE, text }], { calendars: [] });
		throw new Error(diagnostics.map(({ message }) => message).join("; "));
	}
	return original;
}

export function tryAll(text: string): readonly Tried[] {
	const original = originalIn(text);
	return mutantsOf(original.files).map((mutant) => ({ mutant, verdict: tryMutant(mutant, original) }));
}

/** Those with this result, shortly. */
export const shortly = (tried: readonly Tried[], result: string): readonly string[] =>
	tried
		.filter(({ verdict }) => verdict.result === result)
		.map(({ mutant: { kind, before, after } }) => `${kind}: ${before} → ${after}`);
