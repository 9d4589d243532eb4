import type { FactId } from "../../base/brand.ts";
import { ANY_MOMENT } from "../../model/kernel.ts";
import type { List, Value } from "../../model/situation.ts";
import { FACTS_FORMAT } from "../../model/surface.ts";
import { inside, named, type Place, WHOLE_FILE } from "./place.ts";
import { type Provenance, readObservedAt, valueContext } from "./provenance.ts";
import { readIndexed } from "./read-indexed.ts";
import { readLeaf, unknownOf } from "./read-leaf.ts";
import { readList } from "./read-list.ts";
import type { Session } from "./session.ts";
import { readSurfaceValue } from "./surface-value.ts";
import type { VocabularyNode } from "./vocabulary-tree.ts";
import { describe, isMap, isUnknown, own } from "./words.ts";

/** Everything that the file says, by the names of the vocabulary. */
export interface Gathered {
	readonly facts: Map<FactId, Value>;
	readonly cells: Map<FactId, ReadonlyMap<string, Value>>;
	readonly lists: Map<FactId, List>;
	readonly service: { id?: string; name?: string };
}

/** What a file says about itself, at its top, where the vocabulary has no such name. */
type HeaderReader = (raw: unknown, at: Place, session: Session) => void;

const HEADER: Readonly<Record<string, HeaderReader>> = {
	format(raw, at, session) {
		if (!isUnknown(raw) && raw !== FACTS_FORMAT)
			session.report("facts/unsupported-format", at, { found: describe(raw) });
	},
	pack(raw, at, session) {
		const { id, version } = session.pack.manifest;
		if (isUnknown(raw) || raw === id || raw === `${id}@${version}`) return;
		session.report("facts/wrong-pack", at, { found: describe(raw), pack: `${id}@${version}` });
	},
	// Read before everything else, because everything else inherits it.
	observed_at: () => {},
};

/** Reads the whole file. `observedAt` is the instant of which it speaks unless it says so itself. */
export function readGroup(raw: unknown, observedAt: number, session: Session): Gathered {
	const gathered: Gathered = { facts: new Map(), cells: new Map(), lists: new Map(), service: {} };
	for (const { id, type, index } of session.pack.vocabulary.facts) {
		if (index.length === 0 && unknownOf(type) === ANY_MOMENT) gathered.facts.set(id, ANY_MOMENT);
	}
	if (isMap(raw)) {
		const stated = readObservedAt(own(raw, "observed_at"), named(WHOLE_FILE, "observed_at"), session);
		const provenance = { attributed: false, observedAt: stated ?? observedAt };
		readNames(raw, session.vocabulary.root, WHOLE_FILE, provenance, gathered, session);
	} else if (raw !== null && raw !== undefined) {
		session.report("facts/not-a-map", WHOLE_FILE, { found: describe(raw) });
	}
	return gathered;
}

function readNames(
	map: Readonly<Record<string, unknown>>,
	nodes: ReadonlyMap<string, VocabularyNode>,
	at: Place,
	provenance: Provenance,
	gathered: Gathered,
	session: Session,
): void {
	for (const name of Object.keys(map)) {
		const raw = map[name];
		const node = nodes.get(name);
		const header = at === WHOLE_FILE && Object.hasOwn(HEADER, name) ? HEADER[name] : undefined;
		if (node) readNode(raw, node, named(at, name), provenance, gathered, session);
		else if (header) header(raw, inside(at, name), session);
		else reportUnknownName(name, nodes, at, session);
	}
}

function readNode(
	raw: unknown,
	node: VocabularyNode,
	at: Place,
	provenance: Provenance,
	gathered: Gathered,
	session: Session,
): void {
	// A property that an embedding program set to nothing is as good as none.
	if (raw === undefined) return;
	if (node.kind === "group") {
		if (isMap(raw)) readNames(raw, node.children, at, provenance, gathered, session);
		else if (!isUnknown(raw)) reportNoGroup(raw, node.children, at, session);
	} else if (node.kind === "fact") {
		const { fact } = node;
		if (fact.index.length > 0) gathered.cells.set(fact.id, readIndexed(raw, fact, at, provenance, session));
		else gathered.facts.set(fact.id, readLeaf(raw, fact.type, at, provenance, session));
	} else if (node.kind === "list") {
		const list = readList(raw, node, at, provenance, session);
		if (list) gathered.lists.set(node.list.id, list);
	} else {
		readIdentity(raw, node.part, at, gathered, session);
	}
}

function readIdentity(raw: unknown, part: "id" | "name", at: Place, gathered: Gathered, session: Session): void {
	const reading = readSurfaceValue(raw, { kind: "text" }, valueContext(session, session.asOf));
	if (!reading.ok) session.reportValue(at, reading.problem);
	else if (typeof reading.value === "string") gathered.service[part] = reading.value;
}

function reportNoGroup(raw: unknown, children: ReadonlyMap<string, VocabularyNode>, at: Place, session: Session): void {
	const [first = ""] = children.keys();
	const hint = `write its facts below it, indented: \`${first}: …\``;
	session.reportValue(at, { kind: "wrong-type", expected: "a group of facts", found: describe(raw), hint });
}

function reportUnknownName(
	name: string,
	nodes: ReadonlyMap<string, VocabularyNode>,
	at: Place,
	session: Session,
): void {
	const place = inside(at, name);
	if (name.includes(".")) {
		const [first, ...rest] = name.split(".");
		const hint = `write \`${first}: {${rest.join(": {")}: …${"}".repeat(Math.min(rest.length, 10))}\``;
		session.report("facts/dotted-key", place, { name: shortened(name) }, name.length < 100 ? [hint] : []);
		return;
	}
	const headers = at === WHOLE_FILE ? Object.keys(HEADER) : [];
	const slip = session.suggest(name, [...nodes.keys(), ...headers]);
	const elsewhere = (session.vocabulary.byLastName.get(name) ?? []).map(
		(path) => `\`${path}\` is a fact: move it there`,
	);
	session.report(
		"facts/unknown-fact",
		place,
		{ path: at.path, name: shortened(name) },
		slip.length > 0 ? slip : elsewhere,
	);
}

const shortened = (name: string): string => (name.length > 80 ? `${name.slice(0, 77)}…` : name);
