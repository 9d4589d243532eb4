/**
 * Canonical JSON after RFC 8785: keys in the order of their UTF-16 units, no white space, numbers as JavaScript writes them. The
 * same data gives the same text everywhere, so digests can be taken of it. Properties that are undefined do not exist.
 */
export function canonicalJson(value: unknown): string {
	const text = write(value);
	if (text === undefined) throw new TypeError("only JSON values have a canonical text");
	return text;
}

function write(value: unknown): string | undefined {
	if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item) ?? "null").join(",")}]`;
	if (typeof value === "object" && value !== null) return writeMap(value as Readonly<Record<string, unknown>>);
	if (typeof value === "number" && !Number.isFinite(value)) return undefined;
	return typeof value === "bigint" ? undefined : JSON.stringify(value);
}

function writeMap(map: Readonly<Record<string, unknown>>): string {
	const members: string[] = [];
	for (const key of Object.keys(map).sort()) {
		const text = write(map[key]);
		if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`);
		else if (map[key] !== undefined) throw new TypeError(`\`${key}\` is no JSON value`);
	}
	return `{${members.join(",")}}`;
}
