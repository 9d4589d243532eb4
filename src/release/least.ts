import { canonicalJson } from "../base/canonical-json.ts";
import type { Change, PackDiff } from "../diff/pack-diff.ts";
import type { Pack } from "../model/pack.ts";
import type { Type } from "../model/types.ts";
import type { Difference, Meaning } from "./meaning.ts";
import { reachesFurther } from "./time.ts";

/** How far a version moves, the least first. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** What a reason is about. */
export type Subject =
	| "norm"
	| "fact"
	| "list"
	| "choice"
	| "reading"
	| "parameter"
	| "provision"
	| "bearer"
	| "regulation";

/** One change, and the bump that it asks for. `most` is greater where it was not found out. */
export interface Reason {
	readonly subject: Subject;
	readonly name: string;
	readonly change: string;
	readonly bump: Bump;
	readonly most: Bump;
	readonly because: string;
	/** Facts that forbid a smaller bump. */
	readonly difference?: Difference;
}

export interface Verdict {
	readonly least: Bump;
	/** Greater than `least` where something is undecided. */
	readonly most: Bump;
	readonly reasons: readonly Reason[];
}

export const isAtLeast = (bump: Bump, other: Bump): boolean => BUMPS.indexOf(bump) >= BUMPS.indexOf(other);
const greatest = (bumps: readonly Bump[]): Bump =>
	bumps.reduce((one, other) => (isAtLeast(one, other) ? one : other), "none");

/** The least bump between two versions, from what differs in form and what that means. The greatest bumps come first. */
export function leastBump(from: Pack, to: Pack, diff: PackDiff, meanings: readonly Meaning[]): Verdict {
	const told = [...structuralReasons(from, to, diff), ...meanings.flatMap(meaningReasons)];
	const reasons = (told.length > 0 ? told : otherwise(from, to)).toSorted(
		(one, other) => BUMPS.indexOf(other.most) - BUMPS.indexOf(one.most),
	);
	return {
		least: greatest(reasons.map(({ bump }) => bump)),
		most: greatest(reasons.map(({ most }) => most)),
		reasons,
	};
}

/** Something that is in no list differs all the same: how the text is pinned. */
function otherwise(from: Pack, to: Pack): readonly Reason[] {
	const withoutVersion = ({ manifest: { version: _, digest: __, ...manifest }, format: ___, ...rest }: Pack) =>
		canonicalJson({ ...rest, manifest });
	if (withoutVersion(from) === withoutVersion(to)) return [];
	return [reasonOf("regulation", to.manifest.id, "changed", "patch", "something differs, if only in words or order")];
}

const reasonOf = (subject: Subject, name: string, change: string, bump: Bump, because: string): Reason => ({
	subject,
	name,
	change,
	bump,
	most: bump,
	because,
});

const ADDED = "what is new changes nothing for old facts";
const REMOVED = "whoever used it finds it no more";
const WORDS = "no finding depends on it";

function structuralReasons(from: Pack, to: Pack, diff: PackDiff): readonly Reason[] {
	const listed = (subject: Subject, changes: readonly Change[], decide: Decide) =>
		changes.map((change) => reasonFor(subject, change, decide));
	return [
		...diff.regulation.map((change) =>
			reasonOf("regulation", change.name, change.change, ...regulationBump(from, to, change)),
		),
		...listed("provision", diff.provisions, textsOnly),
		...listed("bearer", diff.bearers, textsOnly),
		...diff.norms.flatMap((change) => normReasons(from, to, change)),
		...listed("fact", diff.facts, ({ name }) => factBump(factOf(from, name), factOf(to, name))),
		...listed("list", diff.lists, ({ name, aspects }) =>
			aspects.includes("key")
				? ["major", "its elements are told apart by something else"]
				: factBump(fieldOf(from, name), fieldOf(to, name)),
		),
		...listed("choice", diff.choices, textsOnly),
		...listed("reading", diff.readings, textsOnly),
		...listed("parameter", diff.parameters, ({ name }) => parameterBump(from, to, name)),
	];
}

type Changed = Extract<Change, { readonly change: "changed" }>;
type Decide = (change: Changed) => readonly [bump: Bump, because: string];

function reasonFor(subject: Subject, change: Change, decide: Decide): Reason {
	if (change.change === "added") return reasonOf(subject, change.name, "added", "minor", ADDED);
	if (!("aspects" in change)) return reasonOf(subject, change.name, "removed", "major", REMOVED);
	return reasonOf(subject, change.name, "changed", ...decide(change));
}

const textsOnly: Decide = () => ["patch", WORDS];

