import { readCalendarDocument } from "../../../formats/calendar-document.ts";
import type { Calendar } from "../../../model/pack.ts";
import type { Environment } from "../environment.ts";
import { displayName, readBytes } from "../files.ts";
import { UserError } from "../problems.ts";

/** The working days in a file, of a regulation or of a user. */
export function readCalendar(path: string, environment: Environment): Calendar {
	const file = displayName(environment.directory, path);
	const { calendar, diagnostics } = readCalendarDocument(readBytes(path, file), file);
	if (!calendar) throw new UserError(diagnostics);
	return calendar;
}
