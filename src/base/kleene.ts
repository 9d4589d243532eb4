/** Strong Kleene truth as small integers, so that `and` is the minimum and `or` the maximum. */
export type Kleene = 0 | 1 | 2;

export const FALSE: Kleene = 0;
export const UNKNOWN: Kleene = 1;
export const TRUE: Kleene = 2;

export const and = (left: Kleene, right: Kleene): Kleene => (left < right ? left : right);
export const or = (left: Kleene, right: Kleene): Kleene => (left > right ? left : right);
export const not = (operand: Kleene): Kleene => (2 - operand) as Kleene;
export const fromValue = (value: unknown): Kleene => (value === true ? TRUE : value === false ? FALSE : UNKNOWN);
export const toValue = (truth: Kleene): boolean | undefined => (truth === UNKNOWN ? undefined : truth === TRUE);
