import { canonicalJson } from "../base/canonical-json.ts";
import { inAscii } from "../base/text.ts";
import type { Pack } from "../model/pack.ts";
import { packDocument } from "../model/pack-document.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Sentences } from "../model/sentences.ts";
import { emitEvaluator } from "./js/index.ts";
import { emitRules } from "./json-rules-engine/emit.ts";
import { OPERATORS_MODULE } from "./json-rules-engine/generated/operators-module.ts";
import { emitFactsSchema } from "./json-schema/schema.ts";
import { type CompiledValidator, compileValidator, emitValidator } from "./json-schema/validator.ts";
import { emitReadme } from "./readme/readme.ts";
import { emitFactsTypes } from "./typescript/facts-types.ts";

/** What a pack consists of, beside `pack.json` derived from it; the line of a back end stands here. */
const FILES = {
	"pack.json": (pack) => `${inAscii(canonicalJson(packDocument(pack)))}\n`,
	"pack.mjs": emitModule,
	"pack.d.mts": emitModuleTypes,
	"facts.schema.json": (pack) => pretty(emitFactsSchema(pack)),
	"facts.validate.cjs": (pack) => emitValidator(emitFactsSchema(pack)),
	"facts.d.ts": emitFactsTypes,
	"json-rules-engine.json": (pack) => `${canonicalJson(emitRules(pack))}\n`,
	"json-rules-engine.operators.mjs": () => OPERATORS_MODULE,
	"scenarios.json": (_, { scenarios }) => pretty(scenarios),
	"sentences.json": (_, { sentences }) => pretty(sentences),
	"README.md": emitReadme,
} as const satisfies Readonly<Record<string, (pack: Pack, besides: Besides) => string>>;

export type PackFile = keyof typeof FILES;

/** What comes of a regulation beside its pack. */
export interface Besides {
	readonly scenarios: readonly Scenario[];
	readonly sentences: Sentences;
}

/** One file of a pack. */
export const emitPackFile = (name: PackFile, pack: Pack, besides: Besides = { scenarios: [], sentences: {} }): string =>
	FILES[name](pack, besides);

/** The files of a pack, by name. Equal packs give equal bytes, on every machine. */
export const emitPack = (pack: Pack, besides: Besides): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(FILES).map(([name, emit]) => [name, emit(pack, besides)]));

/** What `facts.validate.cjs` does, for a pack that has no files. */
export const factsValidator = (pack: Pack): CompiledValidator => compileValidator(emitFactsSchema(pack));

const pretty = (value: unknown): string => `${JSON.stringify(value, undefined, "\t")}\n`;

/** The evaluator and the data that it was generated from, in one module without dependencies. */
function emitModule(pack: Pack): string {
	return `${emitEvaluator(pack)}\nexport const pack = ${canonicalJson(pack)};\nexport default { pack, run };\n`;
}

function emitModuleTypes(): string {
	return [
		'import type { PackModule } from "deontic";',
		'import type { Facts } from "./facts.js";',
		"declare const module: PackModule<Facts>;",
		"export type { Facts };",
		"export const pack: typeof module.pack;",
		"export const run: typeof module.run;",
		"export default module;",
		"",
	].join("\n");
}
