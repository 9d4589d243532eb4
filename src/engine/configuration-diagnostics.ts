import { defineCatalogue } from "../base/catalogue.ts";

interface Named {
	readonly name: string;
	readonly pack: string;
}

/** What can be wrong with `deontic.yaml`, and with the options that stand for parts of it. */
export const CONFIGURATION = defineCatalogue({
	"configuration/not-a-map": {
		severity: "error",
		message: ({ found }: { found: string }) => `a configuration is a map, but this is ${found}`,
		hint: () => "write `pack: cn-genai-measures`, and below it what you adopt",
	},
	"configuration/unknown-key": {
		severity: "error",
		message: ({ path, name, allowed }: { path: string; name: string; allowed: readonly string[] }) =>
			`\`${name}\` means nothing ${path === "" ? "in a configuration" : `in \`${path}\``}, where ${allowed.map((key) => `\`${key}\``).join(", ")} may stand`,
	},
	"configuration/wrong-value": {
		severity: "error",
		message: ({ path, expected, found }: { path: string; expected: string; found: string }) =>
			`\`${path}\` should be ${expected}, but is ${found}`,
	},
	"configuration/unsigned-adoption": {
		severity: "error",
		message: ({ path, key }: { path: string; key: string }) =>
			`\`${path}\` is adopted, but does not say its \`${key}\``,
		why: "whoever reads a finding must be able to see who decided what it rests on, when, and why",
		hint: () => "write `by: name`, `on: 2024-03-01` and `basis: …` beside it",
	},
	"configuration/unknown-reading": {
		severity: "error",
		message: ({ name, pack }: Named) => `\`${pack}\` has no reading \`${name}\``,
	},
	"configuration/unknown-option": {
		severity: "error",
		message: ({ reading, name, options }: { reading: string; name: string; options: readonly string[] }) =>
			`the reading \`${reading}\` has no option \`${name}\`: there is ${options.map((option) => `\`${option}\``).join(", ")}`,
	},
	"configuration/unknown-parameter": {
		severity: "error",
		message: ({ name, pack }: Named) => `\`${pack}\` has no parameter \`${name}\``,
	},
	"configuration/unknown-bearer": {
		severity: "error",
		message: ({ name, pack }: Named) => `\`${pack}\` knows no bearer \`${name}\``,
	},
	"configuration/other-pack": {
		severity: "error",
		message: ({ wanted, pack }: { wanted: string; pack: string }) =>
			`what is adopted here was adopted for \`${wanted}\`, not for \`${pack}\``,
		hint: () => "name the same pack, or leave the configuration out with one of its own",
	},
});

export type ConfigurationCode = (typeof CONFIGURATION.codes)[number];
