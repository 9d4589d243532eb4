import type { BearerId, NormId, ProvisionId } from "../../src/base/brand.ts";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { CheckedFacts, RejectedFacts } from "../../src/formats/checked-file.ts";
import type { ReportOptions } from "../../src/formats/report-format.ts";
import { plain } from "../../src/formats/text/painter.ts";
import type { LeafDetail } from "../../src/model/details.ts";
import type { Norm, Pack } from "../../src/model/pack.ts";
import type { Finding, Report } from "../../src/model/report.ts";

export const OPTIONS: ReportOptions = {
	all: false,
	allowUndetermined: false,
	version: "0.1.0",
	paint: plain,
	width: 100,
};

const provider = "provider" as BearerId;
const provision = "art-14.para-1" as ProvisionId;

function norm(id: string, gist: string): Norm {
	return {
		id: id as NormId,
		provision,
		kind: "obligation",
		bearers: [provider],
		forEach: [],
		applies: [],
		requirements: [],
		restsOn: { parameters: [], readings: [] },
		gist: { en: gist },
		remedy: { en: "Remove the item, and log when." },
	};
}

const NORMS = [
	norm("dispose", "Illegal content is dealt with in time."),
	norm("report", "The authority is told."),
	norm("correct", "The cause is corrected."),
	norm("wait", "There is still time."),
	norm("train", "Training is lawful."),
];

export const PACK: Pack = {
	format: 1,
	manifest: {
		id: "small-rules",
		title: { en: "Small Rules" },
		edition: "2023-08-15",
		version: "1.0.0",
		inForce: { from: "2023-08-15" },
		language: "en",
		zone: { name: "Asia/Shanghai", offsets: [[0, 480]] },
		counting: { rollsPastHolidays: false },
		calendars: [],
		bearers: [{ id: provider, label: { en: "provider" } }],
		defaultBearer: provider,
		digest: "0".repeat(64),
	},
	vocabulary: { groups: [], choices: [], records: [], facts: [], lists: [], constraints: [] },
	provisions: [
		{
			id: provision,
			article: "14",
			title: { en: "Illegal content" },
			gist: { en: "Deal with it, correct it, report it." },
			kinds: ["obligation"],
		},
	],
	parameters: [],
	readings: [],
	norms: NORMS,
	positions: [],
	ladders: [],
};

function finding(id: string, over: Partial<Finding>): Finding {
	const { gist, remedy } = NORMS.find((candidate) => candidate.id === id) as Norm;
	return {
		norm: id as NormId,
		provision,
		kind: "obligation",
		bearer: provider,
		status: "satisfied",
		possible: ["satisfied"],
		missing: [],
		causes: [],
		unattributed: [],
		because: [],
		restsOn: { parameters: {}, readings: {} },
		gist,
		...(remedy && { remedy }),
		...over,
	};
}

const FINDINGS: readonly Finding[] = [
	finding("dispose", {
		status: "violated",
		possible: ["violated"],
		elements: [
			{
				list: "incidents",
				index: 0,
				key: "INC-1",
				status: "violated",
				possible: ["violated"],
				due: "2024-03-02T08:00:00+08:00",
				missing: [],
			},
			{ list: "incidents", index: 1, key: "INC-2", status: "satisfied", possible: ["satisfied"], missing: [] },
		],
	}),
	finding("report", {
		status: "undetermined",
		possible: ["satisfied", "violated"],
		missing: ["incidents[0].reported"],
	}),
	finding("correct", {}),
	finding("wait", { status: "pending", possible: ["pending"], due: "2024-12-31T23:59:59.999+08:00" }),
	finding("train", {
		status: "not-applicable",
		possible: ["not-applicable"],
		because: [{ part: "trigger", provision, message: "training.carried_out is no" }],
	}),
];

export function reportWith(findings: readonly Finding[]): Report {
	const count = (status: Finding["status"]) => findings.filter((candidate) => candidate.status === status).length;
	return {
		format: 1,
		service: { id: "chat" },
		receipt: {
			version: "0.1.0",
			pack: { id: "small-rules", version: "1.0.0", edition: "2023-08-15", digest: "0".repeat(64) },
			facts: { file: "facts.yaml", digest: "1".repeat(64) },
			calendars: [],
			asOf: "2024-12-31T23:59:59.999+08:00",
			bearer: provider,
			adopted: { readings: {}, parameters: {} },
		},
		summary: {
			satisfied: count("satisfied"),
			violated: count("violated"),
			pending: count("pending"),
			undetermined: count("undetermined"),
			"not-applicable": count("not-applicable"),
		},
		findings,
		positions: [],
		exposures: [],
		warnings: [],
	};
}

const leaf = (path: string, given: string, line: number): LeafDetail => ({
	path,
	given,
	judged: false,
	attributed: false,
	pointer: `/${path}`,
	span: {
		file: "facts.yaml",
		start: { offset: 0, line, column: 3 },
		end: { offset: 0, line, column: 9 },
	},
});

const LEAVES = [leaf("incidents[0]", "INC-1", 4), leaf("incidents[0].disposed", "2024-03-03T08:00", 6)];

/** A file with one finding of each status. */
export function checkedFile(findings: readonly Finding[] = FINDINGS, file = "facts.yaml"): CheckedFacts {
	return {
		kind: "checked",
		file,
		report: reportWith(findings),
		pack: PACK,
		details: {
			leaf: (path) => LEAVES.find((candidate) => candidate.path === path),
			unsigned: [],
			service: {},
			warnings: [],
		},
		questions: () => [],
		deciding: (id) => (id === "dispose" ? LEAVES.slice(1) : []),
	};
}

export const withMessage = (message: string): Finding =>
	finding("dispose", { status: "violated", possible: ["violated"], gist: { en: message } });

const ERROR: Diagnostic = {
	code: "facts/unknown-fact",
	severity: "error",
	message: "there is no fact `servce`",
	span: { file: "bad.yaml", start: { offset: 0, line: 2, column: 1 }, end: { offset: 6, line: 2, column: 7 } },
	related: [],
	hints: ["did you mean `service`?"],
	fixes: [],
	docs: "docs/diagnostics/facts/unknown-fact.md",
};

export const rejectedFile = (): RejectedFacts => ({ kind: "rejected", file: "bad.yaml", errors: [ERROR] });
