import type { Norm } from "../model/pack.ts";
import { boundOf } from "./bounds.ts";
import type { Task } from "./proof.ts";
import { type Subject, search } from "./subject.ts";

/** No two replacements of one requirement strike at once. */
export function exceptionsAreOrdered(subject: Subject, norms: readonly Norm[]): readonly Task[] {
	const replaced = norms.filter(({ requirements }) => requirements.filter(({ exception }) => exception).length > 1);
	return replaced.map((norm) => ({
		property: "exceptions-are-ordered",
		norms: [norm.id],
		async run(session) {
			const names = norm.requirements.flatMap(({ exception }) => exception ?? []).join(", ");
			const outline = {
				property: "exceptions-are-ordered",
				norms: [norm.id],
				claim: `no two of its exceptions strike at once: ${names}`,
				...boundOf(subject, [norm]),
			} as const;
			const asked = [subject.encoding.outcome(norm.id).conflict, subject.forBearerOf(norm)];
			const evidence = await search(subject, session, asked, (judge) => judge.outcome(norm.id).conflict, "impossible");
			if (evidence.kind === "none") return [{ ...outline, result: "proved" }];
			if (evidence.kind === "open") return [{ ...outline, result: "undecided", reason: evidence.reason }];
			return [{ ...outline, result: "refuted", ...evidence.written }];
		},
	}));
}
