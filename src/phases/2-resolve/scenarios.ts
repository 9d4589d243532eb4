import { nearest } from "../../base/suggestion.ts";
import type { Expectation, Given, Name } from "../../model/ast.ts";
import { resolveBearer } from "./bearers.ts";
import { pathText } from "./collect.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import type { Resolver } from "./scope.ts";

/** Resolves the names in settings and scenarios. Their facts are read later, exactly as a facts file is. */
export const resolveScenarios = (resolver: Resolver): void => {
	const { settings, scenarios } = resolver.symbols;
	for (const setting of settings.values()) {
		resolveSettings(resolver, setting.from);
		for (const given of setting.givens) resolveGiven(resolver, given);
	}
	for (const scenario of scenarios.values()) {
		resolveSettings(resolver, scenario.from);
		if (scenario.bearer !== undefined) resolveBearer(resolver, scenario.bearer);
		for (const adoption of scenario.adopt) if (adoption.kind === "adoption") resolveAdoptable(resolver, adoption.name);
		for (const given of scenario.givens) resolveGiven(resolver, given);
		for (const expectation of scenario.expectations) resolveExpectation(resolver, expectation);
	}
};

const resolveSettings = (resolver: Resolver, names: readonly Name[]): void => {
	for (const { text, span } of names) resolver.find(resolver.symbols.settings, text, span, "resolve/unknown-setting");
};

const resolveAdoptable = (resolver: Resolver, { text, span }: Name): void => {
	const { parameters, readings } = resolver.symbols;
	const all = new Map<string, unknown>([...parameters, ...readings]);
	resolver.find(all, text, span, "resolve/unknown-adoptable");
};

/** A fact, a list, or a place inside an indexed fact: some beginning of the path is declared. */
const resolveGiven = (resolver: Resolver, { path }: Given): void => {
	const { facts, lists } = resolver.symbols;
	const written = pathText(path);
	if (written === "" || written === "service.id" || written === "service.name") return;
	const beginnings = path.names.map((_, count) =>
		path.names
			.slice(0, count + 1)
			.map(({ text }) => text)
			.join("."),
	);
	const known = beginnings.some((beginning) => {
		const fact = facts.get(beginning);
		return lists.has(beginning)
			? beginning === written
			: fact !== undefined && (beginning === written || fact.index.length > 0);
	});
	if (known) return;
	const args = { name: written, nearest: nearest(written, [...facts.keys(), ...lists.keys()]) };
	resolver.diagnostics.push(resolveDiagnostics.report("resolve/unknown-fact", path.span, args));
};

const resolveExpectation = (resolver: Resolver, expectation: Expectation): void => {
	const { norms, positions, provisions } = resolver.symbols;
	const norm = ({ text, span }: Name): void => void resolver.find(norms, text, span, "resolve/unknown-norm");
	switch (expectation.kind) {
		case "exposure": {
			const { step, provision } = expectation;
			resolver.find(provisions, pathText(provision), provision.span, "resolve/unknown-provision");
			const steps = [...resolver.symbols.sanctions.values()]
				.filter((sanction) => sanction.provision === pathText(provision))
				.flatMap((sanction) => sanction.declaration.steps.map(({ name }) => [name.text, name] as const));
			resolver.find(new Map(steps), step.text, step.span, "resolve/unknown-option");
			return;
		}
		case "position":
			resolver.find(positions, expectation.norm.text, expectation.norm.span, "resolve/unknown-norm");
			return;
		case "only":
			return expectation.norms.forEach(norm);
		default:
			return norm(expectation.norm);
	}
};
