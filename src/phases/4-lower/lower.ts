import type { BearerId } from "../../base/brand.ts";
import { canonicalJson } from "../../base/canonical-json.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { sha256 } from "../../base/digest.ts";
import type { RegulationDeclaration } from "../../model/ast.ts";
import type { Calendar, CountingRule, Manifest, Pack, PinnedSource } from "../../model/pack.ts";
import { packDocument } from "../../model/pack-document.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { CheckedRegulation } from "../3-check/check.ts";
import { zoneFromName } from "../zone.ts";
import { commencementOf, regulationParts } from "./applicability.ts";
import { dayLimits, type LoweringContext } from "./context.ts";
import { lowerDiagnostics } from "./diagnostics.ts";
import { lowerLadder } from "./ladders.ts";
import { lowerNorm, lowerPosition } from "./norms.ts";
import { byProvision, inTextOrder, lowerProvision } from "./provisions.ts";
import { lowerScenarios } from "./scenarios.ts";
import { textOf } from "./texts.ts";
import { lowerBearers, lowerParameter, lowerReading, lowerVocabulary } from "./vocabulary.ts";

/** What comes to a regulation from beside its text. */
export interface Surroundings {
	readonly calendars: readonly Calendar[];
	readonly source?: PinnedSource;
}

/** The version of the language that the compiler speaks. */
export const LANGUAGE_VERSION = "1.0";

export interface Lowered {
	readonly pack: Pack | undefined;
	readonly scenarios: readonly Scenario[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Turns a regulation without errors into a pack. */
export const lower = (checked: CheckedRegulation, surroundings: Surroundings): Lowered => {
	const { symbols } = checked;
	const { regulation } = symbols;
	const zoneName = regulation.timeZone?.text ?? "";
	const zone = zoneFromName(zoneName);
	if (zone === undefined) {
		const place = regulation.timeZone?.span ?? regulation.span;
		return unlowered(lowerDiagnostics.report("lower/unknown-time-zone", place, { name: zoneName }));
	}
	const edition = dateText(regulation.edition);
	const start = dayLimits(zone, edition).lo;
	const context: LoweringContext = { checked, zone, commencement: { lo: start, hi: start }, diagnostics: [] };
	const provisions = inTextOrder(symbols);
	const shared = regulationParts(context);
	const norms = byProvision(symbols.norms, provisions).map((entry) => lowerNorm(entry, context, shared));
	const unsigned: Pack = {
		format: 2,
		manifest: lowerManifest(regulation, edition, context, surroundings),
		vocabulary: lowerVocabulary(context),
		provisions: provisions.map(lowerProvision),
		parameters: [...symbols.parameters.values()].map((parameter) => lowerParameter(parameter, context)),
		readings: [...symbols.readings.values()].map(lowerReading),
		norms,
		positions: byProvision(symbols.positions, provisions).map((entry) => lowerPosition(entry, context, shared)),
		ladders: byProvision(symbols.sanctions, provisions).map((entry) => lowerLadder(entry, norms, provisions, context)),
	};
	return { pack: signed(unsigned), scenarios: lowerScenarios(symbols), diagnostics: context.diagnostics };
};

const unlowered = (diagnostic: Diagnostic): Lowered => ({ pack: undefined, scenarios: [], diagnostics: [diagnostic] });

const dateText = (literal: RegulationDeclaration["edition"]): string => (literal?.kind === "date" ? literal.text : "");

const lowerManifest = (
	regulation: RegulationDeclaration,
	edition: string,
	context: LoweringContext,
	{ calendars, source }: Surroundings,
): Manifest => {
	const until = dateText(regulation.until);
	const promulgated = dateText(regulation.promulgated);
	const commencement = commencementOf(context);
	return {
		id: regulation.name.text,
		title: textOf(regulation.title),
		edition,
		...(promulgated === "" ? {} : { promulgated }),
		version: regulation.version?.text ?? "",
		inForce: until === "" ? { from: edition } : { from: edition, until },
		...(commencement === undefined ? {} : { commencement }),
		language: LANGUAGE_VERSION,
		zone: context.zone,
		counting: lowerCounting(regulation),
		calendars,
		bearers: lowerBearers(context),
		defaultBearer: (regulation.defaultBearer?.text ?? "") as BearerId,
		...(source === undefined ? {} : { source }),
		digest: "",
	};
};

const lowerCounting = ({ counting }: RegulationDeclaration): CountingRule => ({
	rollsPastHolidays: counting?.rule === "civil-code",
	...(counting?.calendar === undefined ? {} : { calendar: counting.calendar.text }),
});

/** The pack with its own digest, over the canonical JSON of everything else, as it is stored. */
export const signed = (pack: Pack): Pack => {
	const { digest: _, ...manifest } = pack.manifest;
	const digest = sha256(canonicalJson({ ...packDocument(pack), manifest }));
	return { ...pack, manifest: { ...manifest, digest } };
};
