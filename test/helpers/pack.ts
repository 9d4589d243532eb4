import type { BearerId, FactId, NormId, ParameterId, ProvisionId } from "../../src/base/brand.ts";
import type { Kernel } from "../../src/model/kernel.ts";
import type { ApplicabilityPart, Ladder, Norm, Pack, Position, Requirement } from "../../src/model/pack.ts";
import type { List, Situation, Value } from "../../src/model/situation.ts";
import { simpleTimeline } from "./timeline.ts";

export const normId = (id: string): NormId => id as NormId;
export const factId = (id: string): FactId => id as FactId;
export const parameterId = (id: string): ParameterId => id as ParameterId;
export const provider = "provider" as BearerId;

export const TRUE: Kernel = { op: "literal", sort: "truth", value: true };
export const FALSE: Kernel = { op: "literal", sort: "truth", value: false };
export const yesNo = (fact: string): Kernel => ({ op: "fact", sort: "truth", fact: factId(fact) });
export const not = (operand: Kernel): Kernel => ({ op: "not", operand });
export const and = (...operands: readonly Kernel[]): Kernel => ({ op: "and", operands });
export const or = (...operands: readonly Kernel[]): Kernel => ({ op: "or", operands });
export const number = (value: number): Kernel => ({ op: "literal", sort: "number", value });
export const applies = (condition: Kernel, part: ApplicabilityPart["part"] = "scope"): ApplicabilityPart => ({
	part,
	condition,
});

/** A requirement that holds or not, as of the moment of the evaluation. */
export const mustBe = (condition: Kernel, guard: Kernel = TRUE): Requirement => ({
	provision: "art-1" as ProvisionId,
	guard,
	met: condition,
	open: FALSE,
	breached: not(condition),
});

export function normOf(id: string, parts: Partial<Norm> = {}): Norm {
	return {
		id: normId(id),
		provision: "art-1" as ProvisionId,
		kind: "obligation",
		bearers: [provider],
		forEach: [],
		applies: [],
		requirements: [mustBe(yesNo("service.done"))],
		restsOn: { parameters: [], readings: [] },
		gist: { en: id },
		...parts,
	};
}

export function positionOf(id: string, parts: Partial<Position> = {}): Position {
	return {
		id: normId(id),
		provision: "art-1" as ProvisionId,
		kind: "permission",
		bearers: [provider],
		forEach: [],
		applies: [],
		gist: { en: id },
		...parts,
	};
}

export function ladderOf(id: string, parts: Partial<Ladder> = {}): Ladder {
	return {
		id: normId(id),
		provision: "art-1" as ProvisionId,
		by: [],
		against: [],
		on: [],
		variable: "breach",
		steps: [],
		...parts,
	};
}

export function packOf(parts: Partial<Pack> = {}): Pack {
	return {
		format: 1,
		manifest: {
			id: "made-up",
			title: { en: "Made up" },
			edition: "2020-01-01",
			version: "1.0.0",
			inForce: { from: "2020-01-01" },
			language: "1",
			zone: { name: "UTC", offsets: [[0, 0]] },
			counting: { rollsPastHolidays: false },
			calendars: [],
			bearers: [{ id: provider, label: { en: "provider" } }],
			defaultBearer: provider,
			digest: "",
		},
		vocabulary: { groups: [], choices: [], records: [], facts: [], lists: [], constraints: [] },
		provisions: [],
		parameters: [],
		readings: [],
		norms: [],
		positions: [],
		ladders: [],
		...parts,
	};
}

export interface Given {
	readonly asOf?: number;
	readonly bearer?: BearerId;
	readonly facts?: Readonly<Record<string, Value>>;
	readonly cells?: Readonly<Record<string, Readonly<Record<string, Value>>>>;
	readonly lists?: Readonly<Record<string, List>>;
	readonly parameters?: Readonly<Record<string, Value>>;
	readonly readings?: Readonly<Record<string, string>>;
	readonly timeline?: Situation["timeline"];
}

/** 2024-06-01T12:00Z. */
export const AS_OF = Date.UTC(2024, 5, 1, 12);

/** A situation from plain records; a parameter holds since ever. */
export function situationOf(given: Given = {}): Situation {
	const parameters = Object.entries(given.parameters ?? {}).flatMap(([id, value]) =>
		value === undefined ? [] : [[id, [{ from: Number.MIN_SAFE_INTEGER, value }]] as const],
	);
	return {
		asOf: given.asOf ?? AS_OF,
		bearer: given.bearer ?? provider,
		facts: new Map(Object.entries(given.facts ?? {})) as unknown as Situation["facts"],
		cells: new Map(
			Object.entries(given.cells ?? {}).map(([fact, cells]) => [fact, new Map(Object.entries(cells))]),
		) as unknown as Situation["cells"],
		lists: new Map(Object.entries(given.lists ?? {})) as unknown as Situation["lists"],
		parameters: new Map(parameters) as unknown as Situation["parameters"],
		readings: new Map(Object.entries(given.readings ?? {})) as unknown as Situation["readings"],
		timeline: given.timeline ?? simpleTimeline(),
	};
}
