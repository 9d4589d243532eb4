/** A value in a container: where it stands, and where its key does. */
export interface JsonMember {
	readonly start: number;
	readonly end: number;
	readonly key?: readonly [start: number, end: number];
}

export interface JsonVisitor {
	/** A member of the container at which the scan started, not of those inside it; an element has its index as its key. */
	member?(key: string, member: JsonMember): void;
	number?(start: number, end: number): void;
	repeatedKey?(key: string, start: number, end: number): void;
}

/** Walks over one value of a text that is known to be valid JSON, of tolerable depth. Gives the offset after it. */
export function scanJson(text: string, start: number, visitor: JsonVisitor): number {
	const inner: JsonVisitor = { ...visitor };
	delete inner.member;
	const offset = skipBlank(text, start);
	const opener = text[offset];
	if (opener === "{") return scanMap(text, offset, visitor, inner);
	if (opener === "[") return scanList(text, offset, visitor, inner);
	if (opener === '"') return endOfString(text, offset);
	const end = endOfWord(text, offset);
	if (opener === "-" || (opener !== undefined && opener >= "0" && opener <= "9")) visitor.number?.(offset, end);
	return end;
}

function scanMap(text: string, start: number, visitor: JsonVisitor, inner: JsonVisitor): number {
	const seen = new Set<string>();
	let offset = skipBlank(text, start + 1);
	while (text[offset] !== "}") {
		const keyEnd = endOfString(text, offset);
		const source = text.slice(offset, keyEnd);
		const key: string = source.includes("\\") ? JSON.parse(source) : source.slice(1, -1);
		if (seen.has(key)) visitor.repeatedKey?.(key, offset, keyEnd);
		seen.add(key);
		const valueStart = skipBlank(text, skipBlank(text, keyEnd) + 1);
		const end = scanJson(text, valueStart, inner);
		visitor.member?.(key, { start: valueStart, end, key: [offset, keyEnd] });
		offset = nextMember(text, end);
	}
	return offset + 1;
}

function scanList(text: string, start: number, visitor: JsonVisitor, inner: JsonVisitor): number {
	let offset = skipBlank(text, start + 1);
	for (let index = 0; text[offset] !== "]"; index++) {
		const end = scanJson(text, offset, inner);
		visitor.member?.(String(index), { start: offset, end });
		offset = nextMember(text, end);
	}
	return offset + 1;
}

/** The start of the next member, or the closing bracket. */
function nextMember(text: string, end: number): number {
	const offset = skipBlank(text, end);
	return text[offset] === "," ? skipBlank(text, offset + 1) : offset;
}

function skipBlank(text: string, start: number): number {
	let offset = start;
	while (text[offset] === " " || text[offset] === "\n" || text[offset] === "\r" || text[offset] === "\t") offset++;
	return offset;
}

function endOfString(text: string, start: number): number {
	let offset = start + 1;
	while (text[offset] !== '"') offset += text[offset] === "\\" ? 2 : 1;
	return offset + 1;
}

function endOfWord(text: string, start: number): number {
	let offset = start;
	while (offset < text.length && !/[\s,\]}]/.test(text[offset] as string)) offset++;
	return offset;
}
