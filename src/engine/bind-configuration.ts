import type { BearerId } from "../base/brand.ts";
import type { Diagnostic, Span } from "../base/diagnostic.ts";
import { nearest } from "../base/suggestion.ts";
import type { Pack } from "../model/pack.ts";
import { type Adopted, type AdoptionProblem, adopt, type Choice } from "./adoption.ts";
import type { Adoption, Configuration } from "./configuration.ts";
import { CONFIGURATION } from "./configuration-diagnostics.ts";
import type { Locate } from "./facts/session.ts";

/** What options on the command line say; each wins over the configuration. */
export interface AdoptionFlags {
	readonly readings: readonly Choice[];
	readonly parameters: readonly Choice[];
	readonly adoptSuggested: boolean;
	readonly bearer?: string;
}

export const NO_FLAGS: AdoptionFlags = { readings: [], parameters: [], adoptSuggested: false };

export interface BoundConfiguration {
	readonly adopted: Adopted;
	readonly bearer: BearerId;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Binds a configuration, and the options that win over it, to a pack. A name always wins over `adopt: suggested`, wherever either
 * of them is said.
 */
export function bindConfiguration(
	pack: Pack,
	configuration: Configuration,
	flags: AdoptionFlags = NO_FLAGS,
	locate: Locate = () => undefined,
): BoundConfiguration {
	const suggested = configuration.adoptSuggested || flags.adoptSuggested;
	const { readings, parameters } = configuration;
	const configured = adopt(pack, { suggested, readings: choicesOf(readings), parameters: choicesOf(parameters) });
	const flagged = adopt(pack, { suggested: false, readings: flags.readings, parameters: flags.parameters });
	const { diagnostics, bearer } = bindBearer(pack, configuration, flags, locate);
	return {
		adopted: {
			readings: new Map([...configured.adopted.readings, ...flagged.adopted.readings]),
			parameters: new Map([...configured.adopted.parameters, ...flagged.adopted.parameters]),
		},
		bearer,
		diagnostics: [
			...checkPack(pack, configuration, locate),
			...configured.problems.map((problem) => diagnosticOf(problem, pack, placeOf(problem, configuration, locate))),
			...flagged.problems.map((problem) => diagnosticOf(problem, pack, undefined)),
			...diagnostics,
		],
	};
}

const choicesOf = (adoptions: ReadonlyMap<string, Adoption>): readonly Choice[] =>
	[...adoptions].map(([name, { value }]) => [name, value]);

/** Adopted for one regulation, a name may mean something else in another. */
function checkPack({ manifest }: Pack, { pack, readings, parameters }: Configuration, locate: Locate): Diagnostic[] {
	if (!pack || pack.id === manifest.id || readings.size + parameters.size === 0) return [];
	const args = { wanted: pack.id, pack: manifest.id };
	return [CONFIGURATION.report("configuration/other-pack", locate(["pack"]), args)];
}

/** Where the configuration names what it cannot adopt, or gives it a value. */
function placeOf(problem: AdoptionProblem, { readings, parameters }: Configuration, locate: Locate): Span | undefined {
	if (problem.kind === "option") return locate(readings.get(problem.reading)?.keys ?? []);
	if (problem.kind === "value") return locate(parameters.get(problem.parameter)?.keys ?? []);
	const adoption = (problem.kind === "reading" ? readings : parameters).get(problem.name);
	return locate(adoption?.keys.slice(0, -1) ?? [], "key");
}

function diagnosticOf(problem: AdoptionProblem, { manifest }: Pack, span: Span | undefined): Diagnostic {
	if (problem.kind === "value") {
		const { expected, found, hint } = problem.problem;
		const hints = hint === undefined ? [] : [hint];
		const args = { path: `parameters.${problem.parameter}`, expected, found };
		return CONFIGURATION.report("configuration/wrong-value", span, args, { hints });
	}
	const { name, known } = problem;
	const occurrence = { hints: suggestions(name, known) };
	if (problem.kind === "option") {
		const args = { reading: problem.reading, name, options: known };
		const slip = nearest(name, known);
		const hints = slip === undefined ? [] : [`did you mean \`${slip}\`?`];
		return CONFIGURATION.report("configuration/unknown-option", span, args, { hints });
	}
	return CONFIGURATION.report(`configuration/unknown-${problem.kind}`, span, { name, pack: manifest.id }, occurrence);
}

function suggestions(name: string, known: readonly string[]): readonly string[] {
	const slip = nearest(name, known);
	if (slip !== undefined) return [`did you mean \`${slip}\`?`];
	return known.length > 0 && known.length <= 20 ? [`there is ${known.map((id) => `\`${id}\``).join(", ")}`] : [];
}

function bindBearer(
	{ manifest }: Pack,
	configuration: Configuration,
	flags: AdoptionFlags,
	locate: Locate,
): { readonly bearer: BearerId; readonly diagnostics: readonly Diagnostic[] } {
	const name = flags.bearer ?? configuration.bearer;
	const known = manifest.bearers.map(({ id }) => id);
	const bearer = name === undefined ? manifest.defaultBearer : known.find((id) => id === name);
	if (bearer !== undefined) return { bearer, diagnostics: [] };
	const span = flags.bearer === undefined ? locate(["bearer"]) : undefined;
	const args = { name: name ?? "", pack: manifest.id };
	const hints = suggestions(args.name, known);
	const diagnostic = CONFIGURATION.report("configuration/unknown-bearer", span, args, { hints });
	return { bearer: manifest.defaultBearer, diagnostics: [diagnostic] };
}
