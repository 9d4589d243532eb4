import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Pack } from "../../src/model/pack.ts";
import type { List, Situation, Value } from "../../src/model/situation.ts";
import { LAST_CALENDAR_DAY } from "./generate/universe.ts";
import { simpleTimeline } from "./timeline.ts";

/** Regulations and facts on which executors once differed, or could. */
const FOLDER = "test/fixtures/differential";

export interface Case {
	readonly name: string;
	readonly pack: Pack;
	readonly situation: Situation;
}

/** Every case of the corpus. */
export function corpus(): readonly Case[] {
	return readdirSync(FOLDER)
		.filter((file) => file.endsWith(".json"))
		.sort()
		.map((file) => {
			const { pack, situation } = JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"));
			return { name: file, pack, situation: situationFrom(situation) };
		});
}

/** Keeps a counterexample, so that it is replayed from now on. */
export function keep(pack: Pack, situation: Situation): string {
	const text = `${JSON.stringify({ pack, situation: plainOf(relevantTo(pack, situation)) }, null, "\t")}\n`;
	const file = `${FOLDER}/${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`;
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(file, text);
	return file;
}

/** Only what the regulation names. */
function relevantTo(pack: Pack, situation: Situation): Situation {
	const text = JSON.stringify(pack);
	const isNamed = ([name]: readonly [string, unknown]): boolean => text.includes(JSON.stringify(name));
	const named = <Map extends ReadonlyMap<string, unknown>>(map: Map) =>
		new Map([...map].filter(isNamed)) as unknown as Map;
	const items = (list: List) => list.items.map((item) => Object.fromEntries(Object.entries(item).filter(isNamed)));
	return {
		...situation,
		facts: named(situation.facts),
		cells: named(situation.cells),
		parameters: named(situation.parameters),
		readings: named(situation.readings),
		lists: new Map([...named(situation.lists)].map(([name, list]) => [name, { ...list, items: items(list) }])),
	};
}

type Plain = Readonly<Record<string, unknown>>;

/** Maps become lists of pairs, and `undefined` becomes `null`, which no value is. */
function plainOf({ asOf, bearer, facts, cells, lists, parameters, readings }: Situation): Plain {
	return {
		asOf,
		bearer,
		facts: [...facts],
		cells: [...cells].map(([fact, values]) => [fact, [...values]]),
		lists: [...lists].map(([name, { complete, items }]) => [name, { complete, items: items.map(Object.entries) }]),
		parameters: [...parameters],
		readings: [...readings],
	};
}

type Pairs = readonly (readonly [string, Value | null])[];

const known = (pairs: Pairs): readonly (readonly [string, Value])[] =>
	pairs.map(([name, value]) => [name, value ?? undefined]);

function situationFrom(plain: Plain): Situation {
	const cells = (plain.cells as readonly [string, Pairs][]).map(
		([fact, values]) => [fact, new Map(known(values))] as const,
	);
	const lists = (plain.lists as readonly [string, { complete: boolean; items: readonly Pairs[] }][]).map(
		([name, { complete, items }]) =>
			[name, { complete, items: items.map((fields) => Object.fromEntries(known(fields))) }] as const,
	);
	return {
		asOf: plain.asOf,
		bearer: plain.bearer,
		facts: new Map(known(plain.facts as Pairs)),
		cells: new Map(cells),
		lists: new Map(lists),
		parameters: new Map(plain.parameters as readonly [string, never][]),
		readings: new Map(plain.readings as readonly [string, string][]),
		timeline: simpleTimeline(LAST_CALENDAR_DAY),
	} as unknown as Situation;
}
