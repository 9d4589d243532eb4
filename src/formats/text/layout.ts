// Chinese, Japanese and Korean characters, full-width forms and emoji take two columns.
const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROW = /^[ -~]*$/;
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences, and take no room
const COLOUR = /\u001b\[[0-9;]*m/g;

/** How many columns a terminal needs for the text. */
export function columnsOf(text: string): number {
	if (NARROW.test(text)) return text.length;
	let columns = 0;
	for (const character of text.replace(COLOUR, "")) {
		columns += WIDE.test(character) ? 2 : INVISIBLE.test(character) ? 0 : 1;
	}
	return columns;
}

export const padEnd = (text: string, columns: number): string =>
	text + " ".repeat(Math.max(0, columns - columnsOf(text)));

/** Rows of cells as aligned columns, two spaces apart; no trailing blanks. */
export function table(rows: readonly (readonly string[])[]): string[] {
	const widths: number[] = [];
	for (const row of rows) {
		row.forEach((cell, column) => {
			widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
		});
	}
	return rows.map((row) =>
		row
			.map((cell, column) => padEnd(cell, widths[column] ?? 0))
			.join("  ")
			.trimEnd(),
	);
}

/**
 * Breaks text into lines of at most `columns`; between words, or anywhere in Chinese text. Not for painted text: control
 * characters are made visible.
 */
export function wrap(text: string, columns: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const piece of piecesOf(printable(text))) {
		if (line !== "" && columnsOf(line + piece.trimEnd()) > columns) {
			lines.push(line.trimEnd());
			line = "";
		}
		line += piece;
	}
	return [...lines, line.trimEnd()];
}

/** Words with the blank behind them; wide characters one by one. */
const PIECES = /[\u3041-\ua4cf\uff00-\uff60]\s*|[^\s\u3041-\ua4cf\uff00-\uff60]+\s*/g;

const piecesOf = (text: string): readonly string[] => text.trim().match(PIECES) ?? [];

/** A label in a column of its own, and the text beside it, wrapped: `next     Remove the item.` */
export function labelled(
	label: string,
	text: string,
	layout: { indent: number; label: number; width: number },
): string[] {
	const margin = " ".repeat(layout.indent);
	const lines = wrap(text, Math.max(20, layout.width - layout.indent - layout.label));
	return lines.map((line, index) => margin + padEnd(index === 0 ? label : "", layout.label) + line);
}

/** Control characters of hostile input, made visible: they could otherwise rewrite what the terminal shows. */
export function printable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
