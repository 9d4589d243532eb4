import { breachesAskedBy } from "../../evaluate/breaches.ts";
import type { Kernel, KernelOp, Sort } from "../../model/kernel.ts";
import type { Norm, Pack } from "../../model/pack.ts";
import { PACK_FORMATS } from "../../model/pack-document.ts";
import { sortOf } from "../../model/sort.ts";
import { bind, binding, isRecord, isText, isTexts, type Place, SHAPES, within } from "./shapes.ts";

/** Deeper expressions could overflow the stack of whatever runs them. */
const DEEPEST = 400;
/** One norm may ask whether another is breached, which asks for a third. */
const LONGEST_CHAIN = 50;
const MOST_PROBLEMS = 100;

/**
 * What keeps data from being a pack that can be run: each problem with its path. Empty: every executor is total on it.
 * Texts for people are not checked, only what an evaluation reads.
 */
export function checkPack(data: unknown): readonly string[] {
	const problems: string[] = [];
	const report = (path: string, problem: string): void => {
		if (problems.length < MOST_PROBLEMS) problems.push(`\`${path}\` ${problem}`);
	};
	if (!isRecord(data)) return ["it is not an object"];
	if (!PACK_FORMATS.some((format) => format === data.format))
		report("format", `is not ${PACK_FORMATS.join(" or ")}, the formats that this version reads`);
	if (!checkOutline(data, report)) return problems;
	const top = topPlace(data, report);
	for (const [list, check] of Object.entries(CHECKS)) {
		for (const [index, entry] of (data[list] as readonly unknown[]).entries()) {
			if (isRecord(entry)) check(entry, within(top, `${list}[${index}]`));
			else report(`${list}[${index}]`, "is not an object");
		}
	}
	if (problems.length === 0) checkAcyclic(data as unknown as Pack, report);
	return problems;
}

type Report = (path: string, problem: string) => void;

const LISTS = ["provisions", "parameters", "readings", "norms", "positions", "ladders"] as const;
const VOCABULARY = ["groups", "choices", "records", "facts", "lists", "constraints"] as const;

function checkOutline(data: Record<string, unknown>, report: Report): boolean {
	const { manifest, vocabulary } = data;
	const missing = [
		...LISTS.filter((list) => !Array.isArray(data[list])),
		...(isRecord(vocabulary) ? VOCABULARY.filter((list) => !Array.isArray(vocabulary[list])) : ["vocabulary"]),
		...(isRecord(manifest) && isRecord(manifest.zone) && isText(manifest.id) ? [] : ["manifest"]),
	];
	for (const name of missing) report(name, "is missing");
	return missing.length === 0;
}

const idsOf = (entries: unknown): ReadonlySet<unknown> =>
	new Set((entries as readonly unknown[]).map((entry) => (isRecord(entry) ? entry.id : undefined)).filter(isText));

function topPlace(data: Record<string, unknown>, problems: Report): Place {
	const vocabulary = data.vocabulary as Record<string, unknown>;
	const norms = idsOf(data.norms);
	const facts = idsOf(vocabulary.facts);
	const lists = idsOf(vocabulary.lists);
	const sorts = new Map<unknown, Sort>();
	const named = (names: ReadonlySet<unknown>, kind: string) => (id: unknown, at: Place) => {
		if (!names.has(id)) problems(at.path, `names no ${kind} of the pack: \`${String(id)}\``);
	};
	return {
		path: "",
		variables: new Map(),
		depth: 0,
		problems,
		sortOf: (value) => sorts.get(value),
		expression: (value, wanted, at) => {
			const sort = checkExpression(value, wanted, at);
			if (sort !== undefined) sorts.set(value, sort);
		},
		norm: named(norms, "norm"),
		fact: named(facts, "fact"),
		list: named(lists, "list"),
	};
}

function checkExpression(node: unknown, wanted: readonly Sort[], place: Place): Sort | undefined {
	const report = (problem: string): undefined => place.problems(place.path, problem) as undefined;
	if (place.depth > DEEPEST) return report(`is nested more than ${DEEPEST} deep`);
	if (!isRecord(node) || !isText(node.op) || !Object.hasOwn(SHAPES, node.op)) return report("is not an expression");
	const { required, optional = {} } = SHAPES[node.op as KernelOp];
	const inner = { ...place, depth: place.depth + 1 };
	let complete = true;
	for (const [name, check] of Object.entries({ ...required, ...optional })) {
		const given = Object.hasOwn(node, name) && node[name] !== undefined;
		if (given) check(node[name], within(inner, `.${name}`), node);
		else if (Object.hasOwn(required, name)) complete = false;
	}
	if (!complete) return report(`lacks a property of \`${node.op}\``);
	const sort = resultSort(node, place);
	if (sort !== undefined && !wanted.includes(sort)) return report(`is a ${sort}, not a ${wanted.join(" or a ")}`);
	return sort;
}

