import { defineCatalogue } from "../../base/catalogue.ts";

/** What can be wrong with the meaning of a regulation whose names and types are in order. */
export const lowerDiagnostics = defineCatalogue({
	"lower/vacuous-requirement": {
		severity: "error",
		message: (args: { norm: string; sources: readonly string[] }) =>
			`\`${args.norm}\` would count as fulfilled with nothing in ${args.sources.map((name) => `\`${name}\``).join(", ")}`,
		why: "nothing is green because nothing was found; what an empty list means must be said",
		hint: () => "write `if any` where an empty list is fine, `and at least one` where it is not",
	},
	"lower/unknown-time-zone": {
		severity: "error",
		message: (args: { name: string }) => `there is no time zone \`${args.name}\`; write one like "Asia/Shanghai"`,
	},
	"lower/empty-ladder": {
		severity: "warning",
		message: (args: { sanction: string }) =>
			`no norm stands in the provisions whose breach \`${args.sanction}\` follows`,
	},
});
