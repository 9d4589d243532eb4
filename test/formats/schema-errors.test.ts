import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { emitFactsSchema } from "../../src/backends/json-schema/schema.ts";
import { readDocument } from "../../src/formats/document.ts";
import { schemaDiagnostics } from "../../src/formats/schema-errors.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";

const validate = new Ajv2020({ allowUnionTypes: true }).compile(emitFactsSchema(SMALL_PACK));

function problems(text: string) {
	const { raw, locate } = readDocument(text, "facts.yaml");
	validate(raw);
	return schemaDiagnostics(validate.errors, locate);
}

test.each([
	["service:\n  open: maybe", 2, 9],
	["service:\n  opne: yes", 2, 3],
	["complaints:\n  - id: a\n    received: soon", 3, 15],
])("%s", (text, line, column) => {
	const [problem, ...others] = problems(text);
	expect(others).toEqual([]);
	expect(problem).toMatchObject({ code: "schema/mismatch", span: { start: { line, column } } });
});

test("no errors, no diagnostics", () => {
	expect(problems("service: {open: yes}")).toEqual([]);
	expect(schemaDiagnostics(null, () => undefined)).toEqual([]);
});
