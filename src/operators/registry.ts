import { allOf } from "./all-of.ts";
import { and } from "./and.ts";
import { anyOf } from "./any-of.ts";
import { atLeast } from "./at-least.ts";
import { dayOfMoment } from "./day-of.ts";
import { dividedBy } from "./divided-by.ts";
import { earlierOf } from "./earlier-of.ts";
import { endOf } from "./end-of.ts";
import { every } from "./every.ts";
import { hasHappened } from "./has-happened.ts";
import { hasNotHappened } from "./has-not-happened.ts";
import { conditional } from "./if.ts";
import { includes } from "./includes.ts";
import { is } from "./is.ts";
import { isAfter } from "./is-after.ts";
import { isAtLeast } from "./is-at-least.ts";
import { isAtMost } from "./is-at-most.ts";
import { isBefore } from "./is-before.ts";
import { isBetween } from "./is-between.ts";
import { isIn } from "./is-in.ts";
import { isLessThan } from "./is-less-than.ts";
import { isMoreThan } from "./is-more-than.ts";
import { isNot } from "./is-not.ts";
import { isNotIn } from "./is-not-in.ts";
import { isOnOrAfter } from "./is-on-or-after.ts";
import { isOnOrBefore } from "./is-on-or-before.ts";
import { largestOf } from "./largest-of.ts";
import { laterOf } from "./later-of.ts";
import { minus } from "./minus.ts";
import { no } from "./no.ts";
import { noneOf } from "./none-of.ts";
import { negation } from "./not.ts";
import { numberOf } from "./number-of.ts";
import type { Operator } from "./operator.ts";
import { or } from "./or.ts";
import { plus } from "./plus.ts";
import { smallestOf } from "./smallest-of.ts";
import { some } from "./some.ts";
import { startOf } from "./start-of.ts";
import { times } from "./times.ts";
import { totalOf } from "./total-of.ts";

/** Every operator of the language: an operator is a file here and its line in this list. */
export const operators: readonly Operator[] = [
	allOf,
	and,
	anyOf,
	atLeast,
	dayOfMoment,
	dividedBy,
	earlierOf,
	endOf,
	every,
	hasHappened,
	hasNotHappened,
	conditional,
	includes,
	isAfter,
	isAtLeast,
	isAtMost,
	isBefore,
	isBetween,
	isIn,
	isLessThan,
	isMoreThan,
	isNotIn,
	isNot,
	isOnOrAfter,
	isOnOrBefore,
	is,
	largestOf,
	laterOf,
	minus,
	no,
	noneOf,
	negation,
	numberOf,
	or,
	plus,
	smallestOf,
	some,
	startOf,
	times,
	totalOf,
];

const byId: ReadonlyMap<string, Operator> = new Map(operators.map((operator) => [operator.id, operator]));

/** Throws on an id that no operator has: parsing only makes ids of the registry. */
export const operatorById = (id: string): Operator => {
	const operator = byId.get(id);
	if (operator === undefined) throw new Error(`no operator has the id ${id}`);
	return operator;
};
