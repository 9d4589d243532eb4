import type { Deadline } from "../../model/ast.ts";
import { drop, replace } from "../edits.ts";
import type { Change, Mutation } from "../mutation.ts";
import { dutiesOf, eventOf } from "../sites.ts";
import type { Written } from "../written.ts";

export const deadline: Mutation = {
	id: "deadline",
	summary: "a deadline a minute later, at once, counted from elsewhere, firm where none is stated, or left out",
	*changes(site, written) {
		const event = eventOf(site);
		const start = event === undefined ? undefined : written.text(event.span);
		for (const duty of dutiesOf(site.declaration)) {
			if (duty.kind !== "happens") continue;
			if (duty.deadline !== undefined) yield* otherDeadlines(duty.deadline, start, written);
			const word = duty.notBefore && written.opening(duty.notBefore.span, "NotBefore");
			if (duty.notBefore && word) yield drop(written.through(word.span, duty.notBefore.span));
		}
	},
};

function* otherDeadlines(deadline: Deadline, start: string | undefined, written: Written): Iterable<Change> {
	const none = replace(deadline.span, "without stated time");
	switch (deadline.kind) {
		case "within": {
			const from = deadline.from === undefined ? start : written.text(deadline.from.span);
			const duration = written.text(deadline.duration.span);
			yield none;
			yield replace(deadline.span, "within 1 minute");
			if (from !== undefined) yield replace(deadline.span, `within ${duration} of ((${from}) plus 1 minute)`);
			if (deadline.from !== undefined) yield replace(deadline.span, `within ${duration}`);
			return;
		}
		case "by": {
			const moment = written.text(deadline.moment.span);
			yield none;
			yield replace(deadline.span, `by (${moment}) plus 1 minute`);
			return;
		}
		case "without-stated-time": {
			const { reasonable } = deadline;
			if (reasonable === undefined) return;
			yield none;
			yield replace(deadline.span, `within ${written.text(reasonable.span)}`);
		}
	}
}
