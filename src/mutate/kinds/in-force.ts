import type { Mutation } from "../mutation.ts";
import { daysBeside } from "./figure.ts";

export const inForce: Mutation = {
	id: "in-force",
	summary: "the first or the last day in force, a day earlier or later",
	*changes({ declaration, others }) {
		if (declaration.kind !== "regulation") return;
		const { edition, until } = declaration;
		// The provision says the same day.
		const commencements = others.flatMap((other) => (other.kind === "commencement" ? [other.date] : []));
		const days = [edition, ...commencements].filter((date) => date !== undefined);
		const [later, earlier] = [0, 1].map((index) => days.flatMap((date) => daysBeside(date)[index]?.edits ?? []));
		for (const edits of [later, earlier]) if (edits !== undefined && edits.length > 0) yield { edits };
		if (until !== undefined) yield* daysBeside(until);
	},
};
