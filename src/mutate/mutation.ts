import type { Edit } from "../model/mutant.ts";
import type { Site } from "./sites.ts";
import type { Written } from "./written.ts";

/** One change of the rules, small enough to be a slip. It may take several edits: a duty turned around has its kind and its verb. */
export interface Change {
	readonly edits: readonly Edit[];
	/** What is shown as changed, where that is another stretch than the first edit's. */
	readonly shown?: Edit;
}

/** A kind of change: one file each in `kinds/`, and a line in `registry.ts`. */
export interface Mutation {
	/** `dropped-condition`: stable, in kebab-case. */
	readonly id: string;
	/** What it changes, for the list in `docs/mutants.md`. */
	readonly summary: string;
	changes(site: Site, written: Written): Iterable<Change>;
}
