import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlainYaml } from "../../src/formats/document/plain-yaml.ts";
import { parseYaml } from "../../src/formats/document/yaml.ts";
import { budget } from "../helpers/runs.ts";

type Keys = readonly (string | number)[];

/** Every place in a value, and one that is not there. */
function* placesIn(value: unknown, keys: Keys = []): Generator<Keys> {
	yield keys;
	yield [...keys, "nowhere"];
	if (typeof value !== "object" || value === null) return;
	for (const key of Object.keys(value)) {
		yield* placesIn((value as Record<string, unknown>)[key], [...keys, Array.isArray(value) ? Number(key) : key]);
	}
}

/** True where the quick reader understands the text; then it must say the same as the library, place by place. */
function saysTheSame(text: string): boolean {
	const plain = parsePlainYaml(text, "f");
	if (!plain) return false;
	const whole = parseYaml(text, "f");
	expect(whole.diagnostics).toEqual([]);
	expect(JSON.stringify(plain.raw)).toBe(JSON.stringify(whole.raw));
	for (const keys of placesIn(plain.raw)) {
		for (const part of ["key", "value"] as const) {
			const [here, there] = [plain.locate(keys, part), whole.locate(keys, part)];
			expect([keys, part, here.start]).toEqual([keys, part, there.start]);
			// To the library a comment behind the last value of a block is part of the block.
			expect(text.slice(here.end.offset, there.end.offset)).toMatch(/^(?:\s+(?:#.*)?)*$/);
			expect(here.end.offset).toBeLessThanOrEqual(there.end.offset);
		}
	}
	return true;
}

const EXAMPLES = readdirSync("docs/examples")
	.filter((name) => name.endsWith(".yaml"))
	.map((name) => readFileSync(`docs/examples/${name}`, "utf8"));

const CORNERS = [
	"a: 1\n",
	"a:\n- 1\n- 2\nb: x\n",
	"a:\n  - b: 1\n    c: [x, {y: z}]\n  -\n  - null\n",
	"a: # note\n  b: yes # why\n# end\n",
	"a: {all except: [b, c], d: 'e: f'}\n",
	"a: [\n  b,\n  c\n  ]\nd: -1.50\n",
	"a: 2024-03-01T08:00\nb: 2024-03-01\nc: 10 working days\n",
	"a:\nb:\n  c:\n",
	"- a\n- b: c\n  d: e\n",
	"a: ~\nb: true\nc: 0x1F\n",
	"a: b c\n   d\n",
	"a: b: c\n",
	"a: [b: c]\n",
	"a: {b:c}\n",
	"a: {b}\n",
	"a: http://x.y/z#w\n",
	"a: x#y # z\n",
	"a : b\n",
	"a:  b  \n\n\n",
	"a: 'it''s'\n",
	'a: "x\\ny"\n',
	"a: [b, c] d\n",
	"a:\n    b: 1\n  c: 2\n",
	"a: b\n  # c\n",
	"a: [x # y\n  ]\n",
	"a: @b\n",
	"a: -\n",
	"a: [b, -]\n",
	"a: - b\n",
	"- - a\n",
	"a: 是\n服务: x\n",
];

/** Pieces out of which people, and mistakes, make YAML. */
const PIECES = [
	"a",
	"b: ",
	"c:\n",
	"- ",
	"  ",
	"\n",
	" ",
	"[",
	"]",
	"{",
	"}",
	", ",
	",",
	": ",
	":",
	"#",
	" # x",
	"'",
	'"',
	"yes",
	"1",
	"-0",
	"0.5",
	"1e3",
	".5",
	"null",
	"~",
	"not yet",
	"2024-03-01",
	"&x ",
	"*x",
	"!t ",
	"|",
	">",
	"%",
	"---",
	"?",
	"? ",
	"\\",
	"是",
	"<<",
	"@",
	"`",
	"=",
	"-",
	".",
];

describe("the quick reader of plain YAML", () => {
	it("understands the examples, as the library does", () => {
		for (const text of EXAMPLES) expect(saysTheSame(text)).toBe(true);
	});

	it.each(CORNERS)("says the same as the library, or nothing, of %j", (text) => {
		saysTheSame(text);
	});

	it("says the same, or nothing, of anything put together from pieces", () => {
		const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(""));
		fc.assert(
			fc.property(texts, (text) => void saysTheSame(text)),
			budget("plain YAML from pieces", 5),
		);
	});

	it("says the same, or nothing, of examples that somebody has damaged", () => {
		const damaged = fc
			.tuple(
				fc.constantFrom(...EXAMPLES, ...CORNERS),
				fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...PIECES, "")), { minLength: 1, maxLength: 4 }),
			)
			.map(([text, edits]) =>
				edits.reduce((current, [at, cut, piece]) => {
					const offset = at % (current.length + 1);
					return current.slice(0, offset) + piece + current.slice(offset + cut);
				}, text),
			);
		fc.assert(
			fc.property(damaged, (text) => void saysTheSame(text)),
			budget("damaged YAML"),
		);
	});
});
