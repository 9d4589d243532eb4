import { isTrue } from "../backends/smt/model.ts";
import { appliesTerms, elementsOf, normTerms, onlyTerm } from "../backends/smt/outcomes.ts";
import { type Query, queryOf } from "../backends/smt/query.ts";
import { integer, type Term } from "../backends/smt/terms.ts";
import { DAY } from "../base/time/civil.ts";
import { SATISFIED, VIOLATED } from "../model/outcome.ts";
import type { Norm } from "../model/pack.ts";
import { type Found, readFound, write } from "../prove/facts.ts";
import { judge, lessOf, readBack } from "../prove/replay.ts";
import type { Answer, Session } from "../prove/session.ts";
import { type Item, type Side, violates } from "./items.ts";
import type { Difference, Effects, Meaning, Trend, Verdict } from "./meaning.ts";
import type { Pair } from "./pair.ts";

/** Finds out what became of the meaning of one item. */
export async function compareItem(whole: Pair, item: Item, session: Session): Promise<Meaning> {
	// What the later version assumes of facts is what is asked here.
	const pair = item.kind === "constraint" ? { ...whole, givens: whole.earlierGivens } : whole;
	const { name, kind, norms } = item;
	if (item.sameForm) return { name, kind, verdict: "same form" };
	const wider = await somewhere(pair, item, session, item.after, item.before);
	const narrower = await somewhere(pair, item, session, item.before, item.after);
	const verdict = verdictOf(wider, narrower);
	const bound = wider.bound ?? narrower.bound;
	const never =
		verdict !== "undecided"
			? undefined
			: wider.kind === "never"
				? "wider"
				: narrower.kind === "never"
					? "narrower"
					: undefined;
	const effects =
		norms !== undefined && item.elements !== undefined && verdict !== "equal" && verdict !== "undecided"
			? await effectsOf(pair, norms, item.viewpoint, session)
			: {};
	const reason = wider.kind === "open" ? wider.reason : narrower.kind === "open" ? narrower.reason : undefined;
	return {
		name,
		kind,
		verdict,
		...(wider.kind === "found" && { wider: wider.difference }),
		...(narrower.kind === "found" && { narrower: narrower.difference }),
		...(never && { never }),
		...(Object.keys(effects).length > 0 && { effects }),
		...(verdict === "undecided" && reason !== undefined && { reason }),
		...(bound !== undefined && { bound }),
	};
}

type Sought =
	| { readonly kind: "found"; readonly difference: Difference; readonly bound?: undefined }
	| { readonly kind: "never"; readonly bound?: number }
	| { readonly kind: "open"; readonly reason: string; readonly bound?: undefined };

function verdictOf(wider: Sought, narrower: Sought): Verdict {
	if (wider.kind === "never" && narrower.kind === "never") return "equal";
	if (wider.kind === "never" && narrower.kind === "found") return "narrower";
	if (wider.kind === "found" && narrower.kind === "never") return "wider";
	return wider.kind === "found" && narrower.kind === "found" ? "other" : "undecided";
}

/** Whether somewhere `more` may be what `less` may not. */
async function somewhere(pair: Pair, item: Item, session: Session, more: Side, less: Side): Promise<Sought> {
	const { build } = pair.before;
	const isAfter = more === item.after;
	const elements = item.elements?.().map(({ exists, before, after }) => {
		const [one, other] = isAfter ? [after, before] : [before, after];
		return build.all([exists, violates(one, other, pair.before)]);
	});
	const bounded = item.countsLists ? { bound: pair.bound } : {};
	if (elements !== undefined && (await isImpossible(pair, session, [build.any(elements), item.viewpoint]))) {
		return { kind: "never", ...bounded };
	}
	const [greater, smaller] = [more.terms(), less.terms()];
	const asked = [violates(greater, smaller, pair.before), item.viewpoint];
	if (!item.onlyElementsProve && (await isImpossible(pair, session, asked))) {
		return { kind: "never", ...(elements === undefined ? bounded : { bound: pair.bound }) };
	}
	const decided = [greater, smaller].map((terms) => exactlyOne(terms, pair));
	let reason = "";
	for (const query of [[...asked, ...decided], asked]) {
		const sought = await example(pair, item, session, query, more);
		if (sought.kind === "found") return sought;
		reason = sought.reason;
	}
	return { kind: "open", reason };
}

