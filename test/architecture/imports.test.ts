import { describe, expect, it } from "vitest";
import { ENGINE_VERSION } from "../../src/engine/version.ts";
import { type Import, importsIn, sourceFiles, textOf, withoutComments } from "./helper.ts";

/**
 * Which part may import which others, besides itself; the first prefix that fits decides. Imports go downwards only. A new
 * part is a line here.
 */
const MAY_IMPORT: readonly (readonly [part: string, others: readonly string[]])[] = [
	["src/base", []],
	["src/model", ["src/base"]],
	["src/operators", ["src/model", "src/base"]],
	["grammar", ["src/operators", "src/model", "src/base"]],
	["src/phases/1-parse", ["grammar", "src/operators", "src/model", "src/base"]],
	["src/phases/2-resolve", ["src/operators", "src/model", "src/base"]],
	["src/phases/3-check", ["src/phases/2-resolve", "src/operators", "src/model", "src/base"]],
	[
		"src/phases/4-lower",
		[
			"src/phases/2-resolve",
			"src/phases/3-check",
			"src/phases/zone.ts",
			"src/evaluate",
			"src/operators",
			"src/model",
			"src/base",
		],
	],
	["src/phases/consequences", ["grammar", "src/base"]],
	["src/phases", ["src/operators", "src/model", "src/base"]],
	["src/evaluate", ["src/model", "src/base"]],
	["src/backends/pack", ["src/backends", "src/evaluate", "src/operators", "src/model", "src/base"]],
	["src/backends", ["src/evaluate", "src/operators", "src/model", "src/base"]],
	["src/engine", ["src/backends", "src/evaluate", "src/model", "src/base"]],
	["src/diff", ["src/model", "src/base"]],
	["src/prove", ["src/backends/smt", "src/engine", "src/evaluate", "src/model", "src/base"]],
	["src/release", ["src/prove", "src/diff", "src/backends/smt", "src/engine", "src/evaluate", "src/model", "src/base"]],
	["src/formats", ["src/engine", "src/prove", "src/release", "src/diff", "src/model", "src/base"]],
	["src/language", ["grammar", "src/phases", "src/compiler.ts", "src/operators", "src/model", "src/base"]],
	[
		"src/mutate",
		[
			"grammar",
			"src/phases",
			"src/compiler.ts",
			"src/engine",
			"src/evaluate",
			"src/operators",
			"src/model",
			"src/base",
		],
	],
	["src/compiler.ts", ["grammar", "src/phases", "src/operators", "src/model", "src/base"]],
	["src/index.ts", ["src/apps/library", "src/engine", "src/model", "src/base"]],
	["src/apps", ["src", "grammar"]],
];

/** Files in which a package may be used; nothing else uses any. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
	chevrotain: /^grammar\//,
	"temporal-polyfill": /^src\/phases\/|^src\/compiler\.ts$/,
	yaml: /^src\/formats\//,
	ajv: /^src\/(backends\/json-schema|apps)\//,
	"json-rules-engine": /^src\/backends\/json-rules-engine\//,
	commander: /^src\/apps\//,
	"z3-solver": /^src\/apps\/cli\/prove\//,
};

const files = sourceFiles();
const imports = files.flatMap((file) => importsIn(file, textOf(file)));

const isIn = (file: string, part: string): boolean =>
	file === part || file.startsWith(`${part}/`) || file === `${part}.ts`;

function partOf(file: string): readonly [string, readonly string[]] | undefined {
	return MAY_IMPORT.find(([part]) => isIn(file, part));
}

function forbidden({ from, to }: Import): boolean {
	if (!/^(src|grammar|package\.json)/.test(to)) return false;
	const part = partOf(from);
	return part === undefined || ![part[0], ...part[1]].some((allowed) => isIn(to, allowed));
}

/** Back ends stand beside one another. */
function crossesBackends({ from, to }: Import): boolean {
	const [own] = /^src\/backends\/[^/]+\//.exec(from) ?? [];
	const [other] = /^src\/backends\/[^/]+\//.exec(to) ?? [];
	return own !== undefined && other !== undefined && own !== other;
}

