import type { Localised } from "../../base/text.ts";
import type { Fact, Manifest, Pack, Provision } from "../../model/pack.ts";

/** A pack for people: what it covers, what it asks, and what it leaves to them. */
export const emitReadme = (pack: Pack): string =>
	[
		...heading(pack.manifest),
		"## Provisions",
		"",
		"| provision | what it says | norms |",
		"| --- | --- | --- |",
		...pack.provisions.map((provision) => provisionRow(provision, pack)),
		"",
		...parameters(pack),
		...readings(pack),
		...vocabulary(pack),
	].join("\n");

const heading = (manifest: Manifest): readonly string[] => [
	`# ${cell(manifest.title)}`,
	"",
	`Pack \`${manifest.id}\` ${manifest.version}, of the edition in force from ${manifest.edition}${
		manifest.inForce.until === undefined ? "" : ` until ${manifest.inForce.until}`
	}. Digest \`${manifest.digest}\`.`,
	"",
	"The gists are the pack's own words, not the text of the law.",
	"",
];

const provisionRow = ({ id, gist, reason, kinds }: Provision, pack: Pack): string => {
	const named = [...pack.norms, ...pack.positions, ...pack.ladders].filter(({ provision }) => provision === id);
	const norms = named.map((norm) => `\`${norm.id}\``).join(", ");
	return `| ${id} | ${cell(gist)} | ${norms || (reason === undefined ? kinds.join(", ") : `none: ${cell(reason)}`)} |`;
};

const parameters = (pack: Pack): readonly string[] => {
	if (pack.parameters.length === 0) return [];
	const rows = pack.parameters.map(({ id, label, suggested, enacted }) => {
		const basis = suggested?.basis ?? enacted[0]?.basis;
		return `| \`${id}\` | ${cell(label)} | ${enacted.length > 0 ? "enacted" : "once adopted"} | ${basis ? cell(basis) : ""} |`;
	});
	return ["## Parameters", "", "| parameter | what it is | binds | basis |", "| --- | --- | --- | --- |", ...rows, ""];
};

const readings = (pack: Pack): readonly string[] => {
	if (pack.readings.length === 0) return [];
	const rows = pack.readings.flatMap(({ id, question, options }) => [
		`### \`${id}\``,
		"",
		cell(question),
		"",
		...options.map((option) => `- \`${option.id}\`: ${cell(option.label)}. ${cell(option.basis)}`),
		"",
	]);
	return ["## Readings", "", "Each binds only once adopted.", "", ...rows];
};

const vocabulary = ({ vocabulary: { facts, lists, records } }: Pack): readonly string[] => [
	"## Facts",
	"",
	"| fact | question | |",
	"| --- | --- | --- |",
	...facts.map(
		(fact) => `| \`${fact.id}\`${indices(fact)} | ${cell(fact.question)} | ${fact.type.kind}, ${fact.mark} |`,
	),
	...lists.flatMap((list) => {
		const fields = records.find(({ id }) => id === list.record)?.fields ?? [];
		return [
			`| \`${list.id}\` | ${cell(list.question)} | list, ${list.mark} |`,
			...fields.map(
				(field) => `| \`${list.id}[].${field.id}\` | ${cell(field.question)} | ${field.type.kind}, ${field.mark} |`,
			),
		];
	}),
	"",
];

const indices = ({ index }: Fact): string => (index.length === 0 ? "" : `[${index.join(", ")}]`);

/** Fit for a table cell, in both languages where there are two. */
const cell = ({ en, zh }: Localised): string =>
	(zh === undefined ? en : `${en} ${zh}`).replaceAll("|", "\\|").replaceAll("\n", " ");
