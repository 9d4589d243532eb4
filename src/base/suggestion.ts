/** Names longer than this are not compared: nobody mistypes them, and the cost is quadratic. */
const LONGEST = 80;

/**
 * The candidate that the name is most likely a slip of: the nearest by insertions, deletions, substitutions and swaps of
 * neighbours, within a third of its length; undefined where none is that near. Case, `-` and `_` count as half a slip.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
	if (name.length === 0 || name.length > LONGEST) return undefined;
	let best: string | undefined;
	let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 0.25;
	for (const candidate of candidates) {
		if (candidate.length > LONGEST || Math.abs(candidate.length - name.length) > bestDistance) continue;
		const distance = editDistance(name, candidate);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** Damerau-Levenshtein in its restricted form: no part is edited twice. */
export function editDistance(left: string, right: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: right.length + 1 }, (_, column) => column);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) {
			const substituted = at(last, column - 1) + substitution(left[row - 1] as string, right[column - 1] as string);
			const edited = Math.min(at(last, column) + 1, at(current, column - 1) + 1, substituted);
			const swapped =
				row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			current.push(swapped ? Math.min(edited, at(beforeLast, column - 2) + 1) : edited);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, right.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0;
const folded = (letter: string): string => (letter === "-" ? "_" : letter.toLowerCase());
const substitution = (left: string, right: string): number =>
	left === right ? 0 : folded(left) === folded(right) ? 0.5 : 1;
