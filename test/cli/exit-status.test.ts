import { describe, expect, it } from "vitest";
import { worstOf } from "../../src/apps/cli/exit-status.ts";
import { check, IN_ORDER, INVALID, OUT_OF_SCOPE, spawned, UNDETERMINED, VIOLATED, withFacts } from "./helper.ts";

describe("the exit status of a check", () => {
	it.each([
		["everything is in order", IN_ORDER, 0],
		["something is violated", VIOLATED, 1],
		["something is undetermined", UNDETERMINED, 2],
		["the facts decide that nothing applies", OUT_OF_SCOPE, 0],
		["the file is empty", "", 2],
		["a name is misspelt", INVALID, 3],
	])("where %s", async (_case, facts, status) => {
		const ran = await check(withFacts({ "facts.yaml": facts }), "facts.yaml");
		expect(ran).toMatchObject({ status });
		expect(ran.out).not.toBe("");
	});

	it("is 0 for the undetermined where that is allowed, and changes for nothing else", async () => {
		const cwd = withFacts({ "open.yaml": UNDETERMINED, "bad.yaml": VIOLATED });
		expect(await check(cwd, "open.yaml", "--allow-undetermined")).toMatchObject({ status: 0 });
		expect(await check(cwd, "bad.yaml", "--allow-undetermined")).toMatchObject({ status: 1 });
	});

	it("is 2, with the reason, where the regulation was not yet in force", async () => {
		const ran = await check(withFacts({ "facts.yaml": "" }), "facts.yaml", "--as-of", "2020-01-01");
		expect(ran.status).toBe(2);
		expect(ran.out).toContain("not in force");
	});

	it("is 2, with the reason, where the bearer has no duties", async () => {
		const ran = await check(withFacts({ "facts.yaml": IN_ORDER }), "facts.yaml", "--as", "guest");
		expect(ran.status).toBe(2);
		expect(ran.out).toContain("no duty on the guest");
	});
});

describe("the process", () => {
	it.each([
		[IN_ORDER, 0],
		[VIOLATED, 1],
		[UNDETERMINED, 2],
		[INVALID, 3],
	])("ends with the status", async (facts, status) => {
		const cwd = withFacts({ "facts.yaml": facts });
		expect(await spawned(["check", "facts.yaml", "--rules", "rules"], { cwd })).toMatchObject({ status });
	});
});

describe("several files", () => {
	it.each([
		[[IN_ORDER, OUT_OF_SCOPE], 0],
		[[IN_ORDER, UNDETERMINED], 2],
		[[UNDETERMINED, VIOLATED], 1],
		[[VIOLATED, INVALID, IN_ORDER], 3],
	])("have the status of the worst", async (facts, status) => {
		const files = Object.fromEntries(facts.map((text, index) => [`${index}.yaml`, text]));
		const ran = await check(withFacts(files), ...Object.keys(files));
		expect(ran).toMatchObject({ status });
	});

	it("are all reported, also after one that is invalid", async () => {
		const cwd = withFacts({ "bad.yaml": INVALID, "good.yaml": IN_ORDER });
		const ran = await check(cwd, "bad.yaml", "missing.yaml", "good.yaml", "--format", "json");
		const [bad, missing, good] = JSON.parse(ran.out);
		expect(bad.errors).toEqual([expect.objectContaining({ code: "facts/unknown-fact", file: "bad.yaml", line: 1 })]);
		expect(missing.errors[0].code).toBe("input/no-such-file");
		expect(good.summary.satisfied).toBe(1);
		expect(ran.err).toContain("did you mean");
	});

	it.each([
		[[0, 2, 1, 3, 9], 9],
		[[0, 2, 1, 3], 3],
		[[0, 2, 1], 1],
		[[0, 2], 2],
		[[], 0],
	] as const)("%j together are %i", (statuses, worst) => {
		expect(worstOf(statuses)).toBe(worst);
	});
});
