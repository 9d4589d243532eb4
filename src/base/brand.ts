declare const brand: unique symbol;

/** A string that cannot be mistaken for another kind of name. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

/** `dispose-of-illegal-content`: unique inside a regulation, never reused. */
export type NormId = Brand<"NormId">;
/** `art-14.para-1`, `art-4.head`, `art-22.item-3`, `art-8`. */
export type ProvisionId = Brand<"ProvisionId">;
/** `service.open_to_public`, or the name of a list of records: `incidents`. */
export type FactId = Brand<"FactId">;
export type ParameterId = Brand<"ParameterId">;
export type ReadingId = Brand<"ReadingId">;
/** `provider`, `user`, `department`. */
export type BearerId = Brand<"BearerId">;
