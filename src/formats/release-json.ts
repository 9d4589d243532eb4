import type { Reason } from "../release/least.ts";
import type { Release } from "./release.ts";

/** A release for programs. */
export function releaseJson({ pack, from, to, least, most, given, reasons }: Release): string {
	const undecided = most === least ? {} : { most };
	const document = { format: 1, pack, from, to, least, ...undecided, given, reasons: reasons.map(reasonJson) };
	return `${JSON.stringify(document, undefined, 2)}\n`;
}

const reasonJson = ({ subject, name, change, bump, because, difference }: Reason) => ({
	[subject]: name,
	change,
	bump,
	because,
	...difference,
});
