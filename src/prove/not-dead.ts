import { elementsOf, type OutcomeBit, onlyTerm } from "../backends/smt/outcomes.ts";
import { truthOf } from "../backends/smt/scope.ts";
import type { Term } from "../backends/smt/terms.ts";
import { FALSE, type Kleene, TRUE } from "../base/kleene.ts";
import { combinations } from "../evaluate/combinations.ts";
import { truthOf as truthIn } from "../evaluate/reference/environment.ts";
import { bindAll } from "../evaluate/reference.ts";
import type { Kernel } from "../model/kernel.ts";
import { SATISFIED, VIOLATED } from "../model/outcome.ts";
import type { ApplicabilityPart, Norm } from "../model/pack.ts";
import { boundOf, unfound } from "./bounds.ts";
import type { Task, Untimed } from "./proof.ts";
import type { Claim } from "./replay.ts";
import type { Session } from "./session.ts";
import { type Subject, search } from "./subject.ts";

/** Each norm can be satisfied and violated, and each of its exceptions can strike. */
export function notDead(subject: Subject, norms: readonly Norm[]): readonly Task[] {
	return norms.flatMap((norm) => [
		outcomeTask(subject, norm, SATISFIED, "can be satisfied"),
		outcomeTask(subject, norm, VIOLATED, "can be violated"),
		...exceptionsOf(norm).map((exception) => exceptionTask(subject, norm, exception)),
	]);
}

function outcomeTask(subject: Subject, norm: Norm, bit: OutcomeBit, claim: string): Task {
	const { encoding } = subject;
	return taskOf(subject, norm, claim, {
		asked: () => [onlyTerm(encoding.outcome(norm.id), bit, encoding.build)],
		claimed: (judge) => judge.outcome(norm.id).possible === bit,
		parts: () => [...partsOf(subject, norm), ...outcomeParts(subject, norm, bit)],
	});
}

interface Named {
	readonly name: string;
	readonly term: Term;
}

interface Existence {
	asked(): readonly Term[];
	readonly claimed: Claim;
	/** The same for one element, in named parts. */
	parts(): readonly Named[];
}

function taskOf(subject: Subject, norm: Norm, claim: string, existence: Existence): Task {
	const outline = { property: "not-dead", norms: [norm.id], claim } as const;
	return {
		property: "not-dead",
		norms: [norm.id],
		async run(session): Promise<readonly Untimed[]> {
			const asked = [...existence.asked(), subject.forBearerOf(norm)];
			const evidence = await search(subject, session, asked, existence.claimed, "found");
			if (evidence.kind === "witness") return [{ ...outline, result: "proved", ...evidence.written }];
			const bound = boundOf(subject, [norm]);
			if (evidence.kind === "open") return [{ ...outline, result: "undecided", reason: evidence.reason, ...bound }];
			const reason = await exclusion(subject, session, norm, existence);
			return [{ ...outline, result: unfound(subject, [norm]), reason, ...bound }];
		},
	};
}

/** A smallest set of parts that exclude one another. */
async function exclusion(subject: Subject, session: Session, norm: Norm, { parts }: Existence): Promise<string> {
	const all = parts();
	let core = all;
	const excludes = async (some: readonly Named[]): Promise<boolean> => {
		const terms = [...some.map(({ term }) => term), subject.forBearerOf(norm)];
		return (await session.decide(subject.query(terms))).kind === "impossible";
	};
	if (!(await excludes(core))) return "it can be, but is never certain: other outcomes stay possible";
	for (const part of all) {
		const rest = core.filter((each) => each !== part);
		if (await excludes(rest)) core = rest;
	}
	if (core.length === 0) return "the facts that are assumed exclude it";
	return `it is excluded by ${core.map(({ name }) => name).join(" together with ")}`;
}

/** Of the first element: every part of what makes the norm apply. */
function partsOf(subject: Subject, norm: Norm): readonly Named[] {
	const [element] = elementsOf(norm, subject.encoding.scope);
	if (element === undefined) return [];
	return [
		{ name: "that there is an element", term: element.exists },
		...norm.applies.map((part, index) => ({
			name: nameOf(part, index, norm),
			term: truthOf(element.scope, part.condition).surely,
		})),
	].filter(({ term }) => term !== "true");
}

function nameOf({ part, provision, by }: ApplicabilityPart, index: number, norm: Norm): string {
	const alike = norm.applies.filter((each) => each.part === part);
	const number = alike.length > 1 ? ` ${alike.indexOf(norm.applies[index] as ApplicabilityPart) + 1}` : "";
	const where = by ?? provision;
	return `its ${part}${number}${where === undefined ? "" : ` (${where})`}`;
}

function outcomeParts({ encoding }: Subject, norm: Norm, bit: OutcomeBit): readonly Named[] {
	const [element] = elementsOf(norm, encoding.scope);
	if (element === undefined) return [];
	const { build } = encoding;
	const requirements = norm.requirements.map(({ guard, met, breached }) => {
		const strikes = truthOf(element.scope, guard);
		const wanted = truthOf(element.scope, bit === SATISFIED ? met : breached);
		return build.all([build.not(strikes.surelyNot), build.not(wanted.surelyNot)]);
	});
	return [{ name: bit === SATISFIED ? "what it requires" : "what would breach it", term: build.any(requirements) }];
}

/** What switches a norm off, or replaces its requirement. */
interface Striking {
	readonly id: string;
	/** The exception strikes where this has that value, and the norm would apply otherwise. */
	readonly condition: Kernel;
	readonly when: Kleene;
	readonly others: readonly ApplicabilityPart[];
}

function exceptionsOf(norm: Norm): readonly Striking[] {
	const switching = norm.applies.flatMap((part) =>
		part.part === "exception" && part.by !== undefined
			? [
					{
						id: part.by as string,
						condition: part.condition,
						when: FALSE,
						others: norm.applies.filter((each) => each !== part),
					},
				]
			: [],
	);
	const replacing = norm.requirements.flatMap(({ exception, guard }) =>
		exception === undefined ? [] : [{ id: exception as string, condition: guard, when: TRUE, others: norm.applies }],
	);
	return [...switching, ...replacing];
}

function exceptionTask(subject: Subject, norm: Norm, striking: Striking): Task {
	const { encoding } = subject;
	const { build } = encoding;
	return taskOf(subject, norm, `the exception ${striking.id} can strike`, {
		asked: () => {
			const elements = elementsOf(norm, encoding.scope).filter(({ optional }) => !optional);
			return [
				build.any(
					elements.map(({ scope, exists }) => {
						const truth = truthOf(scope, striking.condition);
						const applies = striking.others.map(({ condition }) => truthOf(scope, condition).surely);
						return build.all([exists, ...applies, striking.when === TRUE ? truth.surely : truth.surelyNot]);
					}),
				),
			];
		},
		claimed: ({ environment }) =>
			[...combinations(norm.forEach, environment.situation)].some(({ bound, optional }) => {
				const inner = bindAll(norm.forEach, bound, environment);
				const applies = striking.others.every(({ condition }) => truthIn(inner, condition) === TRUE);
				return !optional && applies && truthIn(inner, striking.condition) === striking.when;
			}),
		parts: () => {
			const [element] = elementsOf(norm, encoding.scope);
			if (element === undefined) return [];
			const truth = truthOf(element.scope, striking.condition);
			const others = partsOf(subject, { ...norm, applies: striking.others });
			return [...others, { name: "its own condition", term: striking.when === TRUE ? truth.surely : truth.surelyNot }];
		},
	});
}
