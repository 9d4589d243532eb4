import type { Kernel, Moment } from "../../model/kernel.ts";
import type { Value } from "../../model/situation.ts";
import type { Duration } from "../../model/types.ts";
import { type Environment, isMoment, type Meanings, unknownOf } from "./environment.ts";

export const CHOICE: Meanings<"choose" | "reading" | "adopted"> = {
	choose(node, environment) {
		const condition = environment.value(node.condition);
		if (condition === undefined) return agreed([node.then, node.else], environment);
		return environment.value(condition === true ? node.then : node.else);
	},

	reading(node, environment) {
		const adopted = environment.situation.readings.get(node.reading);
		const option = adopted !== undefined && Object.hasOwn(node.options, adopted) ? node.options[adopted] : undefined;
		if (option !== undefined) return environment.value(option);
		const options = Object.values(node.options);
		return options.length === 0 ? unknownOf(node.sort) : agreed(options, environment);
	},

	adopted(node, environment) {
		const values = environment.situation.parameters.get(node.parameter) ?? [];
		return environment.value(values.length > 0 ? node.then : node.else);
	},
};

/** What holds whichever of the expressions is chosen. */
function agreed(nodes: readonly Kernel[], environment: Environment): Value {
	return nodes.map((node) => environment.value(node)).reduce(agreement);
}

function agreement(one: Value, other: Value): Value {
	if (isMoment(one) && isMoment(other)) return hull(one, other);
	return sameValue(one, other) ? one : undefined;
}

const hull = (one: Moment, other: Moment): Moment => ({
	lo: Math.min(one.lo, other.lo),
	hi: Math.max(one.hi, other.hi),
});

/** Sets are the same whatever the order of their members. */
function sameValue(one: Value, other: Value): boolean {
	if (Array.isArray(one) && Array.isArray(other)) {
		return one.every((member) => other.includes(member)) && other.every((member) => one.includes(member));
	}
	if (typeof one === "object" && typeof other === "object") {
		return (
			(one as Duration).unit === (other as Duration).unit && (one as Duration).amount === (other as Duration).amount
		);
	}
	return one === other;
}
