/** Whether two values are the same as JSON: packs are data, and share their conditions, so each pair is compared once. */
export function comparing(): (left: unknown, right: unknown) => boolean {
	const known = new WeakMap<object, object>();
	const same = (left: unknown, right: unknown): boolean => {
		if (left === right) return true;
		if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
		if (known.get(left) === right) return true;
		const keys = Object.keys(left);
		const equal =
			Array.isArray(left) === Array.isArray(right) &&
			keys.length === Object.keys(right).length &&
			keys.every((key) => same(left[key as keyof typeof left], right[key as keyof typeof right]));
		if (equal) known.set(left, right);
		return equal;
	};
	return same;
}
