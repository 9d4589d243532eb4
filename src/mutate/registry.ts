import { answer } from "./kinds/answer.ts";
import { bearer } from "./kinds/bearer.ts";
import { branch } from "./kinds/branch.ts";
import { comparison } from "./kinds/comparison.ts";
import { connective } from "./kinds/connective.ts";
import { counting } from "./kinds/counting.ts";
import { deadline } from "./kinds/deadline.ts";
import { droppedCondition } from "./kinds/dropped-condition.ts";
import { droppedException } from "./kinds/dropped-exception.ts";
import { droppedOperand } from "./kinds/dropped-operand.ts";
import { event } from "./kinds/event.ts";
import { figure } from "./kinds/figure.ts";
import { inForce } from "./kinds/in-force.ts";
import { ladder } from "./kinds/ladder.ts";
import { menu } from "./kinds/menu.ts";
import { negation } from "./kinds/negation.ts";
import { quantifier } from "./kinds/quantifier.ts";
import { suggestion } from "./kinds/suggestion.ts";
import { verb } from "./kinds/verb.ts";
import { wrongFact } from "./kinds/wrong-fact.ts";
import type { Mutation } from "./mutation.ts";

/** Every kind of change: a mutation is a file in `kinds/` and its line in this list. */
export const mutations: readonly Mutation[] = [
	comparison,
	connective,
	quantifier,
	negation,
	answer,
	figure,
	droppedCondition,
	droppedOperand,
	branch,
	droppedException,
	event,
	deadline,
	verb,
	wrongFact,
	bearer,
	menu,
	inForce,
	counting,
	ladder,
	suggestion,
];
