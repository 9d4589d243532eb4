import type { Sort } from "../../model/kernel.ts";
import type { Term } from "./terms.ts";
import type { Symbolic } from "./values.ts";

/** A situation as terms: what is asked of it, some or all of which the solver may choose. */
export interface Inputs {
	readonly asOf: Term;
	bearer(bearer: string): Term;
	fact(fact: string, sort: Sort): Symbolic;
	/** All cells, by their keys joined with `,`. */
	cells(fact: string, sort: Sort): ReadonlyMap<string, Symbolic>;
	list(list: string): ListTerms;
	field(list: string, place: number, field: string, sort: Sort): Symbolic;
	parameter(parameter: string, sort: Sort): ParameterTerms;
	/** Whether a value is adopted or enacted, from whatever time on. */
	hasValue(parameter: string): Term;
	/** The number of the adopted option in the table of texts; −1 where none is. */
	reading(reading: string): Term;
}

/** A list with a bounded number of places, of which the first ones are taken. */
export interface ListTerms {
	readonly exists: readonly Term[];
	readonly complete: Term;
}

export interface ParameterTerms {
	readonly adopted: Term;
	/** The adopted value. */
	readonly value: Symbolic;
	/** What binds where nothing is adopted, from the instant on. */
	readonly dated: readonly { readonly from: number; readonly value: Symbolic }[];
}
