import type { Form, Operator } from "../operators/operator.ts";

const sections: Readonly<Record<Form, string>> = {
	connective: "Joining conditions",
	prefix: "Before a condition or a time",
	group: "Groups",
	comparison: "Comparing",
	range: "Between",
	membership: "One of several",
	postfix: "Whether something happened",
	additive: "Sums",
	multiplicative: "Products",
	conditional: "Depending on a condition",
	quantifier: "Over elements",
	counted: "So many, or such a share",
	tally: "How many",
	aggregate: "Totals and extremes",
};

const shapes: Readonly<Record<Form, string>> = {
	connective: "`a OP b OP c`; `and` and `or` are never mixed without parentheses",
	prefix: "`OP a`",
	group: "`OP a, b, c` or `OP (a, b, c)`; a group inside a group stands in parentheses",
	comparison: "`a OP b`",
	range: "`a OP b and c`",
	membership: "`a OP [m, n]`, or the name of a menu",
	postfix: "`a OP`",
	additive: "`a OP b`, from left to right",
	multiplicative: "`a OP b`, from left to right, before sums",
	conditional: "`if c then a otherwise b`",
	quantifier: "`OP v in list [, if any,] [where c] satisfies c`",
	counted: "`OP 3 v in list satisfy c`, `OP 80% of v in list satisfy c`",
	tally: "`OP v in list [where c]`",
	aggregate: "`OP x over v in list [where c]`",
};

/** The chapter on operators, in Markdown, from the registry: its examples are tests. */
export const renderOperatorReference = (operators: readonly Operator[]): string =>
	[
		"# Operators",
		"",
		"Generated from the registry of operators by `npm run generate`; each example is a test.",
		"",
		...(Object.keys(sections) as Form[]).flatMap((form) => section(form, operators)),
	].join("\n");

const section = (form: Form, operators: readonly Operator[]): readonly string[] => {
	const members = operators.filter((operator) => operator.form === form);
	if (members.length === 0) return [];
	return [`## ${sections[form]}`, "", `${shapes[form]}.`, "", ...members.flatMap(entry)];
};

const entry = ({ surface, summary, examples }: Operator): readonly string[] => [
	`### ${surface.en.map((words) => `\`${words}\``).join(", ")}`,
	"",
	summary,
	"",
	...examples.map(({ text, facts, value }) => `- \`${text}\`, given \`${facts}\`: ${value}`),
	"",
];
