import { PROPERTIES, type Proof, type ProofResult } from "../prove/proof.ts";
import { countOf, type ProofRun } from "./proofs.ts";
import { wrap } from "./text/layout.ts";
import type { Painter, Style } from "./text/painter.ts";

interface Options {
	readonly paint: Painter;
	readonly width: number;
	/** Also what is proved. */
	readonly all: boolean;
}

const STYLES: Readonly<Record<ProofResult, Style>> = {
	proved: "satisfied",
	refuted: "violated",
	undecided: "undetermined",
};
const SIGNS: Readonly<Record<ProofResult, string>> = { proved: "✓", refuted: "✗", undecided: "?" };

/** Each property with its counts, and each claim that is not proved with what refutes it. */
export function proofsText({ pack, proofs, considered }: ProofRun, options: Options): string {
	const { id, version } = pack.manifest;
	return [
		options.paint("heading", `${id}@${version}`),
		"",
		...PROPERTIES.flatMap((property) =>
			propertyLines(
				property,
				proofs.filter((proof) => proof.property === property),
				options,
			),
		),
		...wrap(
			`Lists of up to ${considered.lists} elements; durations: ${considered.durations.join(", ")}.`,
			options.width,
		).map((line) => options.paint("quiet", line)),
		totals(proofs, options),
		"",
	].join("\n");
}

function propertyLines(property: string, proofs: readonly Proof[], options: Options): readonly string[] {
	if (proofs.length === 0) return [];
	const shown = proofs.filter(({ result }) => options.all || result !== "proved");
	return [
		`${options.paint("name", property)}  ${counts(proofs)}`,
		...shown.flatMap((proof) => proofLines(proof, options)),
		"",
	];
}

const counts = (proofs: readonly Proof[]): string =>
	(["proved", "refuted", "undecided"] as const)
		.filter((result) => countOf(proofs, result) > 0)
		.map((result) => `${countOf(proofs, result)} ${result}`)
		.join(", ");

function proofLines(proof: Proof, { paint, width }: Options): readonly string[] {
	const { result, norms, claim, reason, bound, facts, flags } = proof;
	const within = bound === undefined ? "" : ` (lists of up to ${bound})`;
	return [
		`  ${paint(STYLES[result], SIGNS[result])} ${paint("name", norms.join(", "))}`,
		...wrap(`${claim}: ${result}${within}`, width - 6).map((line) => `      ${line}`),
		...(reason === undefined ? [] : wrap(reason, width - 6).map((line) => `      ${line}`)),
		...(facts === undefined ? [] : [`      ${paint("quiet", JSON.stringify(facts))}`]),
		...(flags === undefined ? [] : [`      ${paint("quiet", flags.map(quoted).join(" "))}`]),
	];
}

const quoted = (flag: string): string => (flag.includes(" ") ? `"${flag}"` : flag);

function totals(proofs: readonly Proof[], { paint }: Options): string {
	const worst: ProofResult =
		countOf(proofs, "refuted") > 0 ? "refuted" : countOf(proofs, "undecided") > 0 ? "undecided" : "proved";
	return paint(STYLES[worst], proofs.length === 0 ? "nothing was to be proved" : counts(proofs));
}
