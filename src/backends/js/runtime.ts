/**
 * The part of every generated evaluator that does not depend on its pack, as text: a generated module has no imports.
 *
 * Truth is two rails in one integer: bit 1 is "surely true", bit 0 is "not surely false". So false is 0, unknown 1, true 3;
 * conjunction is `&`, disjunction is `|`. An unknown number or day is NaN, which arithmetic and comparisons pass on.
 */
export const RUNTIME = `const EVER = -Number.MAX_SAFE_INTEGER;
const NEVER = Number.MAX_SAFE_INTEGER;
const ANY_MOMENT = { lo: EVER, hi: NEVER };
const PHANTOM = Object.freeze(Object.create(null));
const ABSENT = { complete: false, items: [] };

const truth = (value) => (value === true ? 3 : value === false ? 0 : 1);
const number = (value) => (value === undefined ? NaN : value);
const moment = (value) => (value === undefined ? ANY_MOMENT : value);
const other = (value) => value;
const kleene = (rails) => (rails === 3 ? 2 : rails);
const not = (rails) => (rails === 1 ? 1 : 3 - rails);

const own = (record, name) => (Object.hasOwn(record, name) ? record[name] : undefined);
const list = (run, name) => run.lists.get(name) ?? ABSENT;
const menu = (items) => ({ complete: true, items });
function cell(run, fact, keys) {
	return keys.includes(undefined) ? undefined : run.cells.get(fact)?.get(keys.join(","));
}
function dated(run, name, { lo, hi }) {
	let value;
	for (const change of run.parameters.get(name) ?? []) {
		if (change.from > hi) break;
		if (change.from > lo) return undefined;
		value = change.value;
	}
	return value;
}
const isAdopted = (run, name) => (run.parameters.get(name) ?? []).length > 0;

const equalTruths = (left, right) => (left === 1 || right === 1 ? 1 : left === right ? 3 : 0);
const equalNumbers = (left, right) => (left === right ? 3 : left !== left || right !== right ? 1 : 0);
const equalTexts = (left, right) => (left === undefined || right === undefined ? 1 : left === right ? 3 : 0);
function equalMoments(left, right) {
	if (left.hi < right.lo || right.hi < left.lo) return 0;
	return left.lo === left.hi && right.lo === right.hi ? 3 : 1;
}
const lessNumbers = (left, right) => (left < right ? 3 : left >= right ? 0 : 1);
const lessMoments = (left, right) => (left.hi < right.lo ? 3 : left.lo >= right.hi ? 0 : 1);
const member = (value, members) => (value === undefined ? 1 : members.has(value) ? 3 : 0);
function includes(set, value) {
	return set === undefined || value === undefined ? 1 : set.includes(value) ? 3 : 0;
}

const safe = (result) => (Number.isSafeInteger(result) ? result + 0 : NaN);
const size = (integer) => (integer < 0n ? -integer : integer);
function divide(left, right, shift, rounding) {
	if (left !== left || right !== right || right === 0) return NaN;
	const above = size(BigInt(left)) * 10n ** BigInt(Math.max(shift, 0));
	const below = size(BigInt(right)) * 10n ** BigInt(Math.max(-shift, 0));
	const rest = above % below;
	const away = rounding === "up" ? rest > 0n : rounding === "half-up" && 2n * rest >= below;
	const quotient = above / below + (away ? 1n : 0n);
	return safe(Number(left < 0 !== right < 0 ? -quotient : quotient));
}
function rescale(value, by) {
	if (value !== value) return NaN;
	const factor = 10n ** BigInt(Math.abs(by));
	if (by >= 0) return safe(Number(BigInt(value) * factor));
	return BigInt(value) % factor === 0n ? safe(Number(BigInt(value) / factor)) : NaN;
}

const bounded = (instant) => (instant < EVER ? EVER : instant > NEVER ? NEVER : instant);
const isEndless = (instant) => instant <= EVER || instant >= NEVER;
const instant = (at) => ({ lo: at, hi: at });
function earliest(moments) {
	return moments.reduce((one, two) => ({ lo: Math.min(one.lo, two.lo), hi: Math.min(one.hi, two.hi) }));
}
function latest(moments) {
	return moments.reduce((one, two) => ({ lo: Math.max(one.lo, two.lo), hi: Math.max(one.hi, two.hi) }));
}
function shiftEnd(run, end, duration) {
	if (isEndless(end)) return end;
	const shifted = run.timeline.shift(end, duration);
	return shifted === undefined ? undefined : bounded(shifted);
}
function shift(run, from, duration) {
	if (duration === undefined) return ANY_MOMENT;
	const lo = shiftEnd(run, from.lo, duration);
	const hi = shiftEnd(run, from.hi, duration);
	return lo === undefined || hi === undefined ? ANY_MOMENT : { lo, hi };
}
function startOfDay(run, day) {
	return day !== day ? ANY_MOMENT : instant(bounded(run.timeline.startOfDay(day)));
}
function endOfDay(run, day) {
	return day !== day ? ANY_MOMENT : instant(bounded(run.timeline.endOfDay(day)));
}
function dayOf(run, { lo, hi }) {
	if (isEndless(lo) || isEndless(hi)) return NaN;
	const day = run.timeline.dayOf(lo);
	return run.timeline.dayOf(hi) === day ? day : NaN;
}

function some({ complete, items }, body) {
	let result = 0;
	for (const item of items) {
		result |= body(item);
		if (result === 3) return 3;
	}
	return complete || result === 1 || body(PHANTOM) === 0 ? result : 1;
}
const every = (source, body) => not(some(source, (item) => not(body(item))));
function atLeast({ complete, items }, count, body) {
	if (count !== count) return 1;
	let surely = 0;
	let possibly = 0;
	for (const item of items) {
		const rails = body(item);
		surely += rails >> 1;
		possibly += rails & 1;
	}
	if (surely >= count) return 3;
	return possibly < count && (complete || body(PHANTOM) === 0) ? 0 : 1;
}
function margins(percent, counts, satisfies) {
	const all = [];
	if (counts !== 3) all.push(0);
	if (counts !== 0 && satisfies !== 3) all.push(-percent);
	if (counts !== 0 && satisfies !== 0) all.push(100 - percent);
	return all;
}
function atLeastPercent({ complete, items }, percent, where, body) {
	let least = 0;
	let greatest = 0;
	for (const item of items) {
		const each = margins(percent, where(item), body(item));
		least += Math.min(...each);
		greatest += Math.max(...each);
	}
	if (!complete) {
		const each = margins(percent, where(PHANTOM), body(PHANTOM));
		if (Math.min(...each) < 0) least = -Infinity;
		if (Math.max(...each) > 0) greatest = Infinity;
	}
	return least >= 0 ? 3 : greatest < 0 ? 0 : 1;
}
function fold({ complete, items }, where, body, start, step) {
	if (!complete) return undefined;
	let state = start;
	for (const item of items) {
		const counts = where(item);
		if (counts === 1) return undefined;
		if (counts === 0) continue;
		const value = body(item);
		if (value !== value) return undefined;
		state = step(state, value);
	}
	return state;
}
const always = () => 3;
const one = () => 1;
const count = (source, where) => number(fold(source, where, one, 0, (total) => total + 1));
function sum(source, where, body) {
	const total = fold(source, where, body, 0n, (state, value) => state + BigInt(value));
	return total === undefined ? NaN : safe(Number(total));
}
function minimum(source, where, body) {
	return number(fold(source, where, body, undefined, (state, value) => (state <= value ? state : value)));
}
function maximum(source, where, body) {
	return number(fold(source, where, body, undefined, (state, value) => (state >= value ? state : value)));
}

const agreeOnTruth = (left, right) => (left === right ? left : 1);
const agreeOnNumber = (left, right) => (left === right ? left : NaN);
const agreeOnText = (left, right) => (left === right ? left : undefined);
function agreeOnMoment(left, right) {
	return { lo: Math.min(left.lo, right.lo), hi: Math.max(left.hi, right.hi) };
}
function agreeOnDuration(left, right) {
	if (left === undefined || right === undefined) return undefined;
	return left.unit === right.unit && left.amount === right.amount ? left : undefined;
}
function agreeOnSet(left, right) {
	if (left === undefined || right === undefined) return undefined;
	const agree = left.every((each) => right.includes(each)) && right.every((each) => left.includes(each));
	return agree ? left : undefined;
}
function choose(condition, positive, negative, agree) {
	return condition === 3 ? positive() : condition === 0 ? negative() : agree(positive(), negative());
}
function reading(run, name, names, options, agree) {
	const index = names.indexOf(run.readings.get(name));
	if (index >= 0) return options[index]();
	return options.map((option) => option()).reduce(agree);
}

const CONFLICT = 16;
function visit({ complete, items }, optional, each) {
	for (const item of items) each(item, optional);
	if (!complete) each(PHANTOM, true);
}
function newTally() {
	return { elements: [], known: 0, further: 0, floor: 1, impossible: false, conflict: false };
}
function add(tally, outcome, optional) {
	const possible = outcome & 15;
	if (optional) {
		tally.further |= possible;
		return;
	}
	tally.elements.push(possible);
	tally.known |= possible;
	tally.floor = Math.max(tally.floor, possible & -possible);
	if (possible === 0) tally.impossible = true;
	if (outcome & CONFLICT) tally.conflict = true;
}
function outcomeOf(norm, tally, hasElements) {
	const known = tally.elements.length === 0 ? 1 : tally.known;
	return {
		norm,
		possible: tally.impossible ? 0 : (known | tally.further) & ~(tally.floor - 1),
		elements: hasElements ? tally.elements : undefined,
		conflict: tally.conflict,
	};
}
function outcome(run, index) {
	run.outcomes[index] ??= NORMS[index](run);
	return run.outcomes[index];
}
function breached(run, index) {
	if (index === undefined) return 0;
	const { possible } = outcome(run, index);
	return possible === 8 ? 3 : possible & 8 ? 1 : 0;
}
function breachOf(run, norm) {
	return typeof norm === "string" ? breached(run, INDICES.get(norm)) : 1;
}

export function run(situation) {
	const { facts, cells, lists, parameters, readings, bearer, timeline } = situation;
	const asOf = instant(situation.asOf);
	const self = { facts: FACTS(facts), cells, lists, parameters, readings, bearer, timeline, asOf, outcomes: [] };
	return {
		norms: NORMS.map((_, index) => outcome(self, index)),
		positions: POSITIONS.map((position) => kleene(position(self))),
		ladders: LADDERS.map(({ on, steps }) => steps.map((step) => on.map((norm) => kleene(step(self, norm))))),
	};
}
`;
