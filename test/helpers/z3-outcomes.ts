import { isTrue } from "../../src/backends/smt/model.ts";
import { BITS } from "../../src/backends/smt/outcomes.ts";
import { queryOf } from "../../src/backends/smt/query.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Situation } from "../../src/model/situation.ts";
import { openSession } from "../../src/prove/session.ts";
import { fixTo } from "./fixed-situation.ts";
import type { TestZ3 } from "./z3.ts";

/** What each norm can be, and whether its replacements conflict, as Z3 has it. */
export async function outcomesByZ3(regulation: Pack, facts: Situation, z3: TestZ3) {
	const { encoding, choices, fixing } = fixTo(regulation, facts);
	const { build } = encoding;
	const outcomes = regulation.norms.map(({ id }) => encoding.outcome(id));
	const asked = outcomes.flatMap(({ may, conflict }) => [...BITS.map((bit) => may[bit]), conflict]);
	// Each answer is a constant, so that the model tells it.
	const named = asked.map((term) => [term, build.definitions.constant("Bool")] as const);
	const query = queryOf(encoding, choices, [
		...fixing(),
		...named.map(([term, name]) => build.ifTrue(name, term, build.not(term))),
	]);
	await z3.restart();
	const answer = await openSession(encoding, z3).decide(query);
	if (answer.kind !== "found") throw new Error(`no model: ${JSON.stringify(answer)}`);
	const truths = named.map(([term, name]) =>
		term === "true" || term === "false" ? term === "true" : isTrue(name, answer.model),
	);
	return outcomes.map((_, index) => {
		const own = truths.slice(index * 5, index * 5 + 5);
		return { possible: BITS.reduce((sum, bit, at) => sum + (own[at] ? bit : 0), 0), conflict: own[4] };
	});
}
