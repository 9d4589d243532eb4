import type { Difference, Effects, Meaning, Trend } from "../release/meaning.ts";

const VERDICTS: Readonly<Record<Exclude<Meaning["verdict"], "undecided">, string>> = {
	"same form": "it decides the same: it says the same",
	equal: "it decides the same on all old facts: proved",
	narrower: "it never leaves more open than before, and sometimes less",
	wider: "it leaves more open than before",
	other: "it decides otherwise",
};

const EFFECTS: { readonly [Part in keyof Effects]-?: Readonly<Record<Exclude<Trend, "same">, string>> } = {
	applies: { less: "applies in fewer cases", more: "applies in more cases", other: "applies in other cases" },
	asks: { less: "asks for less", more: "asks for more", other: "asks for something else" },
	due: { less: "due sooner", more: "due later", other: "due at other times" },
};

/** What became of the meaning, for a lawyer; the facts that show it stand on lines of their own. */
export function meaningLines({ verdict, reason, effects = {}, bound, wider, narrower }: Meaning): readonly string[] {
	const result =
		verdict === "undecided" ? `what it means is undecided: ${reason ?? "it was not compared"}` : VERDICTS[verdict];
	const within = bound === undefined ? "" : ` (lists of up to ${bound})`;
	const parts = (["applies", "asks", "due"] as const).flatMap((part) => {
		const trend = effects[part];
		return trend === undefined || trend === "same" ? [] : [EFFECTS[part][trend]];
	});
	const difference = wider ?? narrower;
	return [
		[...parts, `${result}${within}`].join("; "),
		...(difference === undefined ? [] : differenceLines(difference)),
	];
}

/** Facts on which versions differ, as `deontic check` accepts them, and what comes out. */
export const differenceLines = ({ facts, flags, before, after }: Difference): readonly string[] => [
	`facts: ${JSON.stringify(facts)}`,
	`with: ${flags.map((flag) => (flag.includes(" ") ? `"${flag}"` : flag)).join(" ")}`,
	`before: ${before.join(" or ")}; after: ${after.join(" or ")}`,
];
