import { walk } from "../../model/children.ts";
import type { Kernel, KernelOf, KernelOp } from "../../model/kernel.ts";

export type Language = "en" | "zh";

/** Says a condition, or one side of a comparison; undefined for what only the rules themselves can say. */
type Say = (node: Kernel, language: Language) => string | undefined;
type Sayings = { readonly [Op in KernelOp]?: (node: KernelOf<Op>, language: Language) => string | undefined };

/** `only when` in words. What has no words here is said by the facts on which it depends. */
export function conditionInWords(condition: Kernel, language: Language): string {
	return say(condition, language) ?? dependsOn(condition, language);
}

const say: Say = (node, language) =>
	(SAYINGS[node.op] as ((node: Kernel, language: Language) => string | undefined) | undefined)?.(node, language);

const listed = (
	operands: readonly Kernel[],
	language: Language,
	word: { en: string; zh: string },
): string | undefined => {
	const words = operands.map((operand) => say(operand, language));
	return words.some((each) => each === undefined)
		? undefined
		: words.join(language === "zh" ? word.zh : ` ${word.en} `);
};

const SAYINGS: Sayings = {
	fact: ({ fact }) => `\`${fact}\``,
	field: ({ field }) => `\`${field}\``,
	literal: ({ value }) => (typeof value === "object" ? undefined : `\`${value}\``),
	and: ({ operands }, language) => listed(operands, language, { en: "and", zh: "且" }),
	or: ({ operands }, language) => listed(operands, language, { en: "or", zh: "或" }),
	not({ operand }, language) {
		const words = say(operand, language);
		return words && (language === "zh" ? `并非${words}` : `not ${words}`);
	},
	equal: ({ left, right }, language) => listed([left, right], language, { en: "is", zh: "为" }),
	includes: ({ set, value }, language) => listed([set, value], language, { en: "includes", zh: "包括" }),
	member({ value, of }, language) {
		const words = say(value, language);
		return words && `${words} ${language === "zh" ? "属于" : "is one of"} ${of.map((id) => `\`${id}\``).join(", ")}`;
	},
};

function dependsOn(condition: Kernel, language: Language): string {
	const names = new Set<string>();
	walk(condition, (node) => {
		if (node.op === "fact" || node.op === "cell") names.add(node.fact);
		else if (node.op === "field") names.add(node.field);
		else if ("over" in node && "list" in node.over) names.add(node.over.list);
	});
	const list = [...names].map((name) => `\`${name}\``).join(", ");
	return language === "zh" ? `取决于 ${list}` : `it can matter, which depends on ${list}`;
}