/** Decided facts are easier to read. */
const exactlyOne = (terms: readonly Term[], { before: { build } }: Pair): Term =>
	build.any(terms.map((each) => build.all(terms.map((other) => (other === each ? other : build.not(other))))));

/** Proved for all times and all durations, from what holds of every calendar. */
async function isImpossible(pair: Pair, session: Session, asked: readonly Term[]): Promise<boolean> {
	return (await session.decide({ ...queryFor(pair, asked), applications: [] })).kind === "impossible";
}

const queryFor = (pair: Pair, asked: readonly Term[]): Query => queryOf(pair.before, pair.choices, asked, pair.givens);

/** A question whose answer is to be written down: no duration stands for all, and days have the offset of today. */
function questionFor(pair: Pair, asked: readonly Term[]): Query {
	const query = queryFor(pair, [...asked, ...pair.noAnyDuration()]);
	const { build } = pair.before;
	const days = query.applications.flatMap(({ operation, of }) =>
		operation === "shift" ? [] : [build.atMost(integer(operation === "dayOf" ? pair.settled : pair.settled / DAY), of)],
	);
	return queryFor(pair, [...asked, ...pair.noAnyDuration(), ...days]);
}

/** Facts that show it, believed only after both versions have been evaluated on them. */
async function example(
	pair: Pair,
	item: Item,
	session: Session,
	asked: readonly Term[],
	more: Side,
): Promise<Extract<Sought, { kind: "found" | "open" }>> {
	const query = questionFor(pair, asked);
	const isTimed = query.applications.some(({ operation }) => operation === "shift");
	let last: Answer = { kind: "unknown", reason: "" };
	for (const window of isTimed ? [pair.window, undefined] : [undefined]) {
		last = await session.decide(query, window);
		if (last.kind !== "found") continue;
		const { choices, before } = pair;
		const found = readFound(pair.from, choices, before.tables, last.model, new Set(query.names));
		return replayed(pair, item, { ...found, suggested: isTrue(pair.suggested, last.model) }, more);
	}
	return {
		kind: "open",
		reason: last.kind === "unknown" ? last.reason : "it may differ for durations that were not tried",
	};
}

function replayed(pair: Pair, item: Item, found: Found, more: Side): Extract<Sought, { kind: "found" | "open" }> {
	let reason = "";
	const evaluate = (some: Found): Difference | undefined => {
		const written = write(some, pair.from);
		const said = [
			[pair.from, item.before],
			[pair.to, item.after],
		] as const;
		const sides = said.map(([pack, side]) => {
			const read = readBack(pack, some, written);
			if (!("reason" in read)) return side.said(judge(pack, read.situation));
			reason = read.reason;
			return side.refused;
		});
		const [before, after] = sides;
		if (before === undefined || after === undefined) return undefined;
		const [greater, smaller] = more === item.after ? [after, before] : [before, after];
		if (greater.some((outcome) => !smaller.includes(outcome))) return { ...written, before, after };
		reason = "the reference evaluator does not confirm it";
		return undefined;
	};
	const whole = evaluate(found);
	if (whole === undefined) return { kind: "open", reason };
	const isDecided = ({ before, after }: Difference): boolean => before.length === 1 && after.length === 1;
	const holds = (some: Found): boolean => {
		const difference = evaluate(some);
		return difference !== undefined && (!isDecided(whole) || isDecided(difference));
	};
	return { kind: "found", difference: evaluate(lessOf(found, holds)) ?? whole };
}

