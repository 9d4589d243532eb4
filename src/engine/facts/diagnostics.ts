import { defineCatalogue } from "../../base/catalogue.ts";

/** A value that is not of its fact's type. */
interface WrongValue {
	readonly path: string;
	readonly expected: string;
	readonly found: string;
}

interface Name {
	readonly path: string;
	readonly name: string;
}

const notWhatItShouldBe = ({ path, expected, found }: WrongValue): string =>
	`\`${path}\` should be ${expected}, but is ${found}`;
/** ` in `service``, or nothing at the top of the file. */
const within = (path: string): string => (path === "" ? "" : ` in \`${path}\``);

/** Every mistake that a facts file can hold once its text has become plain values. */
export const FACTS = defineCatalogue({
	"facts/not-a-map": {
		severity: "error",
		message: ({ found }: { found: string }) => `facts are a map from names to values, but this is ${found}`,
		hint: () => "write each fact as `name: value`, in its group",
	},
	"facts/unreadable": {
		severity: "error",
		message: ({ reason }: { reason: string }) => `the facts could not be read: ${reason}`,
		hint: () => "pass plain values, as `JSON.parse` gives them",
	},
	"facts/unsupported-format": {
		severity: "error",
		message: ({ found }: { found: string }) => `the format of a facts file is 1, not ${found}`,
	},
	"facts/wrong-pack": {
		severity: "error",
		message: ({ found, pack }: { found: string; pack: string }) =>
			`these facts were written for ${found}, but they are read with \`${pack}\``,
		hint: () => "choose the other pack, or change `pack` once every fact has been checked against this one",
	},
	"facts/unknown-fact": {
		severity: "error",
		message: ({ path, name }: Name) => `there is no fact \`${name}\`${within(path)}`,
		why: "a misspelt fact would be a missing one",
	},
	"facts/unknown-key": {
		severity: "error",
		message: ({ path, name, allowed }: Name & { allowed: readonly string[] }) =>
			`\`${name}\` means nothing${within(path)}, where ${allowed.map((key) => `\`${key}\``).join(", ")} may stand`,
	},
	"facts/dotted-key": {
		severity: "error",
		message: ({ name }: { name: string }) => `a name with dots, \`${name}\`, is no key: groups are nested maps`,
	},
	"facts/wrong-type": { severity: "error", message: notWhatItShouldBe },
	"facts/quoted-number": { severity: "error", message: notWhatItShouldBe },
	"facts/too-many-digits": {
		severity: "error",
		message: notWhatItShouldBe,
		why: "numbers are exact: what the fact cannot hold is not rounded away",
	},
	"facts/number-too-large": {
		severity: "error",
		message: notWhatItShouldBe,
		why: "numbers are exact: beyond 2⁵³ − 1 neighbours can no longer be told apart",
	},
	"facts/no-such-time": { severity: "error", message: notWhatItShouldBe },
	"facts/bare-date": {
		severity: "error",
		message: notWhatItShouldBe,
		why: "a day is not a moment: which moment of it is meant would be a guess",
	},
	"facts/unknown-choice": { severity: "error", message: notWhatItShouldBe },
	"facts/repeated-choice": { severity: "error", message: notWhatItShouldBe },
	"facts/missing-value": {
		severity: "error",
		message: ({ path }: { path: string }) => `\`${path}\` is signed, but has no \`value\``,
		hint: () => "write `{value: yes, by: …, on: …}`",
	},
	"facts/missing-key": {
		severity: "error",
		message: ({ path, key }: { path: string; key: string }) => `\`${path}\` does not say its \`${key}\``,
		why: "findings name the element they are about",
		hint: ({ key }: { key: string }) =>
			`give it one of its own, as \`${key}: a1\`; write \`null\` for an element of which nothing is known`,
	},
	"facts/duplicate-element": {
		severity: "error",
		message: ({ path, key, value, first }: { path: string; key: string; value: string; first: string }) =>
			`\`${path}\` has the \`${key}\` ${value} that \`${first}\` has already`,
		why: "two elements of one name could not be told apart in the findings",
	},
	"facts/unknown-member": {
		severity: "error",
		message: ({ path, name, menu }: Name & { menu: string }) => `\`${name}\` is none of \`${menu}\`${within(path)}`,
	},
	"facts/ambiguous-member": {
		severity: "error",
		message: ({ path, name, menus }: Name & { menus: readonly string[] }) =>
			`\`${name}\`${within(path)} could be of ${menus.map((menu) => `\`${menu}\``).join(" or ")}`,
		hint: () => "write the answers out, one map inside the other",
	},
	"facts/mixed-answers": {
		severity: "error",
		message: ({ path, name }: Name) =>
			`\`${name}\`${within(path)} answers for everything, so nothing can stand beside it`,
		hint: () => "name what differs after `except`, or write every answer out",
	},
	"facts/constraint": {
		severity: "error",
		message: ({ constraint, message }: { constraint: string; message: string }) =>
			`these facts cannot hold together (\`${constraint}\`): ${message}`,
	},
	"facts/too-many-mistakes": {
		severity: "error",
		message: ({ limit }: { limit: number }) => `more than ${limit} mistakes: the rest is not listed`,
		hint: () => "correct these first",
	},
	"facts/time-after-as-of": {
		severity: "warning",
		message: ({ path, found, asOf }: { path: string; found: string; asOf: string }) =>
			`\`${path}\` happens at ${found}, after ${asOf}: it has not happened yet`,
	},
});

export type FactsCode = (typeof FACTS.codes)[number];
