import { EXCEPT_KEYS, SWEEP_PATTERN } from "../../model/surface.ts";
import { inside, type Place } from "./place.ts";
import type { Session } from "./session.ts";
import { describe, isMap, yesOrNo } from "./words.ts";

/** One answer for many cells: `yes`, `none`, `all except [age]`. What is excepted has the opposite answer. */
export interface Sweep {
	readonly answer: boolean;
	readonly except: readonly unknown[];
}

export const SWEEP_HINT = "or give one answer for everything: `yes`, `no`, `all except [a, b]`, `none except [a, b]`";

const TEXT = new RegExp(SWEEP_PATTERN);

/** The sweep that a value stands for; undefined where it is none. */
export function readSweep(raw: unknown, at: Place, session: Session): Sweep | undefined {
	const answer = yesOrNo(raw);
	if (answer !== undefined) return { answer, except: [] };
	if (typeof raw === "string") return sweepOfText(raw);
	return isMap(raw) ? sweepOfMap(raw, at, session) : undefined;
}

function sweepOfText(text: string): Sweep | undefined {
	const match = TEXT.exec(text);
	if (!match) return undefined;
	const names = (match[2] ?? match[3] ?? "").split(",").map((name) => name.trim());
	return { answer: match[1] === "all", except: names.filter((name) => name !== "") };
}

/** `{all except: [age]}`, in which nothing can stand beside it. */
function sweepOfMap(map: Readonly<Record<string, unknown>>, at: Place, session: Session): Sweep | undefined {
	const names = Object.keys(map);
	const name = names.find((key) => EXCEPT_KEYS.has(key));
	if (name === undefined) return undefined;
	if (names.length > 1) session.report("facts/mixed-answers", inside(at, name), { path: at.path, name });
	const except = map[name];
	const answer = EXCEPT_KEYS.get(name) as boolean;
	if (typeof except === "string") return { answer, except: [except] };
	if (Array.isArray(except)) return { answer, except };
	const hint = "write the members in square brackets: `[a, b]`";
	session.reportValue(inside(at, name), {
		kind: "wrong-type",
		expected: "a list of members",
		found: describe(except),
		hint,
	});
	// Nothing is known: an answer for everything would be a guess.
	return { answer, except: [] };
}
