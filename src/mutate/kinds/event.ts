import type { Edit } from "../../model/mutant.ts";
import { replace } from "../edits.ts";
import type { Mutation } from "../mutation.ts";
import { dutiesOf, type Site } from "../sites.ts";

export const event: Mutation = {
	id: "event",
	summary: "the event (`upon`) left out: the clock still starts with it, but the norm does not wait for it",
	*changes({ declaration }, written) {
		if (!("upon" in declaration) || declaration.upon === undefined || declaration.upon.kind === "commencement") return;
		const { span } = declaration.upon;
		const word = written.opening(span, "Upon");
		if (word === undefined) return;
		if (startsReasonableTime(declaration)) {
			yield replace(span, "commencement");
			return;
		}
		const clocks = dutiesOf(declaration).flatMap((duty): readonly Edit[] => {
			const deadline = duty.kind === "happens" ? duty.deadline : undefined;
			if (deadline?.kind !== "within" || deadline.from !== undefined) return [];
			const duration = written.text(deadline.duration.span);
			return [{ span: deadline.span, text: `within ${duration} of (${written.text(span)})` }];
		});
		yield { edits: [{ span: written.through(word.span, span), text: "" }, ...clocks] };
	},
};

/** A reasonable time is only ever counted from an event: there the clock starts with the regulation. */
const startsReasonableTime = (declaration: Site["declaration"]): boolean =>
	dutiesOf(declaration).some(
		(duty) =>
			duty.kind === "happens" &&
			duty.deadline?.kind === "without-stated-time" &&
			duty.deadline.reasonable !== undefined,
	);
