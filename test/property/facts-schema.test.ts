import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emitFactsSchema } from "../../src/backends/json-schema/schema.ts";
import { emitValidator } from "../../src/backends/json-schema/validator.ts";
import { read } from "../facts/helper.ts";
import { anyFacts, anyNonsense } from "../helpers/any-facts.ts";
import { budget } from "../helpers/runs.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";

type Validate = ((data: unknown) => boolean) & { errors?: readonly { readonly instancePath: string }[] | null };

const text = emitValidator(emitFactsSchema(SMALL_PACK));
const loading: { exports: unknown } = { exports: {} };
runInThisContext(`(function (module, exports) {${text}\n})`)(loading, loading.exports);
const validate = loading.exports as Validate;

/** What a schema cannot know, so that the reader alone refuses it. */
const ONLY_MEANING = new Set([
	"facts/no-such-time",
	"facts/too-many-digits",
	"facts/number-too-large",
	"facts/duplicate-element",
	"facts/ambiguous-member",
	"facts/unknown-member",
	"facts/missing-key",
	"facts/constraint",
]);

const refusals = (facts: unknown): readonly string[] =>
	read(facts)
		.diagnostics.filter(({ severity }) => severity === "error")
		.map(({ code }) => code);

describe("the schema and the reader agree", () => {
	test("on facts of every form", () => {
		let accepted = 0;
		fc.assert(
			fc.property(anyFacts(SMALL_PACK), (facts) => {
				expect(refusals(facts)).toEqual([]);
				expect(validate(facts), JSON.stringify(validate.errors)).toBe(true);
				accepted++;
			}),
			budget("facts and their schema"),
		);
		expect(accepted).toBeGreaterThan(0);
	});
	test("on facts with something wrong somewhere, but for what only the reader can know", () => {
		fc.assert(
			fc.property(anyNonsense(SMALL_PACK), (facts) => {
				const codes = refusals(facts);
				const valid = validate(facts);
				if (codes.length === 0) expect(valid, JSON.stringify(validate.errors)).toBe(true);
				else if (!codes.some((code) => ONLY_MEANING.has(code)) && !isDurationSum(facts))
					expect(valid, codes.join()).toBe(false);
			}),
			budget("wrong facts and the schema", 3),
		);
	});
});

/** `P`, `PT` and durations of days and months at once look like durations. */
const isDurationSum = (facts: unknown): boolean => JSON.stringify(facts).includes('"limit"');

test("the validator is a module that needs nothing, the same every time", () => {
	expect(/\brequire\(|^import |\beval\(|new Function/m.test(text)).toBe(false);
	expect(emitValidator(emitFactsSchema(structuredClone(SMALL_PACK)))).toBe(text);
});
