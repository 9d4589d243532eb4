import type { BearerId, NormId, ProvisionId } from "../../base/brand.ts";
import type { Expectation, Given, Literal, Name, ScenarioDeclaration } from "../../model/ast.ts";
import type { Scenario, ScenarioExpectation } from "../../model/scenario.ts";
import { pathText } from "../2-resolve/collect.ts";
import type { Symbols } from "../2-resolve/symbols.ts";
import { assign, type Facts } from "./scenario-facts.ts";

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
