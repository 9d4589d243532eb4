import type { Fact } from "../../model/pack.ts";
import type { Value } from "../../model/situation.ts";
import { SIGNATURE_KEYS } from "../../model/surface.ts";
import { inside, type Place } from "./place.ts";
import { type Provenance, type Unwrapped, unwrap } from "./provenance.ts";
import { readBare } from "./read-leaf.ts";
import type { Session } from "./session.ts";
import { readSweep, SWEEP_HINT, type Sweep } from "./sweep.ts";
import { describe, isMap, isUnknown } from "./words.ts";

/** One menu of an index, by its name. */
interface Axis {
	readonly menu: string;
	readonly members: readonly string[];
}

/** Part of an indexed fact: the keys that lead to it, and the menus that are still to be answered. */
interface Region {
	readonly fact: Fact;
	readonly chosen: readonly string[];
	readonly axes: readonly Axis[];
	readonly cells: Map<string, Value>;
}

/** An indexed fact as its cells; keys are joined with `,`, in the order of the menus. */
export function readIndexed(
	raw: unknown,
	fact: Fact,
	at: Place,
	inherited: Provenance,
	session: Session,
): ReadonlyMap<string, Value> {
	const cells = new Map<string, Value>();
	const axes = fact.index.map((menu) => ({ menu, members: session.vocabulary.menus.get(menu) ?? [] }));
	readRegion(raw, { fact, chosen: [], axes, cells }, at, inherited, session);
	return cells;
}

function readRegion(raw: unknown, region: Region, at: Place, inherited: Provenance, session: Session): void {
	const [axis] = region.axes;
	const inner = isSigned(raw, axis) ? unwrap(raw, at, inherited, session) : { raw, at, provenance: inherited };
	if (inner.raw === undefined) return;
	if (axis) readAxis(inner, region, axis, session);
	else readCell(region, inner, session);
}

function readAxis(inner: Unwrapped, region: Region, axis: Axis, session: Session): void {
	if (isUnknown(inner.raw)) return;
	const answerable = region.fact.type.kind === "boolean";
	const sweep = answerable ? readSweep(inner.raw, inner.at, session) : undefined;
	if (sweep) {
		applySweep(sweep, region, inner, session);
	} else if (isMap(inner.raw)) {
		readMembers(inner.raw, region, axis, inner, session);
	} else {
		const expected = `a map by \`${axis.menu}\``;
		const found = describe(inner.raw);
		session.reportValue(inner.at, { kind: "wrong-type", expected, found, ...(answerable && { hint: SWEEP_HINT }) });
	}
}

/** A menu may have a member that is called `value` or `by`: then the word is that member. */
const isSigned = (raw: unknown, axis: Axis | undefined): boolean =>
	isMap(raw) && SIGNATURE_KEYS.some((key) => Object.hasOwn(raw, key) && !axis?.members.includes(key));

function readCell(region: Region, { raw, at, provenance }: Unwrapped, session: Session): void {
	const { fact, chosen } = region;
	const place = { path: `${fact.id}[${chosen.join(", ")}]`, keys: at.keys };
	region.cells.set(chosen.join(","), readBare(raw, fact.type, place, provenance, session));
}

/** `algorithm_design: …`, one member after the other; a member that is left out is unknown. */
function readMembers(
	map: Readonly<Record<string, unknown>>,
	region: Region,
	axis: Axis,
	{ at, provenance }: Unwrapped,
	session: Session,
): void {
	for (const name of Object.keys(map)) {
		const place = inside(at, name);
		if (axis.members.includes(name)) {
			const rest = { ...region, chosen: [...region.chosen, name], axes: region.axes.slice(1) };
			readRegion(map[name], rest, place, provenance, session);
		} else {
			const args = { path: region.fact.id, name, menu: axis.menu };
			session.report("facts/unknown-member", place, args, session.suggest(name, axis.members));
		}
	}
}

/** Gives every cell of the region its answer: the excepted ones the opposite. */
function applySweep(sweep: Sweep, region: Region, { at, provenance }: Unwrapped, session: Session): void {
	const excepted = new Set<string>();
	for (const name of sweep.except) {
		if (isMemberOfOne(name, region, at, session)) excepted.add(name);
	}
	for (const keys of product(region.axes)) {
		const raw = keys.some((key) => excepted.has(key)) ? !sweep.answer : sweep.answer;
		readCell({ ...region, chosen: [...region.chosen, ...keys] }, { raw, at, provenance }, session);
	}
}

function isMemberOfOne(name: unknown, { axes, fact }: Region, at: Place, session: Session): name is string {
	const menus = axes
		.filter(({ members }) => typeof name === "string" && members.includes(name))
		.map(({ menu }) => menu);
	if (menus.length === 1) return true;
	const args = { path: fact.id, name: typeof name === "string" ? name : String(describe(name)) };
	if (menus.length > 1) {
		session.report("facts/ambiguous-member", at, { ...args, menus });
	} else {
		const menu = axes.map((axis) => axis.menu).join(" × ");
		const candidates = axes.flatMap(({ members }) => members);
		session.report("facts/unknown-member", at, { ...args, menu }, session.suggest(args.name, candidates));
	}
	return false;
}

/** Every combination of members, the first menu outermost. */
function product(axes: readonly Axis[]): readonly (readonly string[])[] {
	return axes.reduce<readonly (readonly string[])[]>(
		(rows, { members }) => rows.flatMap((row) => members.map((member) => [...row, member])),
		[[]],
	);
}
