import { defineCatalogue } from "../../base/catalogue.ts";

interface Unknown {
	readonly name: string;
	/** The nearest name that is valid in that place. */
	readonly nearest?: string | undefined;
}

const didYouMean = ({ nearest }: Unknown): string => (nearest === undefined ? "" : `; did you mean \`${nearest}\`?`);
const unknown = (what: string) => ({
	severity: "error" as const,
	message: (args: Unknown) => `there is no ${what} \`${args.name}\`${didYouMean(args)}`,
});

/** What can be wrong with names. */
export const resolveDiagnostics = defineCatalogue({
	"resolve/unknown-fact": {
		severity: "error",
		message: (args: Unknown) => `nothing here has the name \`${args.name}\`${didYouMean(args)}`,
		why: "a misspelt fact would be unknown for ever, and no finding would ever be decided by it",
	},
	"resolve/unknown-field": {
		severity: "error",
		message: (args: Unknown & { record: string }) =>
			`\`${args.record}\` has no field \`${args.name}\`${didYouMean(args)}`,
	},
	"resolve/unknown-source": unknown("list, menu or set"),
	"resolve/unknown-choices": unknown("menu"),
	"resolve/unknown-record": unknown("record"),
	"resolve/unknown-bearer": unknown("bearer"),
	"resolve/unknown-norm": unknown("norm"),
	"resolve/unknown-exception": unknown("exception"),
	"resolve/unknown-provision": unknown("provision"),
	"resolve/unknown-option": unknown("option"),
	"resolve/unknown-setting": unknown("setting"),
	"resolve/unknown-adoptable": unknown("parameter or reading"),
	"resolve/unknown-group": {
		severity: "error",
		message: (args: Unknown) => `the fact stands in a group \`${args.name}\` that is not declared${didYouMean(args)}`,
	},
	"resolve/fact-within-fact": {
		severity: "error",
		message: (args: { inner: string; outer: string }) =>
			`\`${args.inner}\` lies inside \`${args.outer}\`, which is a fact itself; give one of them another name`,
		why: "in a facts file a name holds either a value or further names",
	},
	"resolve/duplicate-name": {
		severity: "error",
		message: (args: { name: string }) => `\`${args.name}\` is declared twice`,
		label: () => "declared again here",
		why: "a name stands for one thing, in the rules, in the pack and in every report",
	},
	"resolve/shadowed-name": {
		severity: "error",
		message: (args: { name: string }) => `the variable \`${args.name}\` hides something of the same name`,
		hint: () => "give the variable a name of its own",
	},
	"resolve/name-style": {
		severity: "warning",
		message: (args: { name: string; style: string; better: string }) =>
			`\`${args.name}\` is not in ${args.style}; write \`${args.better}\``,
	},
	"resolve/cycle": {
		severity: "error",
		message: (args: { path: readonly string[] }) =>
			`${args.path.map((name) => `\`${name}\``).join(" → ")} go in a circle`,
		why: "what rests on itself has no meaning",
	},
	"resolve/no-regulation": {
		severity: "error",
		message: (_: { folder: string }) => 'no file declares the regulation; begin one with `regulation <name> "<title>"`',
	},
});
