import type { Change, PackDiff } from "../diff/pack-diff.ts";

/** How a lawyer would call a list of differences, and a part of an entry. */
export const SECTION_TITLES: Readonly<Record<Exclude<keyof PackDiff, "from" | "to">, string>> = {
	regulation: "The regulation as a whole",
	provisions: "Provisions",
	bearers: "Bearers",
	norms: "Norms",
	readings: "Readings",
	parameters: "Parameters",
	facts: "Facts",
	lists: "Lists",
	choices: "Choices",
};

const ASPECTS: Readonly<Record<string, string>> = {
	bearers: "who is bound",
	counterparty: "towards whom",
	forEach: "for what it is decided one by one",
	applies: "when it applies",
	event: "the event that starts the clock",
	requirements: "what it requires",
	standsIn: "the words it rests on",
	provision: "where it stands",
	kind: "its kind",
	kinds: "its kinds",
	texts: "words for people only",
	steps: "its steps",
	on: "the norms whose breach opens it",
	by: "who imposes it",
	against: "whom it reaches",
	type: "its type",
	mark: "whether it is conduct or circumstance",
	index: "what it is answered for",
	onlyWhen: "when it is asked",
	suggested: "what is suggested",
	enacted: "its enacted values",
	condition: "its condition",
	surroundings: "what it rests on",
	openEnded: "whether the list is open",
};

const aspectWords = (aspect: string): string => ASPECTS[aspect] ?? aspect;

/** `changed: when it applies, words for people only`. */
export const changeWords = (change: Change): string =>
	change.change === "changed" ? `changed: ${change.aspects.map(aspectWords).join(", ")}` : change.change;
