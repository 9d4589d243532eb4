import type { ReportFormat } from "./report-format.ts";

interface Registration {
	readonly summary: string;
	/** Loaded on demand: nobody pays at start for a format that is not asked for. */
	load(): Promise<ReportFormat>;
}

/** The formats of `deontic check --format NAME`. */
export const REPORT_FORMATS = {
	text: {
		summary: "for a person: what is violated and undetermined, why, and what next",
		load: async () => (await import("./report-text.ts")).reportText,
	},
	json: {
		summary: "for programs: docs/report.schema.json",
		load: async () => (await import("./report-json.ts")).reportJson,
	},
	sarif: {
		summary: "SARIF 2.1.0, for code scanning; with --all every finding and not only violations",
		load: async () => (await import("./report-sarif.ts")).reportSarif,
	},
	junit: {
		summary: "JUnit XML, for CI servers: one test case per norm",
		load: async () => (await import("./report-junit.ts")).reportJunit,
	},
} as const satisfies Readonly<Record<string, Registration>>;

export type ReportFormatName = keyof typeof REPORT_FORMATS;
