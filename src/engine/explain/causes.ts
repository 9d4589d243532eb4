import { isMoment } from "../../evaluate/reference/environment.ts";
import { EVER, type Kernel, type KernelOf, type Moment, NEVER } from "../../model/kernel.ts";
import type { Pack } from "../../model/pack.ts";
import type { Cause, CauseCode } from "../../model/report.ts";
import type { Duration } from "../../model/types.ts";
import { hasNotHappened, leafPath } from "./leaves.ts";
import { type Branch, furtherElementsMatter, partsOf } from "./parts.ts";
import type { Scope } from "./scope.ts";

/** Why an undecided expression is undecided, where that is more than a fact that nobody has given. */
export function causesOf(branch: Branch): readonly Cause[] {
	const cause = ofLeaf(branch) ?? ofOperation(branch.node, branch.scope) ?? ofList(branch);
	return cause === undefined ? [] : [cause];
}

const cause = (code: CauseCode, message: string, subject?: string): Cause => ({
	code,
	message,
	...(subject === undefined ? {} : { subject }),
});

const LEAF_MESSAGES: Partial<Record<CauseCode, string>> = {
	expired: "its attribution has expired",
	"attributed-later": "it was attributed only after the moment of the evaluation",
	unattributed: "nobody stands for it, and this run requires that somebody does",
	stale: "what is said of it is older than the evaluation",
	"bare-date": "a date without a time does not decide it",
	"time-unknown": "it is done, but nobody says when",
};

function ofLeaf(branch: Branch): Cause | undefined {
	const path = leafPath(branch);
	if (path === undefined) return undefined;
	const value = branch.scope.value(branch.node);
	const reason = branch.scope.subject.details.leaf(path)?.reason ?? reasonFrom(value, branch.scope);
	const message = reason === undefined ? undefined : LEAF_MESSAGES[reason];
	return reason === undefined ? noSuchCell(branch, path) : cause(reason, message ?? "it is unknown", path);
}

/** A moment says itself why it is not an instant. */
function reasonFrom(value: unknown, scope: Scope): CauseCode | undefined {
	if (!isMoment(value as Moment)) return undefined;
	const moment = value as Moment;
	if (moment.lo === moment.hi || (moment.lo === EVER && moment.hi === NEVER)) return undefined;
	if (moment.lo === EVER) return "time-unknown";
	if (moment.hi === NEVER) return hasNotHappened(moment, scope) ? undefined : "stale";
	return "bare-date";
}

function noSuchCell({ node, scope }: Branch, path: string): Cause | undefined {
	if (node.op !== "cell") return undefined;
	const menus = menusOf(scope.subject.pack, node.fact);
	const keys = node.keys.map((key) => scope.value(key));
	const strange = menus.some((menu, position) => menu !== undefined && !menu.has(String(keys[position])));
	return strange ? cause("no-such-cell", `\`${path}\` is not among the cells of \`${node.fact}\``, path) : undefined;
}

type Menus = readonly (ReadonlySet<string> | undefined)[];

const menus = new WeakMap<Pack, Map<string, Menus>>();

/** The members of each menu that an indexed fact is answered for; undefined for norms, which are no menu. */
function menusOf(pack: Pack, id: string): Menus {
	const known = menus.get(pack) ?? new Map<string, Menus>();
	menus.set(pack, known);
	const { facts, choices } = pack.vocabulary;
	const found =
		known.get(id) ??
		(facts.find((fact) => fact.id === id)?.index ?? []).map((menu) => {
			const members = choices.find((candidate) => candidate.id === menu)?.members;
			return members && new Set(members.map((member) => member.id));
		});
	known.set(id, found);
	return found;
}

