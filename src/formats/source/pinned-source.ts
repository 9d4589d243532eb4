import type { PinnedSource } from "../../model/pack.ts";

const DIGEST = /^[0-9a-f]{64}$/;
const isDigest = (value: unknown): boolean => typeof value === "string" && DIGEST.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;
const isCounts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isCount);

/** Whether that pins a text, whoever wrote it. */
export function isPinnedSource(raw: unknown): raw is PinnedSource {
	if (!isMap(raw)) return false;
	const { digest, provisions, clauses = {}, ...rest } = raw;
	if (!isDigest(digest) || Object.keys(rest).length > 0 || !isMap(provisions) || !isMap(clauses)) return false;
	return (
		Object.values(provisions).every(isDigest) &&
		Object.entries(clauses).every(([id, counts]) => Object.hasOwn(provisions, id) && isCounts(counts))
	);
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
