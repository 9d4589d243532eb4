import { isMoment } from "../../evaluate/reference/environment.ts";
import { walk } from "../../model/children.ts";
import type { Norm } from "../../model/pack.ts";
import type { Value } from "../../model/situation.ts";
import type { Type, TypeKind } from "../../model/types.ts";
import type { Subject } from "./scope.ts";

interface Context {
	readonly type: Type;
	readonly from: Value;
	readonly norm: Norm;
	readonly subject: Subject;
}

/** Values that a fact of conduct could be given from now on. What has happened has happened. */
export function candidatesFor(type: Type, from: Value, norm: Norm, subject: Subject): readonly Value[] {
	return CANDIDATES[type.kind]({ type, from, norm, subject });
}

const CANDIDATES: Readonly<Record<TypeKind, (context: Context) => readonly Value[]>> = {
	boolean: ({ from }) => [true, false].filter((value) => value !== from),
	number: ({ from, norm }) => [...numbersIn(norm)].filter((value) => value !== from).sort((one, other) => one - other),
	date: ({ subject: { situation } }) => [situation.timeline.dayOf(situation.asOf)],
	instant: now,
	occurrence: now,
	duration: () => [],
	text: () => [],
	choice: ({ type, from, subject }) => membersOf(type, subject).filter((member) => member !== from),
	set: setsNear,
};

/** It can happen now, unless it has happened already: then its time is past, known or not. */
function now({ from, subject: { situation } }: Context): readonly Value[] {
	const isPast = isMoment(from) && from.hi <= situation.asOf;
	return isPast ? [] : [{ lo: situation.asOf, hi: situation.asOf }];
}

/** The numbers with which the norm compares, and those next to them. */
function numbersIn(norm: Norm): ReadonlySet<number> {
	const numbers = new Set<number>();
	const conditions = [
		...norm.applies.map(({ condition }) => condition),
		...norm.requirements.flatMap(({ guard, met, open, breached }) => [guard, met, open, breached]),
	];
	for (const condition of conditions) {
		walk(condition, (node) => {
			if (node.op !== "literal" || typeof node.value !== "number") return;
			for (const near of [node.value - 1, node.value, node.value + 1]) numbers.add(near);
		});
	}
	return numbers;
}

function membersOf(type: Type, { pack }: Subject): readonly string[] {
	if (type.kind !== "choice" && type.kind !== "set") return [];
	return pack.vocabulary.choices.find(({ id }) => id === type.choices)?.members.map(({ id }) => id) ?? [];
}

/** One member more, one less, all, none. */
function setsNear({ type, from, subject }: Context): readonly Value[] {
	const all = membersOf(type, subject);
	const current = Array.isArray(from) ? (from as readonly string[]) : [];
	const more = all.filter((member) => !current.includes(member)).map((member) => [...current, member]);
	const less = current.map((member) => current.filter((other) => other !== member));
	return [...more, ...less, all, []];
}
