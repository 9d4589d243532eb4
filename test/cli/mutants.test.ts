import { describe, expect, it } from "vitest";
import { deontic, folderWith, RULES } from "./helper.ts";

const scenario = (title: string, lines: string): string => `\nscenario "${title}"\n${lines}`;

const IN_PART =
	RULES + scenario("unsafe", "  given service.open is yes\n  given service.safe is no\n  expect be-safe violated\n");
const IN_FULL =
	IN_PART +
	scenario("closed", "  given service.open is no\n  given service.safe is no\n  expect be-safe not applicable\n") +
	scenario("before", "  as of 2023-08-14\n  given service.open is yes\n  expect be-safe not applicable\n") +
	scenario(
		"the first day",
		"  as of 2023-08-15\n  given service.open is yes\n  given service.safe is no\n  expect be-safe violated\n",
	);

const mutants = (rules: string, ...args: readonly string[]) =>
	deontic(["mutants", "--rules", "rules", ...args], { cwd: folderWith({ "rules/tiny.norm": rules }) });

describe("deontic mutants", () => {
	it("ends with 1 where too few are killed, and says what survived, where", async () => {
		const ran = await mutants(IN_PART);
		expect(ran).toMatchObject({ status: 1, err: "" });
		expect(ran.out).toContain("✗ art-1  dropped-condition  rules/tiny.norm:");
		expect(ran.out).toContain("    - service.open\n    + yes\n");
		expect(ran.out).toMatch(/\d+(\.\d)?% killed: \d+ of \d+; at least 95% are wanted/);
	});

	it("ends with 0 where enough are killed", async () => {
		expect(await mutants(IN_PART, "--at-least", "20")).toMatchObject({ status: 0 });
		expect(await mutants(IN_FULL, "--at-least", "100", "--norm", "be-safe")).toMatchObject({ status: 0 });
		expect(await mutants(IN_FULL, "--at-least", "100", "--norm", "art-1")).toMatchObject({ status: 0 });
	});

	it("gives the same as data", async () => {
		const ran = await mutants(IN_PART, "--norm", "art-1", "--format", "json");
		const document = JSON.parse(ran.out);
		expect(document).toMatchObject({ pack: { id: "tiny", version: "1.0.0" }, atLeast: 95, killed: 2, survived: 1 });
		expect(document.rules).toEqual([{ name: "art-1", killed: 2, survived: 1, refused: 0, same: 0 }]);
		expect(document.survivors).toEqual([
			{
				kind: "dropped-condition",
				of: "art-1",
				file: "rules/tiny.norm",
				line: 19,
				column: 16,
				before: "service.open",
				after: "yes",
			},
		]);
	});

	it("refuses what it cannot try", async () => {
		expect(await mutants(IN_PART, "--at-least", "most")).toMatchObject({ status: 3, out: "" });
		expect((await mutants(IN_PART, "--norm", "be-save")).err).toContain("did you mean `be-safe`?");
		expect(await mutants("regulation")).toMatchObject({ status: 3, out: "" });
		expect(await deontic(["mutants"], { cwd: folderWith({}) })).toMatchObject({ status: 3, out: "" });
	});
});
