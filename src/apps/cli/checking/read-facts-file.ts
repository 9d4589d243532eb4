import type { Diagnostic } from "../../../base/diagnostic.ts";
import { sha256 } from "../../../base/digest.ts";
import { FALSE, UNKNOWN } from "../../../base/kleene.ts";
import { readFacts } from "../../../engine/facts/read-facts.ts";
import { truthOf } from "../../../evaluate/reference/environment.ts";
import { environmentOf } from "../../../evaluate/reference.ts";
import { readDocument } from "../../../formats/document.ts";
import { schemaDiagnostics } from "../../../formats/schema-errors.ts";
import type { SituationDetails } from "../../../model/details.ts";
import type { Situation } from "../../../model/situation.ts";
import type { Environment } from "../environment.ts";
import { readNamed } from "../files.ts";
import { UserError } from "../problems.ts";
import type { Checking } from "./open-checking.ts";

/** A facts file, understood or not. */
export type FactsFile =
	| {
			readonly kind: "understood";
			readonly situation: Situation;
			readonly details: SituationDetails;
			readonly digest: string;
	  }
	| { readonly kind: "rejected"; readonly errors: readonly Diagnostic[]; readonly text: string };

/** Reads a facts file against the rules; `-` is standard input. Whatever is wrong with it is in the result. */
export async function readFactsFile(file: string, checking: Checking, environment: Environment): Promise<FactsFile> {
	let bytes: Uint8Array;
	try {
		bytes = await readNamed(file, environment);
	} catch (error) {
		if (error instanceof UserError) return { kind: "rejected", errors: error.diagnostics, text: "" };
		throw error;
	}
	const rejected = (errors: readonly Diagnostic[]): FactsFile => ({
		kind: "rejected",
		errors,
		text: new TextDecoder().decode(bytes),
	});
	const document = readDocument(bytes, file);
	if (document.diagnostics.length > 0) return rejected(document.diagnostics);
	const { pack, ...options } = checking;
	const { situation, details, diagnostics } = readFacts(pack, document.raw, {
		...options,
		locate: document.locate,
		surelyFalse: (condition, facts) =>
			truthOf(
				environmentOf(facts, () => UNKNOWN),
				condition,
			) === FALSE,
	});
	const mistakes = diagnostics.filter(({ severity }) => severity === "error");
	const errors = mistakes.length > 0 ? mistakes : refusedBySchema(document, checking);
	return errors.length > 0 ? rejected(errors) : { kind: "understood", situation, details, digest: sha256(bytes) };
}

/** What the pack's schema refuses though the reader took it. The two agree; should they ever not, the stricter one is right. */
function refusedBySchema(
	{ raw, locate }: ReturnType<typeof readDocument>,
	{ validate }: Checking,
): readonly Diagnostic[] {
	return validate(raw) ? [] : schemaDiagnostics(validate.errors, locate);
}
