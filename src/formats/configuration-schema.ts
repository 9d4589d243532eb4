/** The JSON Schema of `deontic.yaml`, for editors. Names of readings and parameters are the pack's, so it cannot list them. */
export function configurationSchema(): Readonly<Record<string, unknown>> {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "deontic.yaml: which pack, for whom, and what is adopted",
		type: ["object", "null"],
		additionalProperties: false,
		properties: {
			pack: {
				description: "The pack, with its version where only that one will do: `cn-genai-measures@1.0.0`.",
				type: ["string", "null"],
				pattern: "^\\s*[^@\\s]+(@[^@\\s]+)?\\s*$",
			},
			bearer: { description: "Whose duties are judged.", type: ["string", "null"], pattern: "\\S" },
			adopt: {
				description: "`suggested`: whatever is not adopted by name is what the pack suggests.",
				enum: ["suggested", null],
			},
			readings: adoptions("Readings of open questions, by name.", "option", { type: "string" }),
			parameters: adoptions("Values that the law leaves open, by name.", "value", {
				description: "As in a facts file: `24 hours`, `10 working days`, `2.5`, `yes`.",
				type: ["string", "number", "boolean", "array"],
			}),
			calendars: {
				description: "Files with working days and holidays, relative to this file.",
				type: ["array", "null"],
				items: { type: "string", pattern: "\\S" },
			},
		},
	};
}

/** Nothing binds that nobody signed, so each entry says who, when, and on what basis. */
function adoptions(description: string, valueKey: string, value: object): object {
	const text = (about: string) => ({ description: about, type: "string", pattern: "\\S" });
	return {
		description,
		type: ["object", "null"],
		additionalProperties: {
			type: "object",
			additionalProperties: false,
			required: [valueKey, "by", "on", "basis"],
			properties: {
				[valueKey]: value,
				by: text("Who decided."),
				on: { description: "When: `2024-03-01`.", type: "string", pattern: "^\\s*\\d{4}-\\d{2}-\\d{2}\\s*$" },
				basis: text("Why, or where it is written down."),
			},
		},
	};
}
