const PIECES = /\d+|\D+/g;

/**
 * Ids of provisions in the order of the text: `art-9`, `art-10.head`, `art-10.item-1`. A pack is canonical JSON, whose keys are
 * sorted as letters.
 */
export function inTextOrder<Entry>(entries: readonly Entry[], idOf: (entry: Entry) => string): readonly Entry[] {
	const pieces = new Map(entries.map((entry) => [entry, idOf(entry).match(PIECES) ?? []]));
	return entries.toSorted((one, other) => comparePieces(pieces.get(one) ?? [], pieces.get(other) ?? []));
}

function comparePieces(left: readonly string[], right: readonly string[]): number {
	const at = left.findIndex((piece, index) => piece !== right[index]);
	const [one, other] = at < 0 ? [] : [left[at], right[at]];
	if (one === undefined || other === undefined) return left.length - right.length;
	return Number(one) - Number(other) || (one < other ? -1 : 1);
}
