import type { Localised } from "../base/text.ts";
import type { Locator, Pack, ProvisionKind } from "../model/pack.ts";
import type { Sentence, Sentences, Term } from "../model/sentences.ts";

/** A norm as it is read aloud, with what it rests on. */
export interface Reading {
	readonly id: string;
	readonly provision: string;
	readonly kind: ProvisionKind;
	/** The words of the provision. */
	readonly standsIn: readonly Locator[];
	readonly sentence: Localised;
	/** What the defined terms and the readings that the sentence names mean. */
	readonly terms: readonly Term[];
	readonly readings: readonly string[];
	readonly parameters: readonly string[];
}

const NOTHING = { readings: [], parameters: [] };

/** Everything in a pack that has a sentence, in the order of the text. */
export function readings(pack: Pack, sentences: Sentences): readonly Reading[] {
	const stated = [
		...ownWords(pack),
		...pack.norms.map((norm) => ({ ...norm, rests: norm.restsOn })),
		...pack.positions.map((position) => ({ ...position, rests: NOTHING })),
		...pack.ladders.map((ladder) => ({ ...ladder, kind: "sanction" as const, rests: NOTHING })),
		...exceptionsIn(pack),
	];
	const reasons = new Map<string, Sentence>(
		pack.provisions.flatMap(({ id, reason }) => (reason ? [[id, reason]] : [])),
	);
	const order = new Map(pack.provisions.map(({ id }, index) => [id as string, index]));
	return stated
		.flatMap(({ id, provision, kind, standsIn = [], rests: { readings, parameters } }) => {
			const said = sentences[id] ?? reasons.get(id);
			if (said === undefined) return [];
			const { terms = [], ...sentence } = said;
			return [{ id, provision, kind, standsIn, sentence, terms, readings, parameters }];
		})
		.sort((left, right) => (order.get(left.provision) ?? 0) - (order.get(right.provision) ?? 0));
}

const SPEAKING: readonly ProvisionKind[] = ["scope", "definition", "commencement", "stated"];

/** Provisions that say something themselves: a scope, terms, the commencement, or why they have no norm. */
const ownWords = ({ provisions }: Pack) =>
	provisions.flatMap(({ id, kinds }) => {
		const kind = SPEAKING.find((each) => kinds.includes(each));
		return kind ? [{ id, provision: id, kind, standsIn: [] as readonly Locator[], rests: NOTHING }] : [];
	});

function exceptionsIn({ norms }: Pack) {
	const found = norms.flatMap(({ applies, requirements }) => [
		...applies.flatMap(({ by, provision }) => (by && provision ? [{ id: by, provision }] : [])),
		...requirements.flatMap(({ exception, provision }) => (exception ? [{ id: exception, provision }] : [])),
	]);
	const byId = new Map(found.map((exception) => [exception.id, exception]));
	for (const { id } of norms) byId.delete(id);
	return [...byId.values()].map((exception) => ({
		...exception,
		kind: "exception" as const,
		standsIn: [] as readonly Locator[],
		rests: NOTHING,
	}));
}

/** `sentence 1, clauses 2 to 3`. */
export function locatorText({ sentence, from, to }: Locator, language: "en" | "zh" = "en"): string {
	const isOne = to === undefined || to === from;
	if (language === "zh")
		return `第${sentence}句${from === undefined ? "" : `第${isOne ? from : `${from}至${to}`}分句`}`;
	return `sentence ${sentence}${from === undefined ? "" : isOne ? `, clause ${from}` : `, clauses ${from} to ${to}`}`;
}