/** Of the operations that take the sort of a branch, the sort found for the branch: `sortOf` trusts what it is given. */
function resultSort(node: Record<string, unknown>, place: Place): Sort | undefined {
	if (node.op === "choose" || node.op === "adopted") return place.sortOf(node.then);
	return sortOf(node as unknown as Kernel);
}

type Check = (entry: Record<string, unknown>, place: Place) => void;

const nothing: Check = () => {};

const CHECKS: Readonly<Record<(typeof LISTS)[number], Check>> = {
	provisions: nothing,
	parameters: nothing,
	readings: nothing,
	norms(norm, place) {
		const inner = checkScope(norm, place);
		if (!isTexts(norm.bearers)) place.problems(`${place.path}.bearers`, "is not a list of texts");
		checkEach(norm.requirements, within(inner, ".requirements"), (requirement, at) => {
			for (const name of ["guard", "met", "open", "breached"]) {
				at.expression(requirement[name], ["truth"], within(at, `.${name}`));
			}
			if (requirement.due !== undefined) at.expression(requirement.due, ["moment"], within(at, ".due"));
		});
	},
	positions(position, place) {
		checkScope(position, place);
		if (!isTexts(position.bearers)) place.problems(`${place.path}.bearers`, "is not a list of texts");
	},
	ladders(ladder, place) {
		const breaches = isTexts(ladder.on) && isTexts(ladder.against) ? ladder.on : undefined;
		if (breaches === undefined) return place.problems(place.path, "names no norms and bearers");
		for (const norm of breaches) place.norm(norm, within(place, ".on"));
		const inner = breaches.length === 0 ? place : bind(place, { variable: ladder.variable, members: breaches });
		checkEach(ladder.steps, within(inner, ".steps"), (step, at) =>
			at.expression(step.condition, ["truth"], within(at, ".condition")),
		);
	},
};

/** What norms and positions have in common: an identifier, what they are evaluated for, and when they apply. */
function checkScope(entry: Record<string, unknown>, place: Place): Place {
	if (!isText(entry.id)) place.problems(`${place.path}.id`, "is not a text");
	let inner = place;
	if (!Array.isArray(entry.forEach)) place.problems(`${place.path}.forEach`, "is not a list of bindings");
	else {
		for (const each of entry.forEach) {
			binding(each, within(place, ".forEach"), entry);
			inner = bind(inner, each);
		}
	}
	checkEach(entry.applies, within(inner, ".applies"), (part, at) =>
		at.expression(part.condition, ["truth"], within(at, ".condition")),
	);
	return inner;
}

function checkEach(entries: unknown, place: Place, check: Check): void {
	if (!Array.isArray(entries)) return place.problems(place.path, "is not a list");
	for (const [index, entry] of entries.entries()) {
		const at = within(place, `[${index}]`);
		if (isRecord(entry)) check(entry, at);
		else place.problems(at.path, "is not an object");
	}
}

/** A norm that waits for its own breach would never be decided; one that occurs twice would be decided twice. */
function checkAcyclic(pack: Pack, report: Report): void {
	const norms = new Map<string, Norm>(pack.norms.map((norm) => [norm.id, norm]));
	if (norms.size < pack.norms.length) report("norms", "has two norms with one id");
	const state = new Map<string, "open" | "done">();
	const visit = (id: string, chain: number): void => {
		const norm = norms.get(id);
		if (norm === undefined || state.get(id) === "done") return;
		if (state.get(id) === "open") return report(`norms.${id}`, "refers to its own breach");
		if (chain > LONGEST_CHAIN)
			return report(`norms.${id}`, `is asked for through more than ${LONGEST_CHAIN} other norms`);
		state.set(id, "open");
		for (const other of breachesAskedBy(norm)) visit(other, chain + 1);
		state.set(id, "done");
	};
	for (const id of norms.keys()) visit(id, 0);
}
