import type { NormId } from "../base/brand.ts";
import type { Status } from "../model/outcome.ts";
import type { Pack } from "../model/pack.ts";
import type { Finding } from "../model/report.ts";
import type { ScenarioExpectation } from "../model/scenario.ts";
import { readAsOf } from "./as-of.ts";
import type { ReportCore } from "./report.ts";

type Kind = ScenarioExpectation["kind"];
type Of<K extends Kind> = Extract<ScenarioExpectation, { readonly kind: K }>;

/** What is looked at: the report of a scenario, and the pack that it was made with. */
export interface Examined {
	readonly pack: Pack;
	readonly report: ReportCore;
}

/** Says what is otherwise than expected; undefined where the expectation is met. */
type Check<K extends Kind> = (expected: Of<K>, examined: Examined) => string | undefined;

const CHECKS: { readonly [K in Kind]: Check<K> } = {
	status: ({ norm, status, elements }, examined) =>
		ofFinding(norm, examined, (finding) =>
			elements.length === 0
				? differs(norm, status, finding.status)
				: firstOf(elements, (key) => differs(`${norm} for ${key}`, status, elementOf(finding, key)?.status)),
		),
	possible: ({ norm, possible }, examined) =>
		ofFinding(norm, examined, (finding) => differs(norm, listed(possible), listed(finding.possible))),
	missing: ({ norm, paths }, examined) =>
		ofFinding(norm, examined, ({ missing }) => {
			const absent = paths.filter((path) => !missing.includes(path));
			if (absent.length === 0) return undefined;
			return `${absent.join(", ")} should be missing, but what is missing is ${listed(missing)}`;
		}),
	because: ({ norm, reason }, examined) =>
		ofFinding(norm, examined, ({ because }) => {
			if (because.some((given) => [given.part, given.provision, given.norm].some((name) => name === reason)))
				return undefined;
			const given = because.map(({ part, provision, norm: by }) => [part, provision, by].filter(Boolean).join(" "));
			return `${norm} should not apply because of ${reason}, but the reasons are ${listed(given)}`;
		}),
	due: ({ norm, due, elements }, examined) =>
		ofFinding(norm, examined, (finding) => {
			const dues = elements.length === 0 ? [finding.due] : elements.map((key) => elementOf(finding, key)?.due);
			return firstOf(dues, (found) =>
				sameMoment(due, found, examined.pack)
					? undefined
					: `${norm} should be due ${due}, but is due ${found ?? "at no stated time"}`,
			);
		}),
	exposure: ({ provision, step, status }, { report }) => {
		const found = report.exposures.find((exposure) => exposure.provision === provision && exposure.step === step);
		return differs(`the exposure ${provision} ${step}`, status, found?.status);
	},
	position: ({ norm, holds }, { report }) => {
		const found = report.positions.filter((position) => position.norm === norm);
		return differs(`whether ${norm} holds`, String(holds), found[0] && String(found[0].holds));
	},
	only: ({ norms, status }, { report }) => {
		const found = report.findings.filter((finding) => finding.status === status).map((finding) => finding.norm);
		const same = found.length === norms.length && found.every((norm) => norms.includes(norm));
		return same ? undefined : `${status} should be ${listed(norms)}, but is ${listed(found)}`;
	},
	conflict: ({ norm }, examined) =>
		ofFinding(norm, examined, ({ causes }) =>
			causes.some((cause) => cause.code === "conflict") ? undefined : `${norm} should be in conflict, but is not`,
		),
};

/** Holds a report to one expectation. */
export function unmet<K extends Kind>(expected: Of<K>, examined: Examined): string | undefined {
	const check = CHECKS[expected.kind as K] as Check<K>;
	return check(expected, examined);
}

function ofFinding(
	norm: NormId,
	{ report }: Examined,
	check: (finding: Finding) => string | undefined,
): string | undefined {
	const finding = report.findings.find((candidate) => candidate.norm === norm);
	if (finding) return check(finding);
	const [first] = report.findings;
	return `${norm} has no finding${first ? ` for the ${first.bearer}` : ""}: choose the bearer with \`bearer\``;
}

const elementOf = (finding: Finding, key: string) => finding.elements?.find((element) => element.key === key);

function differs(subject: string, expected: Status | string, found: string | undefined): string | undefined {
	if (found === expected) return undefined;
	return `${subject} should be ${expected}, but ${found === undefined ? "there is none" : `is ${found}`}`;
}

const listed = (names: readonly string[]): string => (names.length === 0 ? "nothing" : names.join(", "));

function firstOf<Item>(items: readonly Item[], check: (item: Item) => string | undefined): string | undefined {
	for (const item of items) {
		const problem = check(item);
		if (problem !== undefined) return problem;
	}
	return undefined;
}

/** A bare date as a due moment is the last instant of the day. Nobody writes milliseconds: they count where they are written. */
function sameMoment(expected: string, found: string | undefined, { manifest: { zone } }: Pack): boolean {
	const wanted = readAsOf(expected, zone);
	const actual = readAsOf(found ?? "", zone);
	if (!wanted.ok || !actual.ok) return false;
	const finest = expected.includes(".") ? 1 : 1000;
	return Math.floor(wanted.value / finest) === Math.floor(actual.value / finest);
}
