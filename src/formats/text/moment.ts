const MONTHS = "January February March April May June July August September October November December".split(" ");
const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?/;

/** A moment as a person says it: `2 March 2024, 08:00`; the last instant of a day is `the end of 2 March 2024`. */
export function humanMoment(rfc3339: string): string {
	const match = RFC_3339.exec(rfc3339);
	if (!match) return rfc3339;
	const [, year, month, day, hour, minute, second] = match;
	const date = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
	if (hour === undefined) return date;
	if (hour === "23" && minute === "59" && second === "59") return `the end of ${date}`;
	return `${date}, ${hour}:${minute}${second === undefined || second === "00" ? "" : `:${second}`}`;
}
