import { formatDuration } from "../base/time/duration.ts";
import type { Norm, Pack } from "../model/pack.ts";
import { complianceIsPossible, noConflict } from "./compliance.ts";
import { durationsIn } from "./domain.ts";
import { everyConditionCounts } from "./every-condition-counts.ts";
import { exceptionsAreOrdered } from "./exceptions-are-ordered.ts";
import { noRedundancy } from "./no-redundancy.ts";
import { notDead } from "./not-dead.ts";
import { PROPERTIES, type Proof, type PropertyName, type Task } from "./proof.ts";
import { openSession, type Solver } from "./session.ts";
import { openSubject, type Subject } from "./subject.ts";
import { type EditionEntry, timeHasNoGap } from "./time-has-no-gap.ts";

export interface ProveOptions {
	/** How many elements a list has at most. */
	readonly bound: number;
	readonly properties: readonly PropertyName[];
	/** Only what is claimed about one of these; empty: about all. */
	readonly norms: readonly string[];
	/** Only the norms of this bearer. */
	readonly bearer?: string;
	/** The packs that are at hand besides. */
	readonly editions: readonly EditionEntry[];
}

export const DEFAULT_BOUND = 2;

export interface Plan {
	readonly subject: Subject;
	readonly tasks: readonly Task[];
	/** What needed no solver. */
	readonly settled: readonly Proof[];
}

/** The tasks of each property that needs a solver. A new one is a line here. */
const TASKS: Readonly<
	Record<Exclude<PropertyName, "time-has-no-gap">, (subject: Subject, norms: readonly Norm[]) => readonly Task[]>
> = {
	"compliance-is-possible": complianceIsPossible,
	"no-conflict": noConflict,
	"not-dead": notDead,
	"every-condition-counts": everyConditionCounts,
	"no-redundancy": noRedundancy,
	"exceptions-are-ordered": exceptionsAreOrdered,
};

/** Everything that has to be found out about a pack. */
export function planProofs(pack: Pack, options: ProveOptions): Plan {
	const subject = openSubject(pack, options.bound);
	const { bearer } = options;
	const norms = pack.norms.filter(({ bearers }) => bearer === undefined || bearers.some((each) => each === bearer));
	const isAsked = (task: Task): boolean =>
		options.norms.length === 0 || task.norms.some((norm) => options.norms.includes(norm));
	const asked = PROPERTIES.filter((property) => options.properties.includes(property));
	const tasks = asked.flatMap((property) =>
		property === "time-has-no-gap" ? [] : TASKS[property](subject, norms).filter(isAsked),
	);
	const aboutTime = asked.includes("time-has-no-gap") && options.norms.length === 0;
	const settled = aboutTime ? timeHasNoGap(pack, options.editions).map((proof) => ({ ...proof, ms: 0 })) : [];
	return { subject, tasks, settled };
}

export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** What stands for everything of its kind: the proofs say nothing of what lies beyond. */
export interface Considered {
	/** How many elements a list has at most. */
	readonly lists: number;
	/** The durations that facts have and that parameters are adopted as. */
	readonly durations: readonly string[];
}

export const consideredIn = (pack: Pack, bound: number): Considered => ({
	lists: bound,
	durations: durationsIn(pack).map((duration) => formatDuration(duration)),
});

/** Carries out a plan with some solvers at once; the proofs come in the order of the plan. */
export async function carryOut(
	{ subject, tasks, settled }: Plan,
	solvers: readonly Solver[],
	clock: () => number,
	report: (progress: Progress) => void,
): Promise<readonly Proof[]> {
	const proofs: (readonly Proof[])[] = tasks.map(() => []);
	const waiting = [...tasks.entries()].reverse();
	let done = 0;
	const work = async (solver: Solver): Promise<void> => {
		const session = openSession(subject.encoding, solver);
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			const [index, task] = next;
			const start = clock();
			const found = await task.run(session);
			const ms = Math.round((clock() - start) / Math.max(found.length, 1));
			proofs[index] = found.map((proof) => ({ ...proof, ms }));
			done++;
			report({ done, total: tasks.length });
		}
	};
	await Promise.all(solvers.map(work));
	return [...proofs.flat(), ...settled];
}
