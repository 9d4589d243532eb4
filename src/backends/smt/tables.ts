import type { Duration } from "../../model/types.ts";

/** Numbers for what a solver knows no sort of. Grows while terms are built; nothing loses its number. */
export interface Tables {
	text(text: string): number;
	/** Undefined for a number that no text has: some other text. */
	textOf(number: number): string | undefined;
	duration(duration: Duration): number;
	durationOf(number: number): Duration | undefined;
}

export function createTables(): Tables {
	const texts = new Map<string, number>();
	const durations = new Map<string, number>();
	return {
		text: (text) => numberIn(texts, text),
		textOf: (number) => [...texts.keys()][number],
		duration: ({ unit, amount }) => numberIn(durations, `${amount} ${unit}`),
		durationOf(number) {
			const key = [...durations.keys()][number];
			if (key === undefined) return undefined;
			const [amount, unit] = key.split(" ");
			return { unit: unit as Duration["unit"], amount: Number(amount) };
		},
	};
}

function numberIn(table: Map<string, number>, key: string): number {
	const known = table.get(key) ?? table.size;
	table.set(key, known);
	return known;
}
