import { BITS } from "../backends/smt/outcomes.ts";
import { canonicalJson } from "../base/canonical-json.ts";
import { everyNode } from "../model/children.ts";
import type { Kernel } from "../model/kernel.ts";
import type { ApplicabilityPart, Norm, Requirement } from "../model/pack.ts";
import { boundOf, unfound } from "./bounds.ts";

import { conditionText } from "./no-redundancy.ts";
import type { Task, Untimed } from "./proof.ts";
import { type Subject, search } from "./subject.ts";

/** A part of norms without which they would be other norms. What several norms share is one part. */
interface Part {
	readonly name: string;
	readonly variants: { readonly norm: Norm; without(): Norm }[];
}

/** Each operand, each branch and each condition changes some finding. */
export function everyConditionCounts(subject: Subject, norms: readonly Norm[]): readonly Task[] {
	const parts = new Map<string, Part>();
	for (const norm of norms.map(withoutClarifications)) {
		for (const { key, name, without } of partsOf(norm)) {
			const part = parts.get(key) ?? { name, variants: [] };
			parts.set(key, part);
			part.variants.push({ norm, without });
		}
	}
	return [...parts.values()].map((part) => partTask(subject, part));
}

function partTask(subject: Subject, { name, variants }: Part): Task {
	const norms = variants.map(({ norm }) => norm.id);
	return {
		property: "every-condition-counts",
		norms,
		async run(session): Promise<readonly Untimed[]> {
			const outline = {
				property: "every-condition-counts",
				norms,
				claim: `some finding changes without ${name}`,
				...boundOf(
					subject,
					variants.map(({ norm }) => norm),
				),
			} as const;
			let open: string | undefined;
			for (const { norm, without: smaller } of variants) {
				const without = smaller();
				const evidence = await search(
					subject,
					session,
					[difference(subject, norm, without), subject.forBearerOf(norm)],
					(judge) => judge.outcomeOf(norm).possible !== judge.outcomeOf(without).possible,
					"found",
				);
				if (evidence.kind === "witness")
					return [{ ...outline, norms: [norm.id], result: "proved", ...evidence.written }];
				if (evidence.kind === "open") open = evidence.reason;
			}
			if (open !== undefined) return [{ ...outline, result: "undecided", reason: open }];
			const result = unfound(
				subject,
				variants.map(({ norm }) => norm),
			);
			return [{ ...outline, result, reason: `nothing changes without ${name}` }];
		},
	};
}

function difference({ encoding }: Subject, norm: Norm, without: Norm): string {
	const { build } = encoding;
	const [one, other] = [encoding.outcomeOf(norm), encoding.outcomeOf(without)];
	return build.any(BITS.map((bit) => build.ifTrue(one.may[bit], build.not(other.may[bit]), other.may[bit])));
}

/** What the text says twice on purpose is no part of the comparison. */
const withoutClarifications = (norm: Norm): Norm => ({
	...norm,
	applies: norm.applies.filter(({ clarifies }) => clarifies === undefined),
});

interface Removable {
	/** Alike for the same part of several norms. */
	readonly key: string;
	readonly name: string;
	without(): Norm;
}

function partsOf(norm: Norm): readonly Removable[] {
	const whole = norm.applies.flatMap((part, index) => (isWritten(part, norm) ? [withoutPart(norm, part, index)] : []));
	const inside = new Map<string, Removable>();
	const written = norm.applies.filter((part) => isWritten(part, norm)).map(({ condition }) => condition);
	const add = (node: Kernel, isCondition: (operand: Kernel) => boolean): void => {
		for (const { name, instead } of smallerOf(node, isCondition)) {
			const key = `${textOf(node)} ${canonicalJson(instead)}`;
			if (inside.has(key)) continue;
			inside.set(key, { key, name, without: () => replaceIn(norm, textOf(node), instead) });
		}
	};
	const inForce = new Set(
		norm.applies.filter(({ part }) => part === "in force").map(({ condition }) => textOf(condition)),
	);
	const isCondition = (node: Kernel): boolean => isNoViewpoint(node) && !inForce.has(textOf(node));
	for (const node of written.flatMap(everyNode)) add(node, isCondition);
	for (const requirement of norm.requirements) {
		const { guard, met, open, breached } = requirement;
		for (const node of everyNode(guard)) add(node, isCondition);
		for (const node of [met, open, breached].flatMap(everyNode)) add(node, isConditionOf(requirement));
	}
	return [...whole, ...inside.values()];
}

/** Commencement, and that an event has happened, come with every norm; nobody wrote them. */
function isWritten({ part, condition }: ApplicabilityPart, { event }: Norm): boolean {
	if (part === "in force") return false;
	const happened = event && textOf({ op: "not", operand: { op: "less", left: { op: "asOf" }, right: event } });
	return textOf(condition) !== happened;
}

/** A condition for one bearer of several names that bearer, which nobody wrote as a condition. */
const isNoViewpoint = (node: Kernel): boolean =>
	node.op === "not" ? isNoViewpoint(node.operand) : node.op !== "viewpoint";

/** Of a duty with a deadline or without stated time, what was written, and not what makes it one. */
function isConditionOf({ met, open }: Requirement): (operand: Kernel) => boolean {
	const holds = open.op === "literal";
	const opposite = textOf({ op: "not", operand: met });
	return (operand) =>
		isNoViewpoint(operand) &&
		(holds ||
			(textOf(operand) !== opposite && !everyNode(operand).some(({ op }) => op === "asOf" || op === "unknown")));
}

function withoutPart(norm: Norm, part: ApplicabilityPart, index: number): Removable {
	return {
		key: `${part.part} ${textOf(part.condition)}`,
		name: `its ${part.part}: ${conditionText(part.condition)}`,
		without: () => ({ ...norm, applies: norm.applies.filter((_, place) => place !== index) }),
	};
}

/** What could stand in the place of a condition if one of its parts did not count. */
function smallerOf(
	node: Kernel,
	isCondition: (operand: Kernel) => boolean,
): readonly { readonly name: string; readonly instead: Kernel }[] {
	if (node.op === "and" || node.op === "or") {
		return node.operands.flatMap((operand, index) => {
			if (!isCondition(operand)) return [];
			const instead: Kernel = { op: node.op, operands: node.operands.filter((_, place) => place !== index) };
			return [{ name: `the operand “${conditionText(operand)}” of “${conditionText(node)}”`, instead }];
		});
	}
	if (node.op === "choose") {
		return [
			{ name: `the branch “${conditionText(node.else)}” of a choice`, instead: node.then },
			{ name: `the branch “${conditionText(node.then)}” of a choice`, instead: node.else },
		];
	}
	if ("where" in node && node.where !== undefined) {
		const { where, ...instead } = node;
		return [{ name: `the condition “${conditionText(where)}” on what is counted`, instead: instead as Kernel }];
	}
	return [];
}

/** The norm with another condition wherever that one stands. */
function replaceIn(norm: Norm, wanted: string, instead: Kernel): Norm {
	const replace = <Data>(data: Data): Data => {
		if (typeof data !== "object" || data === null) return data;
		if ("op" in data && textOf(data) === wanted) return instead as Data;
		if (Array.isArray(data)) return data.map(replace) as Data;
		return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, replace(value)])) as Data;
	};
	return { ...norm, applies: replace(norm.applies), requirements: replace(norm.requirements) };
}

const texts = new WeakMap<object, string>();

/** Canonical, and remembered: the same conditions are asked for again and again. */
function textOf(node: object): string {
	const known = texts.get(node) ?? canonicalJson(node);
	texts.set(node, known);
	return known;
}