/** What a norm decides is compared by its meaning; here is for whom it does. */
function normReasons(from: Pack, to: Pack, change: Change): readonly Reason[] {
	if (change.change !== "changed") return [reasonFor("norm", change, textsOnly)];
	const bound = (pack: Pack): readonly string[] => {
		const ladder = pack.ladders.find(({ id }) => id === change.name);
		if (ladder === undefined) {
			return [...pack.norms, ...pack.positions].find(({ id }) => id === change.name)?.bearers ?? [];
		}
		const everyone = pack.manifest.bearers.map(({ id }) => id);
		return [
			...(ladder.against.length > 0 ? ladder.against : everyone),
			...ladder.steps.map(({ id }) => `step ${id}`),
			...ladder.on.map((norm) => `breaches of ${norm}`),
		];
	};
	const [before, after] = [bound(from), bound(to)];
	const lost = before.filter((each) => !after.includes(each));
	const isNew = (each: string): boolean => !from.norms.some(({ id }) => each === `breaches of ${id}`);
	const gained = after.filter((each) => !before.includes(each));
	const reached = gained.filter((each) => each.startsWith("breaches of ") && !isNew(each));
	return [
		...lost.map((each) => reasonOf("norm", change.name, "changed", "major", `it no longer reaches: ${each}`)),
		...reached.map((each) =>
			reasonOf("norm", change.name, "changed", "major", `it now follows upon old norms: ${each}`),
		),
		...gained
			.filter((each) => !reached.includes(each))
			.map((each) => reasonOf("norm", change.name, "changed", "minor", `it reaches more, which is new: ${each}`)),
		...(change.aspects.every((aspect) => TOLD_ELSEWHERE.has(aspect))
			? []
			: [reasonOf("norm", change.name, "changed", "patch", WORDS)]),
	];
}

const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(["applies", "requirements", "steps", "forEach", "bearers", "on"]);

const factOf = ({ vocabulary }: Pack, name: string) => vocabulary.facts.find(({ id }) => id === name);

function fieldOf({ vocabulary: { lists, records } }: Pack, name: string) {
	const [list, field] = name.split("[].");
	const record = lists.find(({ id }) => id === list)?.record;
	return records.find(({ id }) => id === record)?.fields.find(({ id }) => id === field);
}

interface Asked {
	readonly type: Type;
	readonly index?: readonly string[];
}

function factBump(before: Asked | undefined, after: Asked | undefined): readonly [Bump, string] {
	if (before === undefined || after === undefined) return ["patch", WORDS];
	const [one, other] = [before.type, after.type];
	if (canonicalJson(before.index ?? []) !== canonicalJson(after.index ?? [])) {
		return ["major", "it is answered for something else"];
	}
	if (one.kind === "boolean" && other.kind === "boolean" && one.judged !== other.judged) {
		return other.judged
			? ["major", "it is a judgement now, and unknown where nobody signed it and signatures are required"]
			: ["minor", "it is no judgement any more, and known where nobody signed it and signatures are required"];
	}
	return canonicalJson(one) === canonicalJson(other)
		? ["patch", WORDS]
		: ["major", "answers of its old type do not fit"];
}

function parameterBump(from: Pack, to: Pack, name: string): readonly [Bump, string] {
	const [before, after] = [from, to].map(({ parameters }) => parameters.find(({ id }) => id === name));
	if (before === undefined || after === undefined) return ["patch", WORDS];
	if (canonicalJson(before.type) !== canonicalJson(after.type)) return ["major", "values of its old type do not fit"];
	const isTaken = before.enacted.length === 0 && after.enacted.length > 0;
	return isTaken
		? ["major", "it was to be adopted, and cannot be any more"]
		: ["patch", "what it decides is told at the norms"];
}

/** What holds of the whole regulation. The scope and the constraints are compared by their meaning. */
function regulationBump(from: Pack, to: Pack, { name, change }: Change): readonly [Bump, string] {
	if (name.startsWith("scope, ")) return ["patch", "what it decides is told at the norms"];
	if (name.startsWith("always ")) {
		return change === "removed"
			? ["minor", "facts that were refused are accepted"]
			: ["patch", "whether it refuses old facts is told apart"];
	}
	if (name.startsWith("calendar ")) {
		const [before, after] = [from, to].map(({ manifest }) =>
			manifest.calendars.find(({ id }) => `calendar ${id}` === name),
		);
		return after !== undefined && (before === undefined || reachesFurther(before, after))
			? ["minor", "the calendar reaches further, so more is decided"]
			: ["major", "time is counted in another way"];
	}
	return HARMLESS.has(name) ? ["patch", WORDS] : ["major", "it concerns every norm"];
}

const HARMLESS: ReadonlySet<string> = new Set(["title", "promulgated", "commencement", "language"]);

/** The rule of the release for each verdict. */
function meaningReasons({ name, kind, verdict, wider, narrower, never, reason }: Meaning): readonly Reason[] {
	const subject: Subject = kind === "constraint" ? "regulation" : "norm";
	const told = (bump: Bump, because: string, difference?: Difference): readonly Reason[] => [
		{ ...reasonOf(subject, name, verdict, bump, because), ...(difference && { difference }) },
	];
	switch (verdict) {
		case "same form":
			return [];
		case "equal":
			return told("patch", "it decides the same on all facts of the earlier version");
		case "narrower":
			return told("minor", "it never leaves more open than before, and somewhere less", narrower);
		case "wider":
		case "other":
			return told("major", "on old facts it can be what it could not be before", wider);
		case "undecided":
			break;
	}
	if (wider !== undefined) return told("major", "on old facts it can be what it could not be before", wider);
	const most: Bump = never === "wider" ? "minor" : "major";
	const bump: Bump = narrower === undefined ? "patch" : "minor";
	const because = `undecided: ${reason ?? "it was not compared"}`;
	return told(bump, because, narrower).map((each) => ({ ...each, most }));
}
