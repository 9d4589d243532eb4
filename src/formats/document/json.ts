import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import { DOCUMENT } from "./diagnostics.ts";
import { isExactNumber } from "./exact-number.ts";
import { type JsonMember, scanJson } from "./json-scanner.ts";
import type { ParsedText } from "./parsed-text.ts";
import { spansIn } from "./spans.ts";

const MOST_MISTAKES = 1000;

/**
 * Parses JSON: many times as fast as YAML, which matters for the files that pipelines write. Undefined where the text is no JSON;
 * it may still be YAML. `JSON.parse` decides what is JSON and what it means; the scanner sees what it hides.
 */
export function parseJson(text: string, file: string): ParsedText | undefined {
	if (!/^\s*[[{]/.test(text)) return undefined;
	let raw: unknown;
	try {
		raw = JSON.parse(text);
	} catch {
		return undefined;
	}
	const span = spansIn(text, file);
	return { raw, diagnostics: hiddenMistakes(text, span), locate: locator(text, span) };
}

type SpanOf = (start: number, end: number) => Span;

/** What `JSON.parse` passes over in silence: keys that stand twice, and digits that do not fit. */
function hiddenMistakes(text: string, span: SpanOf): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const note = (diagnostic: Diagnostic): void => {
		if (diagnostics.length < MOST_MISTAKES) diagnostics.push(diagnostic);
	};
	scanJson(text, 0, {
		repeatedKey(key, start, end) {
			note(DOCUMENT.report("file/duplicate-key", span(start, end), { key }));
		},
		number(start, end) {
			const source = text.slice(start, end);
			if (isExactNumber(source)) return;
			const found = source.length > 40 ? `${source.slice(0, 37)}…` : source;
			note(DOCUMENT.report("file/inexact-number", span(start, end), { found }));
		},
	});
	return diagnostics;
}

/** Finds values again by walking the text; what lies in a container is found once and remembered. */
function locator(text: string, span: SpanOf): ParsedText["locate"] {
	const known = new Map<number, ReadonlyMap<string, JsonMember>>();
	const membersAt = (offset: number): ReadonlyMap<string, JsonMember> => {
		const members = known.get(offset) ?? new Map<string, JsonMember>();
		if (!known.has(offset)) {
			known.set(offset, members);
			scanJson(text, offset, { member: (key, member) => void (members as Map<string, JsonMember>).set(key, member) });
		}
		return members;
	};
	return (keys, part = "value") => {
		let offset = text.search(/\S/);
		let range: readonly [number, number] = [offset, offset + 1];
		for (const [depth, key] of keys.entries()) {
			const member = membersAt(offset).get(String(key));
			if (!member) break;
			offset = member.start;
			range = part === "key" && depth === keys.length - 1 && member.key ? member.key : [member.start, member.end];
		}
		return span(...range);
	};
}
