import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROPERTIES, type Proof } from "../../src/prove/proof.ts";
import { deontic, folderWith } from "../cli/helper.ts";
import { startZ3, type TestZ3 } from "../helpers/z3.ts";
import { compileTwin, FAULTS, type Fault, folderOf, prove } from "./helper.ts";

/**
 * What is awaited, all in one place. Whoever builds it sees a test fail here, and takes it off the list: from then on its faults
 * have to be found.
 */

/** Faults that the property does not find yet, and what it would have to look at. */
const AWAITED_FAULTS: Readonly<Record<string, string>> = {
	"reading-without-difference": "every-condition-counts looks at no options of readings",
	"replacement-that-always-strikes": "not-dead does not ask whether what is replaced can ever be due",
	"permission-that-never-holds": "not-dead looks at no positions",
	"step-that-never-opens": "not-dead looks at no ladders",
	"norm-implied-over-list": "no-redundancy compares no norms that share only a list",
};

/** Corrected twins of which something is refuted all the same. */
const AWAITED_TWINS: Readonly<Record<string, string>> = {
	"quantity-that-is-too-much": "what no list within the bound shows is refuted, and not undecided",
};

const isAwaited = ({ name }: Fault): boolean => name in AWAITED_FAULTS;

let z3: TestZ3;
beforeAll(async () => {
	z3 = await startZ3();
});
afterAll(() => z3.end());

const isFound = (
	{ property, norms, reason = "", result: expected = "refuted" }: Fault,
	proofs: readonly Proof[],
): boolean =>
	proofs.some(
		(proof) =>
			proof.property === property &&
			proof.result === expected &&
			norms.every((norm) => proof.norms.includes(norm)) &&
			(proof.reason ?? "").includes(reason),
	);

describe("a planted fault", { timeout: 60_000 }, () => {
	it.each(FAULTS.filter((fault) => !isAwaited(fault)))("is found: $name ($property)", async (fault) => {
		const proofs = await prove(compileTwin(fault, "bad"), [fault.property], z3);
		expect(isFound(fault, proofs), JSON.stringify(proofs, null, 1)).toBe(true);
	});

	it.each(Object.entries(AWAITED_FAULTS))("is awaited: %s, for %s", async (name) => {
		const fault = FAULTS.find((each) => each.name === name) as Fault;
		expect(isFound(fault, await prove(compileTwin(fault, "bad"), PROPERTIES, z3)), `${name} is found by now`).toBe(
			false,
		);
	});

	it("is shown by facts that `deontic check` accepts", async () => {
		const fault = FAULTS.find(({ name }) => name === "exceptions-overlap-for-an-element") as Fault;
		const proofs = await prove(compileTwin(fault, "bad"), [fault.property], z3);
		const { facts, flags } = proofs.find(({ result }) => result === "refuted") as Proof;
		const cwd = folderWith({ "facts.yaml": JSON.stringify(facts) });
		const args = [
			"check",
			"--rules",
			resolve(folderOf(fault, "bad")),
			"--format",
			"json",
			...(flags ?? []),
			"facts.yaml",
		];
		const { out, status } = await deontic(args, { cwd });
		expect(JSON.parse(out).findings).toMatchObject([{ norm: "deliver-parcels" }]);
		expect(status).toBe(3);
	});
});

describe("the corrected twin", { timeout: 60_000 }, () => {
	const refused = async (fault: Fault): Promise<readonly Proof[]> => {
		const proofs = await prove(compileTwin(fault, "good"), PROPERTIES, z3);
		expect(proofs).not.toEqual([]);
		return proofs.filter(
			({ property, result }) =>
				result === "refuted" || (result === "undecided" && !fault.undecided?.includes(property)),
		);
	};

	it.each(FAULTS.filter(({ name }) => !(name in AWAITED_TWINS)))("is accepted: $name", async (fault) => {
		expect(await refused(fault)).toEqual([]);
	});

	it.each(Object.entries(AWAITED_TWINS))("is not accepted yet: %s, since %s", async (name) => {
		const fault = FAULTS.find((each) => each.name === name) as Fault;
		expect(await refused(fault), `${name} is accepted by now`).not.toEqual([]);
	});
});

it("there are enough of them, for every property", () => {
	expect(FAULTS.length).toBeGreaterThanOrEqual(40);
	expect(new Set(FAULTS.map(({ property }) => property))).toEqual(new Set(PROPERTIES));
	const names = FAULTS.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining([...Object.keys(AWAITED_FAULTS), ...Object.keys(AWAITED_TWINS)]));
});
