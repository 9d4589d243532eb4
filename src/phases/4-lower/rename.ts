import type { Kernel } from "../../model/kernel.ts";

/** The same expression with its free variables renamed: plain data, so every node is treated alike. */
export const renameVariables = (node: Kernel, names: ReadonlyMap<string, string>): Kernel => {
	if ([...names].every(([from, to]) => from === to)) return node;
	return JSON.parse(JSON.stringify(node), (key, value: unknown) =>
		key === "variable" && typeof value === "string" ? (names.get(value) ?? value) : value,
	) as Kernel;
};
