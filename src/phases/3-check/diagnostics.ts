import { defineCatalogue } from "../../base/catalogue.ts";

/** What can be wrong with the types and the structure of a regulation whose names are known. */
export const checkDiagnostics = defineCatalogue({
	"check/type-mismatch": {
		severity: "error",
		message: (args: { wanted: string; found: string }) => `expected ${args.wanted}, found ${args.found}`,
	},
	"check/operand": {
		severity: "error",
		message: (args: { operator: string; problem: string }) => `\`${args.operator}\`: ${args.problem}`,
	},
	"check/keys": {
		severity: "error",
		message: (args: { fact: string; wanted: readonly string[] }) =>
			args.wanted.length === 0
				? `\`${args.fact}\` is not indexed and takes no keys`
				: `\`${args.fact}\` is indexed: write \`${args.fact}[${args.wanted.join(", ")}]\``,
	},
	"check/not-a-value": {
		severity: "error",
		message: (args: { name: string; what: string; better: string }) =>
			`\`${args.name}\` is ${args.what}, which is no value; ${args.better}`,
	},
	"check/verb": {
		severity: "error",
		message: (args: { kind: string; better: string }) => `${args.kind} says \`${args.better}\``,
		why: "an obligation says what must be, a prohibition what must not; the report tells the reader which it was",
	},
	"check/deadline-without-start": {
		severity: "error",
		message: (_: { norm: string }) => "`within` has no moment to count from; add `upon <event>`, or `of <moment>`",
	},
	"check/missing-bearer": {
		severity: "error",
		message: (args: { norm: string }) => `\`${args.norm}\` binds nobody; add \`bearer <who>\` here or at the article`,
	},
	"check/missing-clause": {
		severity: "error",
		message: (args: { what: string; clause: string }) => `${args.what} lacks \`${args.clause}\``,
	},
	"check/missing-mark": {
		severity: "error",
		message: (args: { name: string }) => `say of \`${args.name}\` whether it is \`conduct\` or a \`circumstance\``,
		why: "what the bearer does can be changed to comply; what befalls the bearer cannot",
	},
	"check/provision-says-nothing": {
		severity: "error",
		message: (args: { provision: string }) =>
			`\`${args.provision}\` has no norm; say why with \`stated without a test "…"\``,
		why: "every provision is accounted for: by its norms, or by the reason why it has none",
	},
	"check/stated-with-norms": {
		severity: "error",
		message: (args: { provision: string }) =>
			`\`${args.provision}\` has norms and is \`stated without a test\` at once; keep one`,
	},
	"check/too-few-options": {
		severity: "error",
		message: (args: { reading: string }) =>
			`the reading \`${args.reading}\` has less than two options, so nothing is contested`,
	},
	"check/duplicate-part": {
		severity: "error",
		message: (args: { name: string; of: string }) => `\`${args.name}\` stands twice in \`${args.of}\``,
	},
	"check/elements-differ": {
		severity: "error",
		message: (args: { special: string; general: string }) =>
			`\`${args.special}\` prevails over \`${args.general}\`, but runs over other elements`,
		hint: () => "give it the same `for each`, or none",
	},
	"check/other-target": {
		severity: "error",
		message: (args: { exception: string; other: string }) =>
			`\`${args.exception}\` cannot prevail over \`${args.other}\`, which is an exception to another norm`,
	},
	"check/bad-number": {
		severity: "error",
		message: (args: { problem: string }) => args.problem,
	},
	"check/no-such-words": {
		severity: "error",
		message: (args: { place: string; what: string; number: string; count: number }) =>
			`${args.place} has ${args.count} ${args.what}${args.count === 1 ? "" : "s"} in the pinned text, so no ${args.what} ${args.number}`,
		why: "a norm names the words that it rests on, so that a reader finds them in the law",
	},
	"check/no-norms": {
		severity: "error",
		message: (args: { regulation: string }) => `\`${args.regulation}\` has no norm, so nothing could ever be found`,
	},
	"check/reserved-name": {
		severity: "error",
		message: (args: { name: string }) => `\`${args.name}\` belongs to every facts file; give the fact another name`,
	},
	"check/commencement-differs": {
		severity: "error",
		message: (args: { date: string; edition: string }) =>
			`takes effect on \`${args.date}\`, but the edition is \`${args.edition}\``,
		why: "an edition is named by the day on which it came into force",
	},
});
