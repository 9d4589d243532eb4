import { describe, expect, it } from "vitest";
import { parseAsOf } from "../../src/apps/cli/options/as-of.ts";
import { choosePack, readPackName } from "../../src/apps/cli/packs/choose-pack.ts";
import { compareVersions, indexText, type PackEntry } from "../../src/apps/cli/packs/pack-index.ts";

const entry = (id: string, version: string, edition: string): PackEntry => ({
	id,
	version,
	edition,
	from: Date.parse(`${edition}T00:00:00+08:00`),
	title: { en: id },
	digest: "",
	folder: `${id}/${version}`,
});

const OLD = entry("rules", "1.0.0", "2020-01-01");
const OLD_MENDED = entry("rules", "1.0.10", "2020-01-01");
const NEW = entry("rules", "2.0.0", "2024-01-01");
const OTHER = entry("other", "1.0.0", "2020-01-01");
const ALL = [NEW, OLD_MENDED, OTHER, OLD];

const chosen = (name: string | undefined, asOf: string, entries: readonly PackEntry[] = ALL) =>
	choosePack(entries, name === undefined ? undefined : readPackName(name), parseAsOf(asOf, 0));

describe("which pack is meant", () => {
	it.each([
		["the newest version of the edition in force", "2023-06-01", OLD_MENDED],
		["the edition on its first day", "2024-01-01", NEW],
		["an edition's first instant, in its own zone", "2023-12-31T16:00Z", NEW],
		["the instant before it", "2023-12-31T15:59Z", OLD_MENDED],
		["the first edition, before any was in force", "2019-01-01", OLD_MENDED],
	])("is %s", (_what, asOf, expected) => {
		expect(chosen("rules", asOf)).toBe(expected);
	});

	it("is the version that is named, whenever", () => {
		expect(chosen("rules@1.0.0", "2024-06-01")).toBe(OLD);
	});

	it("needs no name where there is only one", () => {
		expect(chosen(undefined, "2024-06-01", [OLD, NEW])).toBe(NEW);
		expect(() => chosen(undefined, "2024-06-01")).toThrow(/which pack/);
	});
});

describe("versions", () => {
	it("are ordered as semver orders them", () => {
		const ordered = ["0.9.9", "1.0.0-alpha", "1.0.0", "1.0.2", "1.0.10", "1.1.0", "2.0.0"];
		expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
	});

	it("stand in the index in one order, whoever wrote it", () => {
		expect(indexText(ALL)).toBe(indexText([...ALL].reverse()));
	});
});
