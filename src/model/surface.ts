/**
 * How facts are written: the words and keys that mean something in every facts file, whatever its vocabulary. The reader and the
 * schema are both made from these.
 */

export const UNKNOWN_WORDS: readonly string[] = ["unknown", "未知"];
export const YES_WORDS: readonly string[] = ["yes", "true", "是"];
export const NO_WORDS: readonly string[] = ["no", "false", "否"];
export const NOT_YET_WORDS: readonly string[] = ["not yet", "未", "尚未"];
export const DONE_WORDS: readonly string[] = ["done", "已完成"];

/** `{value: yes, by: li.na, on: 2025-01-10, …}`: a value that somebody stands for. */
export const SIGNATURE_KEYS = ["value", "by", "on", "basis", "evidence", "expires", "observed_at"] as const;
/** `{items: […], complete: no}`: a list that may not hold everything. */
export const LIST_KEYS = ["items", "complete", "observed_at"] as const;
/** `{all except: [age]}`: one answer for all cells of an indexed fact but some, which have the other one. */
export const EXCEPT_KEYS: ReadonlyMap<string, boolean> = new Map([
	["all except", true],
	["none except", false],
]);
/** The same in one line: `all`, `none except age`, `all except [age, sex]`. */
export const SWEEP_PATTERN = "^(all|none)(?: except (?:\\[([^[\\]]*)\\]|([^[\\],]+)))?$";
/** The version of all of this. */
export const FACTS_FORMAT = 1;
