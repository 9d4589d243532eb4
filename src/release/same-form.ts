import { canonicalJson } from "../base/canonical-json.ts";
import { everyNode } from "../model/children.ts";
import type { Kernel } from "../model/kernel.ts";
import type { Ladder, Norm, Pack, Position } from "../model/pack.ts";
import { describeVocabulary } from "../prove/domain.ts";

/**
 * Everything that decides what a norm or a position makes of facts, as one text: its conditions, and of what they name that
 * which decides.
 */
export function formOf(pack: Pack, { bearers, forEach, applies, ...rest }: Norm | Position): string {
	const conditions = applies.map(({ condition }) => condition);
	const requirements =
		"requirements" in rest
			? rest.requirements.map(({ guard, met, open, breached }) => [guard, met, open, breached])
			: [];
	const roots = [...conditions, ...requirements.flat()];
	return canonicalJson({
		bearers: [...bearers].sort(),
		forEach,
		conditions,
		requirements,
		surroundings: surroundingsOf(pack, roots),
		lists: forEach.flatMap((each) => ("list" in each ? [listForm(pack, each.list)] : [])),
	});
}

/** The same of a ladder, but for what its breaches are. */
export function ladderForm(pack: Pack, { steps, variable, against }: Ladder): string {
	const conditions = steps.map(({ id, condition }) => [id, condition]);
	const roots = steps.map(({ condition }) => condition);
	return canonicalJson({
		conditions,
		variable,
		against: [...against].sort(),
		surroundings: surroundingsOf(pack, roots),
	});
}

function surroundingsOf(pack: Pack, roots: readonly Kernel[]): unknown {
	const { zone, counting, calendars } = pack.manifest;
	const seen = new Map<string, unknown>();
	for (const node of roots.flatMap(everyNode)) {
		const named = namedBy(pack, node);
		if (named !== undefined && !seen.has(named.name)) seen.set(named.name, named.form());
	}
	const named = [...seen].sort(([left], [right]) => (left < right ? -1 : 1));
	return { zone, counting, calendars, named };
}

/** What a node names outside itself. */
function namedBy(pack: Pack, node: Kernel): { readonly name: string; form(): unknown } | undefined {
	switch (node.op) {
		case "fact":
		case "cell":
			return { name: `fact ${node.fact}`, form: () => factForm(pack, node.fact) };
		case "parameter":
		case "adopted": {
			const { enacted = [], type, suggested } = pack.parameters.find(({ id }) => id === node.parameter) ?? {};
			const dated = enacted.map(({ from, value }) => [from, value]);
			return { name: `parameter ${node.parameter}`, form: () => ({ dated, type, suggested: suggested?.value }) };
		}
		case "reading": {
			const reading = pack.readings.find(({ id }) => id === node.reading);
			return { name: `reading ${node.reading}`, form: () => reading?.suggested ?? null };
		}
		case "breached": {
			const norm = pack.norms.find(({ id }) => id === node.norm);
			return { name: `norm ${node.norm}`, form: () => (norm === undefined ? null : formOf(pack, norm)) };
		}
		default: {
			const list = "over" in node && "list" in node.over ? node.over.list : undefined;
			return list === undefined ? undefined : { name: `list ${list}`, form: () => listForm(pack, list) };
		}
	}
}

/** Who signs an answer changes nothing in what it decides. */
function factForm(pack: Pack, id: string): unknown {
	const { type, index = [] } = pack.vocabulary.facts.find((each) => each.id === id) ?? {};
	const asked = type?.kind === "boolean" ? { kind: type.kind } : (type ?? null);
	return [asked, index.length > 0 ? describeVocabulary(pack).cells.get(id) : null];
}

function listForm({ vocabulary: { lists, records } }: Pack, id: string): unknown {
	const record = lists.find((list) => list.id === id)?.record;
	return [id, records.find((each) => each.id === record)?.key ?? null];
}
