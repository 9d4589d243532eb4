import type { Localised } from "../base/text.ts";
import { table } from "./text/layout.ts";
import type { Painter } from "./text/painter.ts";

/** What is worth saying of a pack that nobody has opened. */
export interface PackLine {
	readonly id: string;
	readonly version: string;
	readonly edition: string;
	readonly title: Localised;
}

/** The packs at hand, a line each. */
export function packsText(packs: readonly PackLine[], { paint }: { paint: Painter }): string {
	const heading = ["PACK", "VERSION", "EDITION", "REGULATION"].map((text) => paint("quiet", text));
	const rows = packs.map(({ id, version, edition, title }) => [
		paint("name", id),
		version,
		edition,
		title.zh === undefined ? title.en : `${title.en}  ${title.zh}`,
	]);
	return `${table([heading, ...rows]).join("\n")}\n`;
}
