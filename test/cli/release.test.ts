import { describe, expect, it } from "vitest";
import { folderWith, RULES, spawned } from "./helper.ts";

const ARGS = ["release", "new", "--format", "json", "--against"];
const raised = (rules: string, version: string): string =>
	rules.replace("version         1.0.0", `version         ${version}`);

describe("deontic release", { timeout: 120_000 }, () => {
	const run = async (rules: string) => {
		const cwd = folderWith({ "old/tiny.norm": RULES, "new/tiny.norm": rules });
		const { status, out, err } = await spawned([...ARGS, "old"], { cwd });
		return { status, err, ...(JSON.parse(out) as { least: string; given: string; reasons: object[] }) };
	};

	it("refuses a version that is too small, and shows facts", async () => {
		const edited = RULES.replace("must be service.safe", "must be service.open");
		expect(await run(raised(edited, "1.1.0"))).toMatchObject({ status: 1, least: "major", given: "minor" });
		const { reasons } = await run(raised(edited, "1.0.1"));
		expect(reasons).toContainEqual(
			expect.objectContaining({ norm: "be-safe", bump: "major", facts: expect.anything(), flags: expect.anything() }),
		);
	});

	it("accepts one that is great enough", async () => {
		const edited = RULES.replace("must be service.safe", "must be service.open");
		expect(await run(raised(edited, "2.0.0"))).toMatchObject({ status: 0, least: "major" });
		expect(await run(raised(RULES.replace("Is the service safe?", "Is it safe?"), "1.0.1"))).toMatchObject({
			status: 0,
			least: "patch",
		});
		expect(await run(RULES)).toMatchObject({ status: 0, least: "none", given: "none" });
	});
});

describe("deontic diff", { timeout: 120_000 }, () => {
	it("says what a changed norm means", async () => {
		const edited = RULES.replace("must be service.safe", "must be service.safe or service.open");
		const cwd = folderWith({ "old/tiny.norm": RULES, "new/tiny.norm": edited });
		const { out } = await spawned(["diff", "old", "new"], { cwd });
		expect(out).toContain("asks for less");
		expect(out).toContain("before: violated; after: satisfied");
		expect((await spawned(["diff", "old", "new", "--form-only"], { cwd })).out).not.toContain("asks for");
	});
});
