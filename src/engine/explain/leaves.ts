import { isMoment } from "../../evaluate/reference/environment.ts";
import { type Kernel, type Moment, NEVER } from "../../model/kernel.ts";
import type { Value } from "../../model/situation.ts";
import type { Branch } from "./parts.ts";
import type { Scope } from "./scope.ts";

/** The place of a leaf in the facts: `service.launched`, `incidents[0].disposed`, `prevented[training, age]`. */
export function leafPath({ node, scope }: Branch): string | undefined {
	switch (node.op) {
		case "fact":
			return node.fact;
		case "field": {
			const place = scope.placeOf(node.variable);
			return place === undefined ? undefined : `${place}.${node.field}`;
		}
		case "cell": {
			const keys = node.keys.map((key) => scope.value(key));
			return keys.includes(undefined) ? undefined : `${node.fact}[${keys.join(", ")}]`;
		}
		default:
			return undefined;
	}
}

export const isLeaf = (node: Kernel): boolean => node.op === "fact" || node.op === "field" || node.op === "cell";

/** Whether nothing more can be learned about a value as of the moment of the evaluation. */
export function isSettled(value: Value, scope: Scope): boolean {
	if (!isMoment(value)) return value !== undefined;
	return value.lo === value.hi || hasNotHappened(value, scope);
}

/** `not yet`, as of the moment of the evaluation: all that can be known. */
export const hasNotHappened = (moment: Moment, scope: Scope): boolean =>
	moment.hi === NEVER && moment.lo > scope.subject.situation.asOf;

/** Whether an expression leaves something open: unknown, or one of several moments. */
export function isUndecided(value: Value): boolean {
	return isMoment(value) ? value.lo < value.hi : value === undefined;
}
