import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import { DEEPEST, DOCUMENT, type DocumentArgs, type DocumentCode } from "./diagnostics.ts";
import { isExactNumber } from "./exact-number.ts";

export interface Converted {
	readonly raw: unknown;
	readonly diagnostics: readonly Diagnostic[];
	/** What each alias stands for. */
	readonly targets: ReadonlyMap<Alias, Node>;
}

interface Conversion {
	readonly diagnostics: Diagnostic[];
	/** What has been reported where: an alias leads to the same mistake again. */
	readonly reported: Set<string>;
	readonly anchors: Map<string, Node>;
	readonly targets: Map<Alias, Node>;
	/** How many values aliases have repeated. */
	repeated: number;
	span(start: number, end: number): Span;
}

/** Repeating more than this is no shorthand, but an attack. */
const MOST_REPEATED = 10_000;
const MOST_MISTAKES = 1000;

/** Turns the nodes of a document into plain values: maps without a prototype, so that every name is only a name. */
export function convert(root: Node, span: (start: number, end: number) => Span): Converted {
	const conversion: Conversion = {
		diagnostics: [],
		reported: new Set(),
		anchors: new Map(),
		targets: new Map(),
		repeated: 0,
		span,
	};
	const raw = convertNode(root, 0, false, conversion);
	return { raw, diagnostics: conversion.diagnostics, targets: conversion.targets };
}

function report<Chosen extends DocumentCode>(
	conversion: Conversion,
	code: Chosen,
	node: Node | null | undefined,
	args: DocumentArgs<Chosen>,
): void {
	const occurrence = `${code} ${node?.range?.[0]}`;
	if (conversion.reported.has(occurrence) || conversion.diagnostics.length >= MOST_MISTAKES) return;
	conversion.reported.add(occurrence);
	const span = node?.range ? conversion.span(node.range[0], node.range[1]) : undefined;
	conversion.diagnostics.push(DOCUMENT.report(code, span, args as never));
}

function convertNode(node: Node | null | undefined, depth: number, aliased: boolean, conversion: Conversion): unknown {
	if (!node) return null;
	if (aliased) conversion.repeated++;
	if (isAlias(node)) return convertAlias(node, depth, conversion);
	if (node.tag !== undefined) {
		report(conversion, "file/tag", node, { tag: node.tag.replace("tag:yaml.org,2002:", "!!") });
	}
	const { anchor } = node as { readonly anchor?: string };
	if (isScalar(node)) {
		if (anchor !== undefined) conversion.anchors.set(anchor, node);
		return convertScalar(node, conversion);
	}
	const value = isSeq<Node>(node)
		? node.items.map((item) => convertNode(item, depth + 1, aliased, conversion))
		: isMap<Node, Node | null>(node)
			? convertMap(node, depth, aliased, conversion)
			: null;
	// Set only now: what contains itself has no value, so inside itself its name is still unknown.
	if (anchor !== undefined) conversion.anchors.set(anchor, node);
	return value;
}

function convertAlias(alias: Alias, depth: number, conversion: Conversion): unknown {
	const target = conversion.anchors.get(alias.source);
	if (!target) {
		const args = { alias: alias.source };
		report(conversion, "file/unknown-alias", alias, args);
		return null;
	}
	conversion.targets.set(alias, target);
	if (conversion.repeated <= MOST_REPEATED && depth <= DEEPEST) {
		const value = convertNode(target, depth, true, conversion);
		if (conversion.repeated <= MOST_REPEATED) return value;
	}
	if (conversion.diagnostics.every(({ code }) => code !== "file/alias-explosion"))
		report(conversion, "file/alias-explosion", alias, { limit: MOST_REPEATED });
	return null;
}

function convertMap(
	map: YAMLMap<Node, Node | null>,
	depth: number,
	aliased: boolean,
	conversion: Conversion,
): Readonly<Record<string, unknown>> {
	const value: Record<string, unknown> = Object.create(null);
	for (const pair of map.items as Pair<Node, Node | null>[]) {
		const name = nameOf(pair.key, conversion);
		if (name === undefined) continue;
		if (Object.hasOwn(value, name)) {
			report(conversion, "file/duplicate-key", pair.key, { key: name });
		} else {
			value[name] = convertNode(pair.value, depth + 1, aliased, conversion);
		}
	}
	return value;
}

/** A key is read as it is written: `on` and `12` are names, too. */
function nameOf(key: Node | null, conversion: Conversion): string | undefined {
	const problem = (found: string): undefined => {
		report(conversion, "file/key-is-no-name", key, { found });
	};
	if (!isScalar(key)) return problem(isAlias(key) ? "an alias" : key === null ? "nothing" : "a map or a list");
	if (key.value === null && (key.source ?? "") === "") return problem("nothing");
	const name = typeof key.value === "string" ? key.value : String(key.source);
	if (name !== "<<" || key.type !== "PLAIN") return name;
	report(conversion, "file/merge-key", key, {});
	return undefined;
}

/** Numbers whose digits a double cannot hold are mistakes: they would be rounded on the way in. */
function convertScalar(scalar: Scalar, conversion: Conversion): unknown {
	const { value, source } = scalar;
	const exact =
		typeof value === "bigint"
			? Number.isSafeInteger(Number(value))
			: typeof value !== "number" || source === undefined || !Number.isFinite(value) || isExactNumber(source);
	if (!exact) {
		const digits = source ?? String(value);
		report(conversion, "file/inexact-number", scalar, {
			found: digits.length > 40 ? `${digits.slice(0, 37)}…` : digits,
		});
		return null;
	}
	return typeof value === "bigint" ? Number(value) : value;
}
