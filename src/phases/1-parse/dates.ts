const PATTERN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):(\d\d))?)?$/;

/** Why a date or an instant does not exist; undefined if it does. */
export function whyNoDate(text: string): string | undefined {
	const [, year, month, day, hour = "0", minute = "0", second = "0", offsetHour = "0", offsetMinute = "0"] =
		PATTERN.exec(text) ?? [];
	if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
	const days = daysIn(Number(year), Number(month));
	if (Number(day) < 1 || Number(day) > days) return `${year}-${month} has ${days} days`;
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
		return "hours end at 23, minutes and seconds at 59";
	if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return "no clock is that far from UTC";
	return undefined;
}

function daysIn(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	if (month === 2) return leap ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
