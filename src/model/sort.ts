import { dispatch, type Kernel, type KernelTable, type Sort } from "./kernel.ts";

const truth = (): Sort => "truth";
const number = (): Sort => "number";
const day = (): Sort => "day";
const moment = (): Sort => "moment";
const text = (): Sort => "text";
const declared = (node: { readonly sort: Sort }): Sort => node.sort;
const ofBranches = (node: { readonly then: Kernel }): Sort => sortOf(node.then);

const SORTS: KernelTable<Sort> = {
	literal: declared,
	unknown: declared,
	fact: declared,
	field: declared,
	item: text,
	cell: declared,
	parameter: declared,
	asOf: moment,
	viewpoint: truth,
	breached: truth,
	breachOf: truth,
	and: truth,
	or: truth,
	not: truth,
	equal: truth,
	less: truth,
	add: number,
	subtract: number,
	multiply: number,
	divide: number,
	rescale: number,
	earliest: moment,
	latest: moment,
	shift: moment,
	startOfDay: moment,
	endOfDay: moment,
	dayOf: day,
	member: truth,
	includes: truth,
	some: truth,
	every: truth,
	atLeast: truth,
	atLeastPercent: truth,
	count: number,
	sum: number,
	minimum: number,
	maximum: number,
	choose: ofBranches,
	reading: declared,
	adopted: ofBranches,
};

/** The sort of a well-formed kernel expression: what its values look like in every situation. */
export function sortOf(node: Kernel): Sort {
	return dispatch(SORTS, node);
}
