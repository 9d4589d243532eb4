/** Where a value stands: in the words of the vocabulary, and as keys and indices of the file. */
export interface Place {
	/** A leaf path, as `SituationDetails` defines it: `incidents[0].disposed`. Empty for the file as a whole. */
	readonly path: string;
	readonly keys: readonly (string | number)[];
}

export const WHOLE_FILE: Place = { path: "", keys: [] };

/** A fact or a group inside a group. */
export const named = (at: Place, name: string): Place => ({
	path: at.path === "" ? name : `${at.path}.${name}`,
	keys: [...at.keys, name],
});

/** Something that the vocabulary has no name for, such as `items` or `value`: only the file's keys change. */
export const inside = (at: Place, key: string | number): Place => ({ path: at.path, keys: [...at.keys, key] });

export const element = (at: Place, index: number): Place => ({
	path: `${at.path}[${index}]`,
	keys: [...at.keys, index],
});

/** RFC 6901. */
export const pointer = (keys: readonly (string | number)[]): string =>
	keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
