import { canonicalJson } from "../base/canonical-json.ts";
import type { Calendar, Pack } from "../model/pack.ts";

/** Whether each day of the earlier calendar is what it was. */
export function reachesFurther(before: Calendar, after: Calendar): boolean {
	const within = (days: readonly string[]): string =>
		canonicalJson([...days].filter((day) => before.from <= day && day <= before.to).sort());
	return (
		after.from <= before.from &&
		after.to >= before.to &&
		canonicalJson(before.weekend) === canonicalJson(after.weekend) &&
		within(before.off) === within(after.off) &&
		within(before.worked) === within(after.worked)
	);
}

/** Whether every time that the earlier version can tell is the same in the later one. */
export function countsTheSame({ manifest: from }: Pack, { manifest: to }: Pack): boolean {
	return (
		canonicalJson([from.zone, from.counting]) === canonicalJson([to.zone, to.counting]) &&
		from.calendars.every((calendar) => {
			const later = to.calendars.find(({ id }) => id === calendar.id);
			return later !== undefined && reachesFurther(calendar, later);
		})
	);
}
