import { defineCatalogue } from "../../base/catalogue.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { nearest } from "../../base/suggestion.ts";

/** A name that is none of those that could stand there. */
interface UnknownName {
	readonly name: string;
	readonly known: readonly string[];
}

/** Nobody reads a longer list. */
const MOST_NAMES = 12;

/** The nearest name where there is one, else all of them. */
function instead({ name, known }: UnknownName): string {
	const near = nearest(name, known);
	if (near !== undefined) return `did you mean \`${near}\`?`;
	if (known.length === 0) return "there is none";
	const shown = known.slice(0, MOST_NAMES).map((candidate) => `\`${candidate}\``);
	return `there is ${shown.join(", ")}${known.length > MOST_NAMES ? `, and ${known.length - MOST_NAMES} more` : ""}`;
}

const unknown = (what: string) =>
	({
		severity: "error",
		message: ({ name }: UnknownName) => `there is no ${what} \`${name}\``,
		hint: instead,
	}) as const;

/** Every mistake in what the command line was told, and in the files that it was pointed at. */
export const PROBLEMS = defineCatalogue({
	"arguments/unknown-pack": unknown("pack"),
	"arguments/unknown-version": unknown("version"),
	"arguments/unknown-norm": unknown("norm"),
	"arguments/unknown-bearer": unknown("bearer"),
	"arguments/solver-needed": {
		severity: "error",
		message: () => "proofs need the package `z3-solver`, which is not installed",
		hint: () => "`npm install z3-solver@5.2.0`",
	},
	"arguments/other-pack": {
		severity: "error",
		message: ({ from, to }: { readonly from: string; readonly to: string }) =>
			`\`${to}\` is no later version of \`${from}\`: they are different regulations`,
		hint: () => "name an earlier version of the same pack with `--against`",
	},
	"arguments/pack-needed": {
		severity: "error",
		message: ({ packs }: { packs: readonly string[] }) =>
			`which pack? there are ${packs.map((pack) => `\`${pack}\``).join(", ")}`,
		hint: () => "name one with `--pack`, or in `deontic.yaml`",
	},
	"arguments/not-an-assignment": {
		severity: "error",
		message: ({ option, text }: { option: string; text: string }) => `\`${option} ${text}\` gives no value`,
		hint: ({ option }) => `write \`${option} NAME=VALUE\``,
	},
	"arguments/no-such-time": {
		severity: "error",
		message: ({ text, reason }: { text: string; reason: string }) => `\`--as-of ${text}\` is no moment: ${reason}`,
		hint: () => "write a day, `2024-12-31`, or a moment, `2024-12-31T18:00` or `2024-12-31T18:00+08:00`",
	},
	"arguments/packs-and-rules": {
		severity: "error",
		message: () => "either packs are named, or a folder of rules, not both",
	},
	"arguments/standard-input-twice": {
		severity: "error",
		message: () => "standard input can be read only once, but `-` is named twice",
	},
	"input/no-such-file": {
		severity: "error",
		message: ({ file }: { file: string }) => `there is no file \`${file}\``,
	},
	"input/no-such-folder": {
		severity: "error",
		message: ({ folder }: { folder: string }) => `there is no folder \`${folder}\``,
	},
	"input/is-a-folder": {
		severity: "error",
		message: ({ file }: { file: string }) => `\`${file}\` is a folder, where a file should be named`,
	},
	"input/not-a-folder": {
		severity: "error",
		message: ({ folder }: { folder: string }) => `\`${folder}\` is a file, where a folder should be named`,
	},
	"input/unreadable": {
		severity: "error",
		message: ({ file, reason }: { file: string; reason: string }) => `\`${file}\` cannot be read: ${reason}`,
	},
	"input/too-large": {
		severity: "error",
		message: ({ file, limit }: { file: string; limit: string }) =>
			`\`${file}\` is larger than ${limit}, the most that is read`,
	},
	"input/not-text": {
		severity: "error",
		message: ({ file }: { file: string }) => `\`${file}\` is not a text in UTF-8`,
	},
	"input/not-a-pack": {
		severity: "error",
		message: ({ file, reason }: { file: string; reason: string }) => `\`${file}\` is no pack: ${reason}`,
		hint: () => "a pack is a folder that `deontic build` wrote",
	},
	"input/no-rules": {
		severity: "error",
		message: ({ folder }: { folder: string }) => `there are no rules in \`${folder}\``,
		hint: () => "rules are files that end in `.norm`",
	},
	"input/not-pinned": {
		severity: "error",
		message: ({ pack }: { pack: string }) => `the pack \`${pack}\` pins no text that another could be held against`,
		hint: () => "`deontic source pin TEXT --out source.yaml` beside the rules pins one; build the pack again",
	},
	"input/no-norms": {
		severity: "error",
		message: ({ pack }: { pack: string }) => `the pack \`${pack}\` has no norms: it could find nothing wrong`,
	},
	"input/failing-scenarios": {
		severity: "error",
		message: ({ scenarios }: { scenarios: readonly string[] }) =>
			`${scenarios.length === 1 ? "a scenario fails" : `${scenarios.length} scenarios fail`} before anything is changed: \`${scenarios[0]}\``,
		hint: () => "`deontic test --rules …` says why; mend them first",
	},
	"output/exists": {
		severity: "error",
		message: ({ file }: { file: string }) => `\`${file}\` is already there, and is not overwritten`,
		hint: () => "name another file with `--out`, or remove it first",
	},
	"output/unwritable": {
		severity: "error",
		message: ({ file, reason }: { file: string; reason: string }) => `\`${file}\` cannot be written: ${reason}`,
	},
});

/** Ends a command: the person who called it has something to correct. */
export class UserError extends Error {
	readonly diagnostics: readonly Diagnostic[];
	/** The texts that the diagnostics point into, by the names of their files. */
	readonly sources: ReadonlyMap<string, string>;

	constructor(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string> = new Map()) {
		super(diagnostics.map((diagnostic) => diagnostic.message).join("; "));
		this.name = "UserError";
		this.diagnostics = diagnostics;
		this.sources = sources;
	}
}

/** A user error of one of the kinds above: `throw userError("input/no-such-file", { file })`. */
export const userError: Complain = (code, args) => new UserError([PROBLEMS.report(code, undefined, args)]);

type Complain = <Code extends (typeof PROBLEMS.codes)[number]>(
	code: Code,
	args: Parameters<typeof PROBLEMS.report<Code>>[2],
) => UserError;
