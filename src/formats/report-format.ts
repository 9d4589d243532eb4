import type { CheckedFile } from "./checked-file.ts";
import type { Painter } from "./text/painter.ts";

/** What a person chose about the output, apart from its format. */
export interface ReportOptions {
	/** Every finding and not only those that need attention. */
	readonly all: boolean;
	/** What is undetermined does not count as a failure. */
	readonly allowUndetermined: boolean;
	/** Of the engine. */
	readonly version: string;
	readonly paint: Painter;
	/** Columns that a line of text may fill. */
	readonly width: number;
}

/** How checked files are written: one file of this folder each, and one line in `report-formats.ts`. */
export type ReportFormat = (files: readonly CheckedFile[], options: ReportOptions) => string;