function ofOperation(node: Kernel, scope: Scope): Cause | undefined {
	switch (node.op) {
		case "unknown":
			return leftOpen(node);
		case "parameter":
			return ofParameter(node, scope);
		case "reading":
			return scope.subject.situation.readings.has(node.reading)
				? undefined
				: cause("reading-not-adopted", `the reading \`${node.reading}\` is not adopted`, node.reading);
		case "divide":
			return scope.value(node.right) === 0 ? cause("division-by-zero", "a divisor is zero") : overflow(node, scope);
		case "add":
		case "subtract":
		case "multiply":
			return overflow(node, scope);
		case "rescale":
			return scope.value(node.operand) === undefined ? undefined : OVERFLOW;
		case "shift":
			return calendarEnds(node, scope);
		default:
			return undefined;
	}
}

const CODES_OF_UNKNOWN: readonly CauseCode[] = ["no-stated-time", "left-open"];
const UNKNOWN_MESSAGES: Partial<Record<CauseCode, string>> = {
	"no-stated-time": "the law states no time for it, and none was adopted",
	"left-open": "the law leaves it open",
};

function leftOpen(node: KernelOf<"unknown">): Cause {
	const code = CODES_OF_UNKNOWN.find((known) => known === node.cause);
	return code === undefined ? cause("left-open", node.cause) : cause(code, UNKNOWN_MESSAGES[code] ?? node.cause);
}

function ofParameter(node: KernelOf<"parameter">, scope: Scope): Cause | undefined {
	const dated = scope.subject.situation.parameters.get(node.parameter) ?? [];
	if (dated.length === 0) {
		return cause("parameter-not-adopted", `the parameter \`${node.parameter}\` is not adopted`, node.parameter);
	}
	const message = `the parameter \`${node.parameter}\` has no single value at that moment`;
	return cause("parameter-changes", message, node.parameter);
}

const OVERFLOW: Cause = { code: "overflow", message: "a number is out of range" };

function overflow(node: { readonly left: Kernel; readonly right: Kernel }, scope: Scope): Cause | undefined {
	const known = scope.value(node.left) !== undefined && scope.value(node.right) !== undefined;
	return known ? OVERFLOW : undefined;
}

function calendarEnds(node: KernelOf<"shift">, scope: Scope): Cause | undefined {
	const moment = scope.value(node.moment);
	const duration = scope.value(node.duration) as Duration | undefined;
	if (!isMoment(moment) || duration === undefined) return undefined;
	const { timeline } = scope.subject.situation;
	const ends = [moment.lo, moment.hi].filter((end) => end > EVER && end < NEVER);
	if (ends.every((end) => timeline.shift(end, duration) !== undefined)) return undefined;
	const { calendar } = timeline;
	if (calendar === undefined) return cause("calendar-coverage", "no calendar of working days is given");
	const covered = calendar.from === "" ? "is not given" : `says nothing beyond ${calendar.from} to ${calendar.to}`;
	return cause("calendar-coverage", `the calendar \`${calendar.id}\` ${covered}`, calendar.id);
}

function ofList({ node, scope }: Branch): Cause | undefined {
	if (!("over" in node)) return undefined;
	if (furtherElementsMatter(node, scope) && "list" in node.over) return incompleteList(node.over.list, scope);
	if (node.op === "sum") return addsUpToTooMuch({ node, scope }) ? OVERFLOW : undefined;
	const extreme = node.op === "minimum" || node.op === "maximum";
	const subject = "list" in node.over ? node.over.list : undefined;
	const countable = extreme && scope.value({ op: "count", over: node.over, ...(node.where && { where: node.where }) });
	return countable === 0 ? cause("empty-list", `there is nothing to take the ${node.op} of`, subject) : undefined;
}

const addsUpToTooMuch = (sum: Branch): boolean =>
	partsOf(sum).every((part) => part.scope.value(part.node) !== undefined);

/** An absent list is a missing fact; one that is given but not complete, or that may have grown since, is a cause. */
export function incompleteList(list: string, scope: Scope): Cause | undefined {
	const { situation, details } = scope.subject;
	if (![...situation.lists.keys()].some((known) => known === list)) return undefined;
	if (details.leaf(list)?.reason === "stale") {
		return cause("stale", `\`${list}\` may have grown since it was looked at`, list);
	}
	return cause("incomplete-list", `\`${list}\` is not said to be complete`, list);
}
