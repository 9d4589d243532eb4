import { onlyTerm } from "../backends/smt/outcomes.ts";
import type { Term } from "../backends/smt/terms.ts";
import { canonicalJson } from "../base/canonical-json.ts";
import { everyNode } from "../model/children.ts";
import type { Kernel } from "../model/kernel.ts";
import { VIOLATED } from "../model/outcome.ts";
import type { Norm } from "../model/pack.ts";
import { boundOf, unfound } from "./bounds.ts";
import { kernelsOf } from "./domain.ts";
import type { Task, Untimed } from "./proof.ts";
import type { Session } from "./session.ts";
import { type Subject, search } from "./subject.ts";

/** No norm adds nothing to the others of its bearer, and no condition is written twice. */
export function noRedundancy(subject: Subject, norms: readonly Norm[]): readonly Task[] {
	return norms.flatMap((norm) => [repetition(norm), implication(subject, norm)]);
}

function implication(subject: Subject, norm: Norm): Task {
	const { encoding } = subject;
	const { build } = encoding;
	const others = subject.pack.norms.filter(
		(other) =>
			other !== norm && other.bearers.some((bearer) => norm.bearers.includes(bearer)) && sharesFacts(norm, other),
	);
	const violated = ({ id }: Norm): Term => onlyTerm(encoding.outcome(id), VIOLATED, build);
	return {
		property: "no-redundancy",
		norms: [norm.id],
		async run(session): Promise<readonly Untimed[]> {
			const outline = {
				property: "no-redundancy",
				norms: [norm.id],
				claim: "can be violated while every other norm is kept",
				...boundOf(subject, [norm]),
			} as const;
			const asked = (among: readonly Norm[]): readonly Term[] => [
				violated(norm),
				...among.map((other) => build.not(violated(other))),
				subject.forBearerOf(norm),
			];
			const evidence = await search(
				subject,
				session,
				asked(others),
				(judge) =>
					judge.outcome(norm.id).possible === VIOLATED &&
					others.every(({ id }) => judge.outcome(id).possible !== VIOLATED),
				"found",
			);
			if (evidence.kind === "witness") return [{ ...outline, result: "proved", ...evidence.written }];
			if (evidence.kind === "open") return [{ ...outline, result: "undecided", reason: evidence.reason }];
			const impossible = async (among: readonly Norm[]): Promise<boolean> =>
				(await session.decide(subject.query(asked(among)))).kind === "impossible";
			// A norm that can never be violated is dead, and nobody's consequence.
			if (await impossible([])) return [];
			const core = await consequence(others, impossible);
			const reason = `whoever violates it violates ${core.map(({ id }) => id).join(" or ")} as well`;
			return [{ ...outline, result: unfound(subject, [norm, ...core]), reason }];
		},
	};
}

async function consequence(
	others: readonly Norm[],
	impossible: (among: readonly Norm[]) => Promise<boolean>,
): Promise<readonly Norm[]> {
	let core = others;
	for (const other of others) {
		const rest = core.filter((each) => each !== other);
		if (await impossible(rest)) core = rest;
	}
	return core;
}

/** Facts, and lists, of which a norm speaks in its own right: those of the scope are common to all. */
function ownFacts(norm: Norm): ReadonlySet<string> {
	const own = [
		...norm.applies.filter(({ part }) => part !== "scope" && part !== "in force").map(({ condition }) => condition),
		...norm.requirements.flatMap(({ guard, met, open, breached }) => [guard, met, open, breached]),
	];
	const lists = norm.forEach.flatMap((each) => ("list" in each ? [each.list] : []));
	return new Set([...lists, ...own.flatMap(everyNode).flatMap(factsIn)]);
}

const factsIn = (node: Kernel): readonly string[] =>
	node.op === "fact" || node.op === "cell" ? [node.fact] : node.op === "breached" ? [`breach of ${node.norm}`] : [];

function sharesFacts(one: Norm, other: Norm): boolean {
	const facts = ownFacts(one);
	return [...ownFacts(other)].some((fact) => facts.has(fact));
}

/** Found without a solver. */
function repetition(norm: Norm): Task {
	return {
		property: "no-redundancy",
		norms: [norm.id],
		run: async (_: Session): Promise<readonly Untimed[]> => {
			const claim = "no condition of it is written twice";
			const outline = { property: "no-redundancy", norms: [norm.id], claim } as const;
			const twice = writtenTwice(norm);
			if (twice === undefined) return [{ ...outline, result: "proved" }];
			return [{ ...outline, result: "refuted", reason: `written twice: ${twice}` }];
		},
	};
}

function writtenTwice(norm: Norm): string | undefined {
	const own = norm.applies.filter(({ part }) => part === "trigger").map(({ condition }) => condition);
	const groups = [
		own,
		...kernelsOf(norm)
			.flatMap(everyNode)
			.flatMap((node) => (node.op === "and" || node.op === "or" ? [node.operands] : [])),
	];
	for (const group of groups) {
		const texts = group.map((node) => canonicalJson(node));
		const repeated = group.find((_, index) => texts.indexOf(texts[index] as string) < index);
		if (repeated !== undefined) return conditionText(repeated);
	}
	return undefined;
}

/** A condition by the facts that it speaks of. */
export function conditionText(node: Kernel): string {
	const names = everyNode(node).flatMap((each) => {
		if (each.op === "fact" || each.op === "cell") return [each.fact];
		if (each.op === "field") return [`${each.variable}.${each.field}`];
		if (each.op === "reading") return [`reading ${each.reading}`];
		return each.op === "parameter" ? [`parameter ${each.parameter}`] : [];
	});
	return names.length === 0 ? node.op : `${node.op} of ${[...new Set(names)].join(", ")}`;
}
