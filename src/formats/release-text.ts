import { isAtLeast, type Reason } from "../release/least.ts";
import { differenceLines } from "./meaning-words.ts";
import type { Release } from "./release.ts";
import { wrap } from "./text/layout.ts";
import type { Painter, Style } from "./text/painter.ts";

interface Options {
	readonly paint: Painter;
	readonly width: number;
	/** Also reasons that a smaller bump would do for. */
	readonly all: boolean;
}

/** The least bump, whether the version is great enough, and why. */
export function releaseText(release: Release, options: Options): string {
	const { pack, from, to, reasons, least } = release;
	const shown = reasons.filter(({ most }) => options.all || isAtLeast(most, least));
	const hidden = reasons.length - shown.length;
	return [
		options.paint("heading", `${pack}@${from} → ${pack}@${to}`),
		"",
		...shown.flatMap((reason) => reasonLines(reason, options)),
		...(hidden > 0 ? [options.paint("quiet", `${hidden} more that a smaller bump would do for: --all`)] : []),
		...(reasons.length > 0 ? [""] : []),
		options.paint(...verdictOf(release)),
		"",
	].join("\n");
}

function verdictOf({ least, most, given }: Release): [Style, string] {
	const told = least === "none" ? "nothing differs" : `the least bump is ${least}`;
	if (isAtLeast(given, most)) return ["satisfied", `✓ ${told}; given: ${given}`];
	if (isAtLeast(given, least)) return ["undetermined", `? ${told}, and it may be ${most}; given: ${given}`];
	return ["violated", `✗ ${told}; given: ${given}, which is too small`];
}

function reasonLines({ subject, name, change, bump, most, because, difference }: Reason, { paint, width }: Options) {
	const asked = bump === most ? bump : `${bump} or ${most}`;
	return [
		`${paint("name", name)}  ${paint("quiet", `${subject}, ${change}`)}  ${asked}`,
		...wrap(because, width - 4).map((line) => `    ${line}`),
		...(difference === undefined ? [] : differenceLines(difference).map((line) => `    ${line}`)),
	];
}
