import { resolve } from "node:path";
import type { BearerId } from "../../../base/brand.ts";
import type { Adopted } from "../../../engine/adoption.ts";
import { bindConfiguration } from "../../../engine/bind-configuration.ts";
import { type Configuration, NO_CONFIGURATION } from "../../../engine/configuration.ts";
import type { Validator } from "../../../formats/schema-errors.ts";
import type { WordsOf } from "../../../formats/source/words.ts";
import type { Calendar, Pack } from "../../../model/pack.ts";
import { ENGINES, type Engine } from "../engines.ts";
import type { Environment } from "../environment.ts";
import { instantOf, parseAsOf } from "../options/as-of.ts";
import { readAssignment } from "../options/assignment.ts";
import type { EvaluationOptions } from "../options/evaluation-options.ts";
import { openRules } from "../options/rules-options.ts";
import { wordsFrom } from "../options/source-option.ts";
import { UserError } from "../problems.ts";
import { type OpenConfiguration, openConfiguration } from "./configuration.ts";

/** Everything that an evaluation needs besides the facts. */
export interface Checking {
	readonly pack: Pack;
	readonly engine: Engine;
	/** Milliseconds. */
	readonly asOf: number;
	readonly bearer: BearerId;
	readonly adopted: Adopted;
	/** The user's. */
	readonly calendars: readonly Calendar[];
	readonly requireAttributed: boolean;
	readonly config?: { readonly digest: string };
	/** The words of the law, where the user has a copy of them. */
	readonly words?: WordsOf;
	/** The validator of the pack's schema. */
	readonly validate: Validator;
}

/** Opens the rules, and binds what the configuration and the options choose; an option wins. Throws a `UserError`. */
export async function openChecking(options: EvaluationOptions, environment: Environment): Promise<Checking> {
	const config = await openConfiguration(options.config, environment);
	const asOf = parseAsOf(options.asOf, environment.now());
	const open = await openRules(options, asOf, environment, packNamed(config?.configuration));
	const { pack } = open;
	const words = await wordsFrom(options, pack, environment);
	return {
		pack,
		engine: await ENGINES[options.engine].load(open),
		asOf: instantOf(asOf, pack.manifest.zone),
		...bind(pack, options, config),
		calendars: await calendarsOf(options, config, environment),
		requireAttributed: options.requireAttributed ?? false,
		...(words && { words }),
		...(config && { config: { digest: config.digest } }),
		validate: await open.validator(),
	};
}

function packNamed(configuration: Configuration | undefined): string | undefined {
	const pack = configuration?.pack;
	return pack && (pack.version === undefined ? pack.id : `${pack.id}@${pack.version}`);
}

function bind(pack: Pack, options: EvaluationOptions, config: OpenConfiguration | undefined) {
	const flags = {
		readings: (options.reading ?? []).map((text) => readAssignment("--reading", text)),
		parameters: (options.set ?? []).map((text) => readAssignment("--set", text)),
		adoptSuggested: options.adopt === "suggested",
		...(options.as !== undefined && { bearer: options.as }),
	};
	const bound = bindConfiguration(pack, config?.configuration ?? NO_CONFIGURATION, flags, config?.locate);
	if (bound.diagnostics.length > 0) throw new UserError(bound.diagnostics, config?.sources);
	return { adopted: bound.adopted, bearer: bound.bearer };
}

/** Those of the configuration are relative to it; those of the options come later, and so win. */
async function calendarsOf(
	options: EvaluationOptions,
	config: OpenConfiguration | undefined,
	environment: Environment,
): Promise<readonly Calendar[]> {
	const files = [
		...(config?.configuration.calendars ?? []).map((file) => resolve(config?.folder ?? "", file)),
		...(options.calendar ?? []).map((file) => resolve(environment.directory, file)),
	];
	if (files.length === 0) return [];
	const { readCalendar } = await import("../packs/read-calendar.ts");
	return files.map((file) => readCalendar(file, environment));
}
