import type { Pack } from "../../model/pack.ts";
import { labelled, printable, wrap } from "../text/layout.ts";
import type { Painter } from "../text/painter.ts";
import type { Outside } from "./outside.ts";
import type { Verification, VerifiedProvision } from "./verification.ts";
import { sentenceAbout } from "./words-of-comparison.ts";

interface Options {
	readonly paint: Painter;
	readonly width: number;
}

/** What differs, provision by provision, with what that touches; then one line of totals. */
export function verificationText({ manifest, norms }: Pack, verification: Verification, options: Options): string {
	const { paint, width } = options;
	const { id, version, edition } = manifest;
	const { file, equal, sameWords, outside, provisions, misplaced } = verification;
	const changed = provisions.filter(({ status }) => status !== "equal");
	return [
		`${paint("heading", printable(file))}  ${paint("quiet", `against ${id}@${version}, edition ${edition}`)}`,
		"",
		...changed.flatMap((provision) => provisionText(provision, norms.length, options)),
		...misplaced.map(({ article, line, after }) => `  Article ${article} (line ${line}) stands after Article ${after}`),
		...(equal ? [] : [""]),
		...(!equal && sameWords ? [...wrap(ONLY_PARAGRAPHS, width), ""] : []),
		...(outside ? [...wrap(outsideText(outside), width), ""] : []),
		totals(verification),
		"",
	].join("\n");
}

const ONLY_PARAGRAPHS =
	"All words of the pinned text are there, in their order: only paragraphs begin in other places.";

function outsideText(outside: Outside): string {
	const from = "No provision differs, but the text as a whole does";
	switch (outside.status) {
		case "longer":
			return `${from}: what stands from line ${outside.line} on is no part of the pinned text.`;
		case "ends":
			return `${from}: nothing follows its last provision, where the pinned text may have signatures; or headings or markers differ.`;
		case "different":
			return `${from}: in headings, markers, the order of items, or what follows the last article.`;
	}
}

function provisionText(provision: VerifiedProvision, norms: number, { paint, width }: Options): string[] {
	const kinds = provision.kinds.length === 0 ? "" : paint("quiet", `  ${provision.kinds.join(", ")}`);
	const touched = touchedText(provision.norms, norms);
	return [
		`  ${paint("violated", "✗")} ${sentenceAbout(provision)}${kinds}`,
		...(touched === "" ? [] : labelled("touches", touched, { indent: 6, label: 10, width })),
	];
}

/** A provision about the scope touches everything, which no list says better. */
const touchedText = (touched: readonly string[], norms: number): string =>
	touched.length > MOST && touched.length >= norms ? `all ${norms} norms` : touched.join(", ");

const MOST = 8;

function totals({ provisions, misplaced }: Verification): string {
	const count = (status: VerifiedProvision["status"]): number =>
		provisions.filter((provision) => provision.status === status).length;
	const counted = STATUSES.filter((status) => count(status) > 0).map((status) => `${count(status)} ${status}`);
	const counts = count("equal") === provisions.length ? "all equal" : counted.join(", ");
	const order = misplaced.length > 0 ? ", but not in order" : "";
	return `${provisions.length - count("added")} provisions: ${counts}${order}`;
}

const STATUSES: readonly VerifiedProvision["status"][] = ["equal", "different", "missing", "added"];
