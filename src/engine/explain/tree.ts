import type { LeafDetail } from "../../model/details.ts";
import { dispatch, type Kernel } from "../../model/kernel.ts";
import type { Norm } from "../../model/pack.ts";
import { sortOf } from "../../model/sort.ts";
import { askedAt } from "./facts-of.ts";
import { isLeaf, leafPath } from "./leaves.ts";
import { type Branch, partsOf } from "./parts.ts";
import type { Scope } from "./scope.ts";
import { valueText } from "./text.ts";
import { oppositeOf, WORDS } from "./words.ts";

/** One expression of a requirement, with its value and the parts on which that rests. */
export interface TreeNode {
	/** `all of`, `is less than, or before`, `service.launched`. */
	readonly text: string;
	/** As a person would write it: `yes`, `unknown`, `2024-03-01T08:00:00+08:00`. */
	readonly value: string;
	/** Of a fact: where it stands in the facts. */
	readonly path?: string;
	/** Of a fact that the file gives: what it says, and where. */
	readonly detail?: LeafDetail;
	readonly parts: readonly TreeNode[];
	/** How many further parts are left out: those of the elements of a long list. */
	readonly omitted: number;
}

/** One of the conditions of a norm. */
export interface TreeSection {
	/** `scope`, `trigger`, `met`, `breached`… */
	readonly name: string;
	readonly provision?: string;
	/** The exception to which the condition belongs. */
	readonly norm?: string;
	readonly tree: TreeNode;
}

const MOST_PARTS = 20;

/** A, and D, O, V of each requirement that is not surely out of play, as trees. */
export function sectionsOf(norm: Norm, scope: Scope): readonly TreeSection[] {
	const parts = norm.applies.map(({ part, condition, provision, by }) =>
		section(part, condition, scope, provision, by),
	);
	const requirements = norm.requirements
		.filter(({ guard }) => scope.value(guard) !== false)
		.flatMap(({ met, open, breached, due, provision, exception }) => [
			...(due === undefined ? [] : [section("due", due, scope, provision, exception)]),
			section("met", met, scope, provision, exception),
			...(isConstant(open) ? [] : [section("open", open, scope, provision, exception)]),
			section("breached", breached, scope, provision, exception),
		]);
	return [...parts, ...requirements];
}

const isConstant = (node: Kernel): boolean => node.op === "literal";

function section(name: string, node: Kernel, scope: Scope, provision?: string, norm?: string): TreeSection {
	return {
		name,
		...(provision === undefined ? {} : { provision }),
		...(norm === undefined ? {} : { norm }),
		tree: treeOf({ node, scope }),
	};
}

function treeOf(branch: Branch): TreeNode {
	const { node, scope } = branch;
	const [only, ...others] = visiblePartsOf(branch);
	// A conjunction of which one part matters is that part.
	const isWrapper = (node.op === "and" || node.op === "or") && only !== undefined && others.length === 0;
	if (isWrapper && scope.value(node) === only.scope.value(only.node)) return treeOf(only);
	const opposite = node.op === "not" ? oppositeOf(node.operand) : undefined;
	const parts = opposite === undefined || only === undefined ? visiblePartsOf(branch) : visiblePartsOf(only);
	const path = isLeaf(node) ? leafPath(branch) : undefined;
	const detail = path === undefined ? undefined : scope.subject.details.leaf(path);
	return {
		text: path ?? opposite ?? dispatch(WORDS, node),
		value: textOf(branch, path),
		...(path === undefined ? {} : { path }),
		...(detail === undefined ? {} : { detail }),
		parts: parts.slice(0, MOST_PARTS).map(treeOf),
		omitted: Math.max(0, parts.length - MOST_PARTS),
	};
}

const visiblePartsOf = (branch: Branch): readonly Branch[] =>
	isLeaf(branch.node) ? [] : partsOf(branch).filter((part) => !isTrivial(part.node));

/** The constant `true` says nothing to a reader. */
const isTrivial = (node: Kernel): boolean => node.op === "literal" && node.value === true;

function textOf({ node, scope }: Branch, path: string | undefined): string {
	const { pack } = scope.subject;
	const asked = path === undefined ? undefined : askedAt(path, pack);
	const type = asked === undefined || asked.kind === "list" ? parameterType(node, scope) : asked.entry.type;
	return valueText(scope.value(node), sortOf(node), pack.manifest.zone, type);
}

function parameterType(node: Kernel, scope: Scope) {
	if (node.op !== "parameter") return undefined;
	return scope.subject.pack.parameters.find(({ id }) => id === node.parameter)?.type;
}