/** What changed for one element: whether the norm applies, what it asks for, and until when. */
async function effectsOf(
	pair: Pair,
	norms: { readonly before: Norm; readonly after: Norm },
	viewpoint: Term,
	session: Session,
): Promise<Effects> {
	const { build } = pair.before;
	const earlier = elementsOf(norms.before, pair.before.scope).filter(({ optional }) => !optional);
	const later = elementsOf(norms.after, pair.after.scope).filter(({ optional }) => !optional);
	const pairs = earlier.map(({ scope, exists }, index) => ({
		exists,
		before: scope,
		after: later[index]?.scope ?? scope,
	}));
	const trend = async (
		lessThan: (one: (typeof pairs)[number], isLater: boolean) => { readonly less: Term; readonly more: Term },
	): Promise<Trend | undefined> => {
		const sides = pairs.map((one) => ({ exists: one.exists, ...lessThan(one, true) }));
		const ask = (pick: "less" | "more") =>
			isEver(pair, session, [build.any(sides.map((side) => build.all([side.exists, side[pick]]))), viewpoint]);
		const [less, more] = [await ask("less"), await ask("more")];
		if (less === undefined || more === undefined) return undefined;
		if (less && more) return "other";
		return less ? "less" : more ? "more" : "same";
	};

	const applies = await trend(({ before, after }) => {
		const [one, other] = [appliesTerms(norms.before, before), appliesTerms(norms.after, after)];
		const more = (left: typeof one, right: typeof one): Term =>
			build.any([
				build.all([left.surely, build.not(right.surely)]),
				build.all([right.surelyNot, build.not(left.surelyNot)]),
			]);
		return { more: more(other, one), less: more(one, other) };
	});
	const asks = await trend(({ before, after }) => {
		const bare = (norm: Norm): Norm => ({ ...norm, forEach: [], applies: [] });
		const [one, other] = [normTerms(bare(norms.before), before), normTerms(bare(norms.after), after)];
		const more = (left: typeof one, right: typeof one): Term => {
			const only = (terms: typeof one, bit: typeof VIOLATED | typeof SATISFIED) => onlyTerm(terms, bit, build);
			return build.any([
				build.all([left.may[VIOLATED], build.not(right.may[VIOLATED])]),
				build.all([only(left, VIOLATED), build.not(only(right, VIOLATED))]),
				build.all([right.may[SATISFIED], build.not(left.may[SATISFIED])]),
				build.all([only(right, SATISFIED), build.not(only(left, SATISFIED))]),
			]);
		};
		return { more: more(other, one), less: more(one, other) };
	});
	const [dueBefore, dueAfter] = [norms.before, norms.after].map(({ requirements }) =>
		requirements.length === 1 ? requirements[0]?.due : undefined,
	);
	const due =
		dueBefore === undefined || dueAfter === undefined
			? undefined
			: await trend(({ before, after }) => {
					const [one, other] = [before.value(dueBefore), after.value(dueAfter)];
					if (one.sort !== "moment" || other.sort !== "moment") return { more: "false", less: "false" };
					const later = (left: typeof one, right: typeof one): Term =>
						build.any([build.less(left.lo, right.lo), build.less(left.hi, right.hi)]);
					return { more: later(one, other), less: later(other, one) };
				});
	return { ...(applies && { applies }), ...(asks && { asks }), ...(due && { due }) };
}

/** As far as calendars reach. Undefined where it was not found out. */
async function isEver(pair: Pair, session: Session, asked: readonly Term[]): Promise<boolean | undefined> {
	const reached = queryFor(pair, asked).applications.map((application) => application.reached);
	if (await isImpossible(pair, session, [...asked, ...reached])) return false;
	const query = questionFor(pair, [...asked, ...reached]);
	const isTimed = query.applications.some(({ operation }) => operation === "shift");
	for (const window of isTimed ? [pair.window, undefined] : [undefined]) {
		if ((await session.decide(query, window)).kind === "found") return true;
	}
	return undefined;
}
