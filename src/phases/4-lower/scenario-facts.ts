import type { Given, PlainValue } from "../../model/ast.ts";
import { SWEEP_PATTERN } from "../../model/surface.ts";
import type { Symbols } from "../2-resolve/symbols.ts";
import { membersOf } from "../3-check/types.ts";

/** The facts of a scenario while its givens are put together. */
export interface Facts {
	[key: string]: PlainValue;
}

const isFacts = (value: PlainValue | undefined): value is Facts =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** A later given replaces an earlier one at its path, and leaves what stands beside it. */
export const assign = (facts: Facts, { path, value }: Given, symbols: Symbols): void => {
	const names = path.names.map(({ text }) => text);
	const last = names.pop();
	let group = facts;
	for (const [depth, name] of names.entries()) {
		const next = { ...opened(group[name], names.slice(0, depth + 1), symbols) };
		group[name] = next;
		group = next;
	}
	if (last !== undefined) group[last] = value;
};

/** What stands at a path, as a map; one answer for a whole indexed fact is an answer for each member of its menu. */
const opened = (value: PlainValue | undefined, names: readonly string[], symbols: Symbols): Facts => {
	if (isFacts(value)) return value;
	if (value === undefined || value === null) return {};
	for (let length = names.length; length > 0; length--) {
		const fact = symbols.facts.get(names.slice(0, length).join("."));
		const level = names.length - length;
		const menu = symbols.choices.get(fact?.index[level]?.text ?? "");
		if (menu === undefined) continue;
		const isLast = level === (fact?.index.length ?? 0) - 1;
		return Object.fromEntries(membersOf(menu).map((member) => [member, answerFor(member, value, isLast)]));
	}
	return {};
};

const ONE_ANSWER = new RegExp(SWEEP_PATTERN);

/** `all except [age]` for one member: the opposite for what is excepted, `yes` or `no` where nothing lies below. */
const answerFor = (member: string, value: PlainValue, isLast: boolean): PlainValue => {
	const { all, except } = sweepOf(value) ?? {};
	if (all === undefined || except === undefined) return value;
	const answer = except.includes(member) ? !all : all;
	if (isLast) return answer;
	return except.length === 0 || except.includes(member) ? (answer ? "all" : "none") : value;
};

const sweepOf = (value: PlainValue): { readonly all: boolean; readonly except: readonly string[] } | undefined => {
	const match = typeof value === "string" ? ONE_ANSWER.exec(value) : null;
	if (match === null) return undefined;
	const names = (match[2] ?? match[3] ?? "").split(",").map((name) => name.trim());
	return { all: match[1] === "all", except: names.filter((name) => name !== "") };
};
