import type { Diagnostic, Severity, Span } from "../base/diagnostic.ts";
import { createSource, type Source } from "../base/source.ts";
import { columnsOf, printable } from "./text/layout.ts";
import type { Painter, Style } from "./text/painter.ts";

/** The texts that diagnostics point into, by the names of their files. */
export type SourceTexts = ReadonlyMap<string, string>;

const STYLES: Readonly<Record<Severity, Style>> = { error: "violated", warning: "undetermined" };

/**
 * Diagnostics as a person reads them on a terminal: what is wrong, the line with the place underlined, what else belongs to
 * it, why it is so, what to do, and the page that says more. Ends with a line of totals.
 */
export function diagnosticsText(
	diagnostics: readonly Diagnostic[],
	texts: SourceTexts,
	options: { readonly paint: Painter },
): string {
	const sources = new Map<string, Source>();
	const sourceOf = (file: string): Source | undefined => {
		const text = texts.get(file);
		if (text !== undefined && !sources.has(file)) sources.set(file, createSource(file, text));
		return sources.get(file);
	};
	const blocks = diagnostics.map((diagnostic) => diagnosticText(diagnostic, sourceOf, options.paint));
	return [...blocks, totals(diagnostics)].filter((block) => block !== "").join("\n");
}

type SourceOf = (file: string) => Source | undefined;

function diagnosticText(diagnostic: Diagnostic, sourceOf: SourceOf, paint: Painter): string {
	const { code, severity, message, span, label, related, why, hints, docs } = diagnostic;
	const places = [...(span ? [{ span, message: label }] : []), ...related];
	const margin = Math.max(1, ...places.map((place) => String(place.span.start.line).length));
	const note = (word: string, text: string): string =>
		`${" ".repeat(margin)} ${paint("quiet", "=")} ${paint("name", `${word}:`)} ${printable(text)}`;
	return [
		`${paint(STYLES[severity], `${severity}[${code}]`)}${paint("heading", `: ${printable(message)}`)}`,
		...places.flatMap((place, index) => {
			const style = index === 0 && span ? STYLES[severity] : "name";
			return excerpt(place.span, place.message, sourceOf, { margin, style, paint, first: index === 0 });
		}),
		...(why === undefined ? [] : [note("why", why)]),
		...hints.map((hint) => note("help", hint)),
		note("more", docs),
		"",
	].join("\n");
}

interface Look {
	readonly margin: number;
	readonly style: Style;
	readonly paint: Painter;
	readonly first: boolean;
}

/** The line of a place with the place underlined; of a place of several lines the first. */
function excerpt(span: Span, message: string | undefined, sourceOf: SourceOf, look: Look): string[] {
	const { margin, style, paint } = look;
	const gutter = " ".repeat(margin);
	const { line, column } = span.start;
	const place = `${gutter}${paint("quiet", look.first ? "-->" : ":::")} ${printable(span.file)}:${line}:${column}`;
	const source = sourceOf(span.file);
	if (source === undefined || line > source.lineCount) {
		return [message === undefined ? place : `${place}: ${printable(message)}`];
	}
	const whole = source.line(line);
	const end = span.end.line === line ? span.end.column - 1 : whole.length;
	const { text, from, to } = stretch(whole, column - 1, Math.max(end, column));
	// Wide characters take two columns: the underline is measured, not counted.
	const before = columnsOf(visible(text.slice(0, from)));
	const under = Math.max(1, columnsOf(visible(text.slice(from, to))));
	const said = message === undefined ? "" : ` ${printable(message)}`;
	const bar = paint("quiet", "|");
	return [
		place,
		`${gutter} ${bar}`,
		`${paint("quiet", String(line).padStart(margin))} ${bar} ${visible(text)}`.trimEnd(),
		`${gutter} ${bar} ${" ".repeat(before)}${paint(style, "^".repeat(under) + said)}`,
	];
}

/** As much of a line as a screen takes, around the stretch that is underlined; what is cut off is marked. */
function stretch(line: string, from: number, to: number): { text: string; from: number; to: number } {
	if (line.length <= LONGEST_LINE) return { text: line, from, to };
	const start = Math.max(0, from - LONGEST_LINE / 2);
	const end = Math.min(line.length, start + LONGEST_LINE);
	const [left, right] = [start > 0 ? "…" : "", end < line.length ? "…" : ""];
	const shift = left.length - start;
	return { text: left + line.slice(start, end) + right, from: from + shift, to: Math.min(to, end) + shift };
}

const LONGEST_LINE = 200;

/** Tabs as four blanks, so that everything below them can be aligned. */
const visible = (text: string): string => printable(text.replaceAll("\t", "    "));

function totals(diagnostics: readonly Diagnostic[]): string {
	const count = (severity: Severity): string[] => {
		const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		return found === 0 ? [] : [`${found} ${severity}${found === 1 ? "" : "s"}`];
	};
	const counted = [...count("error"), ...count("warning")];
	return counted.length === 0 ? "" : `${counted.join(", ")}\n`;
}
