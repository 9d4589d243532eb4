import type { BearerId, NormId, ProvisionId } from "../../base/brand.ts";
import type { Expectation, Given, Literal, Name, PlainValue, ScenarioDeclaration } from "../../model/ast.ts";
import type { Scenario, ScenarioExpectation } from "../../model/scenario.ts";
import { SWEEP_PATTERN } from "../../model/surface.ts";
import { pathText } from "../2-resolve/collect.ts";
import type { Symbols } from "../2-resolve/symbols.ts";
import { membersOf } from "../3-check/types.ts";

/** Scenarios as data: settings merged in, facts as a facts file would give them. */
export const lowerScenarios = (symbols: Symbols): readonly Scenario[] =>
	[...symbols.scenarios.values()].map((scenario) => lowerScenario(scenario, symbols));

const lowerScenario = (scenario: ScenarioDeclaration, symbols: Symbols): Scenario => {
	const facts: Facts = {};
	for (const given of [...settingGivens(scenario.from, symbols), ...scenario.givens]) assign(facts, given, symbols);
	const observedAt = momentText(scenario.observedAt);
	const asOf = momentText(scenario.asOf);
	return {
		title: scenario.title.text,
		file: scenario.span.file,
		line: scenario.span.start.line,
		...(asOf === undefined ? {} : { asOf }),
		...(scenario.bearer === undefined ? {} : { bearer: scenario.bearer.text as BearerId }),
		adoptSuggested: scenario.adopt.some(({ kind }) => kind === "suggested"),
		adopted: Object.fromEntries(
			scenario.adopt.flatMap((adoption) =>
				adoption.kind === "adoption" ? [[adoption.name.text, adoption.value]] : [],
			),
		),
		facts: observedAt === undefined ? facts : { observed_at: observedAt, ...facts },
		expectations: scenario.expectations.map(lowerExpectation),
	};
};

const momentText = (literal: Literal | undefined): string | undefined =>
	literal?.kind === "date" || literal?.kind === "instant" ? literal.text : undefined;

/** Settings build on settings; a setting is taken once, so that a circle ends. */
const settingGivens = (names: readonly Name[], symbols: Symbols, seen = new Set<string>()): readonly Given[] =>
	names.flatMap(({ text }) => {
		const setting = symbols.settings.get(text);
		if (setting === undefined || seen.has(text)) return [];
		seen.add(text);
		return [...settingGivens(setting.from, symbols, seen), ...setting.givens];
	});

interface Facts {
	[key: string]: PlainValue;
}

const isFacts = (value: PlainValue | undefined): value is Facts =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** A later given replaces an earlier one at its path, and leaves what stands beside it. */
const assign = (facts: Facts, { path, value }: Given, symbols: Symbols): void => {
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

const lowerExpectation = (expectation: Expectation): ScenarioExpectation => {
	const place = { line: expectation.span.start.line };
	const id = (name: Name): NormId => name.text as NormId;
	switch (expectation.kind) {
		case "status": {
			const { norm, status, elements } = expectation;
			return { ...place, kind: "status", text: `${norm.text} ${status}`, norm: id(norm), status, elements };
		}
		case "possible": {
			const { norm, possible } = expectation;
			return {
				...place,
				kind: "possible",
				text: `${norm.text} possible ${possible.join(", ")}`,
				norm: id(norm),
				possible,
			};
		}
		case "missing": {
			const { norm, paths } = expectation;
			return { ...place, kind: "missing", text: `${norm.text} missing ${paths.join(", ")}`, norm: id(norm), paths };
		}
		case "because": {
			const { norm, reason } = expectation;
			return { ...place, kind: "because", text: `${norm.text} because ${reason}`, norm: id(norm), reason };
		}
		case "due": {
			const { norm, elements } = expectation;
			const due = momentText(expectation.due) ?? "";
			return { ...place, kind: "due", text: `${norm.text} due ${due}`, norm: id(norm), due, elements };
		}
		case "exposure": {
			const { step, status } = expectation;
			const provision = pathText(expectation.provision) as ProvisionId;
			const text = `exposure ${provision} ${step.text} ${status}`;
			return { ...place, kind: "exposure", text, provision, step: step.text, status };
		}
		case "position": {
			const { norm, holds } = expectation;
			return { ...place, kind: "position", text: `position ${norm.text} ${holds}`, norm: id(norm), holds };
		}
		case "only": {
			const { norms, status } = expectation;
			const text = `only ${norms.map((norm) => norm.text).join(", ")} ${status}`;
			return { ...place, kind: "only", text, norms: norms.map(id), status };
		}
		case "conflict":
			return { ...place, kind: "conflict", text: `${expectation.norm.text} conflict`, norm: id(expectation.norm) };
	}
};