const packageOf = (to: string): string | undefined =>
	/^(src|grammar|node:|package\.json)/.test(to)
		? undefined
		: to
				.split("/")
				.slice(0, to.startsWith("@") ? 2 : 1)
				.join("/");

const shown = (list: readonly Import[]): string[] => list.map(({ from, to }) => `${from} imports ${to}`);

describe("imports", () => {
	it("go downwards only", () => {
		expect(files.filter((file) => partOf(file) === undefined)).toEqual([]);
		expect(shown(imports.filter(forbidden))).toEqual([]);
	});

	it("never cross from one back end to another", () => {
		expect(shown(imports.filter(crossesBackends))).toEqual([]);
	});

	it("never lead from the engine to the compiler, also not by a detour", () => {
		const reached = new Set<string>();
		const visit = (file: string): void => {
			if (reached.has(file)) return;
			reached.add(file);
			for (const { to } of imports.filter(({ from }) => from === file)) visit(to);
		};
		for (const file of files.filter((name) => name.startsWith("src/engine/"))) visit(file);
		expect(
			[...reached].filter((file) =>
				/^(grammar|src\/phases|src\/compiler)|chevrotain|ajv|temporal|json-rules-engine$/.test(file),
			),
		).toEqual([]);
	});

	it("use a package only where it belongs", () => {
		const misplaced = imports.filter(({ from, to }) => {
			const used = packageOf(to);
			return used !== undefined && !MAY_USE[used]?.test(from);
		});
		expect(shown(misplaced)).toEqual([]);
	});

	it("of Node's modules stand in apps only", () => {
		expect(shown(imports.filter(({ from, to }) => to.startsWith("node:") && !from.startsWith("src/apps/")))).toEqual(
			[],
		);
	});
});

describe("nothing outside apps", () => {
	it.each([
		["looks at the clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/],
		["is random", /\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/],
		["touches the process or the console", /\bprocess\.\w|\bconsole\.\w/],
		["reaches the network", /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
		["runs text as code", /\beval\(|\bnew Function\(|[^.\w]Function\(/],
	])("%s", (_what, pattern) => {
		const guilty = files.filter((file) => !file.startsWith("src/apps/") && pattern.test(withoutComments(textOf(file))));
		expect(guilty).toEqual([]);
	});
});

describe("this test", () => {
	it("sees every way to import", () => {
		const text = [
			'import a from "./a.ts";',
			'import type { B } from "../b.ts";',
			'export { c } from "./c.ts";',
			'const d = await import("./d.ts");',
			'let e: import("./e.ts").E;',
			'import "./f.ts";',
			"import {\n\tg,\n} from './g.ts';",
			'import fs from "fs";',
			'// import h from "./h.ts";',
		].join("\n");
		expect(importsIn("src/x/y.ts", text).map(({ to }) => to)).toEqual([
			"src/x/a.ts",
			"src/b.ts",
			"src/x/c.ts",
			"src/x/d.ts",
			"src/x/e.ts",
			"src/x/f.ts",
			"src/x/g.ts",
			"node:fs",
		]);
	});

	it("knows what is forbidden", () => {
		expect(forbidden({ from: "src/engine/report.ts", to: "src/phases/1-parse/parse.ts" })).toBe(true);
		expect(forbidden({ from: "src/base/text.ts", to: "src/model/pack.ts" })).toBe(true);
		expect(forbidden({ from: "src/apps/cli/main.ts", to: "src/compiler.ts" })).toBe(false);
		expect(crossesBackends({ from: "src/backends/js/a.ts", to: "src/backends/closures/b.ts" })).toBe(true);
	});
});

describe("the version of the engine", () => {
	it("is that of the package", () => {
		expect(ENGINE_VERSION).toBe(JSON.parse(textOf("package.json")).version);
	});
});
