// src/base/kleene.ts
var FALSE = 0;
var UNKNOWN = 1;
var TRUE = 2;
var and = (left, right) => left < right ? left : right;
var or = (left, right) => left > right ? left : right;
var toValue = (truth) => truth === UNKNOWN ? void 0 : truth === TRUE;

// src/evaluate/combinations.ts
var ABSENT_LIST = { complete: false, items: [] };
var PHANTOM = Object.freeze(/* @__PURE__ */ Object.create(null));
function sourceOf(binding, situation) {
  if ("members" in binding) return { complete: true, items: binding.members };
  return situation.lists.get(binding.list) ?? ABSENT_LIST;
}
var NOTHING_BOUND = { bound: [], indices: [], optional: false };
function combinations(bindings, situation) {
  return extend(bindings, situation, NOTHING_BOUND);
}
function* extend(bindings, situation, outer) {
  const binding = bindings[outer.bound.length];
  if (binding === void 0) {
    yield outer;
    return;
  }
  const source = sourceOf(binding, situation);
  for (const [index, item] of source.items.entries()) {
    yield* extend(bindings, situation, add(outer, item, index, outer.optional));
  }
  if (!source.complete) yield* extend(bindings, situation, add(outer, PHANTOM, -1, true));
}
var add = (outer, item, index, optional) => ({
  bound: [...outer.bound, item],
  indices: [...outer.indices, index],
  optional
});

// src/model/outcome.ts
var NOT_APPLICABLE = 1;
var SATISFIED = 2;
var PENDING = 4;
var VIOLATED = 8;

// src/evaluate/outcomes.ts
var DOES_NOT_APPLY = { possible: NOT_APPLICABLE, conflict: false };
function elementOutcome(applies, requirements) {
  if (applies === FALSE) return DOES_NOT_APPLY;
  let possible = applies === TRUE ? 0 : NOT_APPLICABLE;
  let sure = 0;
  for (const requirement of requirements()) {
    if (requirement.guard === FALSE) continue;
    if (requirement.guard === TRUE) sure++;
    possible |= outcomesOf(requirement);
  }
  return { possible, conflict: applies === TRUE && sure > 1 };
}
function outcomesOf({ met, open, breached }) {
  return (met === FALSE ? 0 : SATISFIED) | (open === FALSE ? 0 : PENDING) | (breached === FALSE ? 0 : VIOLATED);
}
function tally() {
  const elements = [];
  let union = 0;
  let optional = 0;
  let floor = NOT_APPLICABLE;
  let impossible = false;
  let conflict = false;
  return {
    add(element) {
      elements.push(element.possible);
      union |= element.possible;
      floor = Math.max(floor, lowestBit(element.possible));
      impossible ||= element.possible === 0;
      conflict ||= element.conflict;
    },
    addOptional(element) {
      optional |= element.possible;
    },
    result() {
      const known = elements.length === 0 ? NOT_APPLICABLE : union;
      const possible = impossible ? 0 : (known | optional) & ~(floor - 1);
      return { possible, elements, conflict };
    }
  };
}
var lowestBit = (set) => set & -set;
function breachedBy(possible) {
  if (possible === VIOLATED) return TRUE;
  return possible & VIOLATED ? UNKNOWN : FALSE;
}
function holdsForSome(known, optional) {
  const possibly = and(optional, UNKNOWN);
  return known > possibly ? known : possibly;
}

// src/backends/json-rules-engine/document.ts
var isPlainName = (fact) => fact !== "" && !fact.includes(":");
var TERM = "deontic:term";
var SOURCE = "deontic:source";
var READING = "deontic:reading";
var FRAME = "deontic:frame";

// src/model/kernel.ts
var EVER = -Number.MAX_SAFE_INTEGER;
var NEVER = Number.MAX_SAFE_INTEGER;
var ANY_MOMENT = { lo: EVER, hi: NEVER };

// src/backends/json-rules-engine/support/facts.ts
var FACTS = {
  [TERM]: (term, frame) => frame.value(term),
  [SOURCE]: (binding, frame) => ({ frame, binding, source: sourceOf(binding, frame.situation) }),
  /** The adopted option, if it is one of those that the condition offers. */
  [READING]({ reading, options }, { situation }) {
    const adopted = situation.readings.get(reading);
    return adopted !== void 0 && options.includes(adopted) ? adopted : void 0;
  }
};

// src/backends/json-rules-engine/support/operators.ts
var isMoment = (value) => typeof value === "object" && value !== null && "lo" in value;
var isNumber = (value) => typeof value === "number";
var isText = (value) => typeof value === "string";
var comparing = (moments, others) => (left, right) => {
  if (isMoment(left) && isMoment(right)) return moments(left, right);
  return left !== void 0 && right !== void 0 && others(left, right);
};
var isInstant = ({ lo, hi }) => lo === hi;
var asText = (test, isSetFirst) => (left, right) => {
  const [text, set] = isSetFirst ? [right, left] : [left, right];
  return isText(text) && Array.isArray(set) && test(text, set);
};
var among = (text, texts) => texts.includes(text);
var notAmong = (text, texts) => !texts.includes(text);
function of(elements, formula) {
  return (item) => elements.frame.bind(elements.binding.variable, item).holds(formula);
}
function someSurely(elements, { element }) {
  return elements.source.items.some(of(elements, element));
}
function surelyNone(elements, { element }) {
  const isNone = of(elements, element);
  return elements.source.items.every(isNone) && (elements.source.complete || isNone(PHANTOM));
}
function surelyAtLeast(elements, { count, element }) {
  const wanted = elements.frame.value(count);
  return isNumber(wanted) && elements.source.items.filter(of(elements, element)).length >= wanted;
}
function surelyFewer(elements, { count, element }) {
  const wanted = elements.frame.value(count);
  const isNone = of(elements, element);
  const possibly = elements.source.items.filter((item) => !isNone(item)).length;
  return isNumber(wanted) && possibly < wanted && (elements.source.complete || isNone(PHANTOM));
}
function shareReached(elements, asked) {
  const satisfies = of(elements, asked.element);
  const [counts, countsNot] = [of(elements, asked.counts.surely), of(elements, asked.counts.surelyNot)];
  const least = (item) => {
    if (countsNot(item)) return 0;
    if (!satisfies(item)) return -asked.percent;
    return counts(item) ? 100 - asked.percent : 0;
  };
  const sum = elements.source.items.reduce((total, item) => total + least(item), 0);
  return sum >= 0 && (elements.source.complete || least(PHANTOM) >= 0);
}
function shareMissed(elements, asked) {
  const fails = of(elements, asked.element);
  const [counts, countsNot] = [of(elements, asked.counts.surely), of(elements, asked.counts.surelyNot)];
  const most = (item) => {
    if (countsNot(item)) return 0;
    if (!fails(item)) return 100 - asked.percent;
    return counts(item) ? -asked.percent : 0;
  };
  const sum = elements.source.items.reduce((total, item) => total + most(item), 0);
  return sum < 0 && (elements.source.complete || most(PHANTOM) <= 0);
}
var OPERATORS = {
  is: (left, right) => left === right,
  "surely equal": comparing(
    (left, right) => isInstant(left) && isInstant(right) && left.lo === right.lo,
    (left, right) => left === right
  ),
  "surely different": comparing(
    (left, right) => left.hi < right.lo || right.hi < left.lo,
    (left, right) => left !== right
  ),
  "surely less": comparing(
    (left, right) => left.hi < right.lo,
    (left, right) => isNumber(left) && isNumber(right) && left < right
  ),
  "surely not less": comparing(
    (left, right) => left.lo >= right.hi,
    (left, right) => isNumber(left) && isNumber(right) && left >= right
  ),
  "surely among": asText(among, false),
  "surely not among": asText(notAmong, false),
  "surely includes": asText(among, true),
  "surely excludes": asText(notAmong, true),
  "adopts another than": (adopted, option) => adopted !== void 0 && adopted !== option,
  "some surely": (elements, asked) => someSurely(elements, asked),
  "surely none": (elements, asked) => surelyNone(elements, asked),
  "surely at least": (elements, asked) => surelyAtLeast(elements, asked),
  "surely fewer than": (elements, asked) => surelyFewer(elements, asked),
  "share surely reached": (elements, asked) => shareReached(elements, asked),
  "share surely missed": (elements, asked) => shareMissed(elements, asked)
};

// src/backends/json-rules-engine/support/arithmetic.ts
var inRange = (exact) => {
  const number = Number(exact);
  return Number.isSafeInteger(number) ? number : void 0;
};
var integers = (apply) => ([left = 0, right = 0]) => inRange(apply(BigInt(left), BigInt(right)));
var ARITHMETIC = {
  add: integers((left, right) => left + right),
  subtract: integers((left, right) => left - right),
  multiply: integers((left, right) => left * right),
  divide: ([left = 0, right = 0], { shift, rounding }) => right === 0 ? void 0 : inRange(quotient(scaled(left, shift), scaled(right, -shift), rounding)),
  rescale([operand = 0], { by }) {
    const divisor = scaled(1, -by);
    const exact = scaled(operand, by);
    return exact % divisor === 0n ? inRange(exact / divisor) : void 0;
  }
};
var scaled = (number, exponent) => BigInt(number) * 10n ** BigInt(Math.max(exponent, 0));
var exactSum = (numbers) => inRange(numbers.reduce((total, number) => total + BigInt(number), 0n));
function quotient(dividend, divisor, rounding) {
  const [above, below] = [size(dividend), size(divisor)];
  const rounded = {
    down: above / below,
    up: (above + below - 1n) / below,
    "half-up": (2n * above + below) / (2n * below)
  };
  return dividend < 0n === divisor < 0n ? rounded[rounding] : -rounded[rounding];
}
var size = (integer) => integer < 0n ? -integer : integer;

// src/backends/json-rules-engine/support/terms.ts
var truthOf = ({ surely, surelyNot }, frame) => frame.holds(surely) ? true : frame.holds(surelyNot) ? false : void 0;
var numberOf = (term, frame) => frame.value(term);
var momentOf = (term, frame) => frame.value(term);
var TERMS = {
  literal: ({ value }) => value,
  unknown: () => void 0,
  truth: (rails, frame) => truthOf(rails, frame),
  fact: ({ fact }, { situation }) => situation.facts.get(fact),
  field({ variable, field }, frame) {
    const record = frame.bound(variable);
    return typeof record === "object" && Object.hasOwn(record, field) ? record[field] : void 0;
  },
  item({ variable }, frame) {
    const member = frame.bound(variable);
    return typeof member === "string" ? member : void 0;
  },
  cell({ fact, keys }, frame) {
    const texts = keys.map((key) => frame.value(key));
    return texts.includes(void 0) ? void 0 : frame.situation.cells.get(fact)?.get(texts.join(","));
  },
  parameter({ parameter, at }, frame) {
    const { lo, hi } = momentOf(at, frame);
    const begun = (frame.situation.parameters.get(parameter) ?? []).filter(({ from }) => from <= hi);
    const current = begun.at(-1);
    return current !== void 0 && current.from <= lo ? current.value : void 0;
  },
  asOf: (_, { situation }) => ({ lo: situation.asOf, hi: situation.asOf }),
  viewpoint: ({ bearer }, { situation }) => situation.bearer === bearer,
  breached: ({ norm }, frame) => frame.breached(norm),
  breachOf({ variable }, frame) {
    const norm = frame.bound(variable);
    return typeof norm === "string" ? frame.breached(norm) : void 0;
  },
  isAdopted: ({ parameter }, { situation }) => (situation.parameters.get(parameter) ?? []).length > 0,
  ...Object.fromEntries(
    Object.entries(ARITHMETIC).map(([op, apply]) => [
      op,
      (term, frame) => {
        const operands = op === "rescale" ? [term.operand] : [term.left, term.right];
        const numbers = operands.map((operand) => numberOf(operand, frame));
        return numbers.includes(void 0) ? void 0 : apply(numbers, term);
      }
    ])
  ),
  earliest: ({ operands }, frame) => ends(operands, frame, Math.min),
  latest: ({ operands }, frame) => ends(operands, frame, Math.max),
  shift({ moment, duration }, frame) {
    const by = frame.value(duration);
    const { lo, hi } = momentOf(moment, frame);
    const shifted = by === void 0 ? [] : [lo, hi].map((end) => shiftEnd(end, by, frame));
    const [from, to] = shifted;
    return from === void 0 || to === void 0 ? ANY_MOMENT : { lo: from, hi: to };
  },
  startOfDay: ({ day }, frame) => instant(numberOf(day, frame), frame.situation.timeline.startOfDay),
  endOfDay: ({ day }, frame) => instant(numberOf(day, frame), frame.situation.timeline.endOfDay),
  dayOf({ moment }, frame) {
    const days = Object.values(endsOf(momentOf(moment, frame))).map(
      (end) => isEndless(end) ? void 0 : frame.situation.timeline.dayOf(end)
    );
    return days[0] === days[1] ? days[0] : void 0;
  },
  count: (term, frame) => counted(term, frame)?.length,
  sum: (term, frame) => folded(term, frame, exactSum),
  minimum: (term, frame) => folded(term, frame, (numbers) => extreme(numbers, -1)),
  maximum: (term, frame) => folded(term, frame, (numbers) => extreme(numbers, 1)),
  choose(term, frame) {
    const truth = truthOf(term.condition, frame);
    if (truth === void 0) return agreement([term.then, term.else], term.sort, frame);
    return frame.value(truth ? term.then : term.else);
  },
  reading({ sort, reading, options }, frame) {
    const adopted = frame.situation.readings.get(reading);
    const option = options.find(([name]) => name === adopted)?.[1];
    if (option !== void 0) return frame.value(option);
    return agreement(
      options.map(([, term]) => term),
      sort,
      frame
    );
  },
  adopted({ parameter, ...branches }, frame) {
    const values = frame.situation.parameters.get(parameter) ?? [];
    return frame.value(values.length > 0 ? branches.then : branches.else);
  }
};
var endsOf = ({ lo, hi }) => [lo, hi];
var isEndless = (end) => end <= EVER || end >= NEVER;
var bounded = (end) => Math.max(EVER, Math.min(NEVER, end));
function ends(terms, frame, pick) {
  if (terms.length === 0) return ANY_MOMENT;
  const all = terms.map((term) => momentOf(term, frame));
  return all.reduce((one, two) => ({ lo: pick(one.lo, two.lo), hi: pick(one.hi, two.hi) }));
}
function shiftEnd(end, duration, { situation }) {
  if (isEndless(end)) return end;
  const shifted = situation.timeline.shift(end, duration);
  return shifted === void 0 ? void 0 : bounded(shifted);
}
function instant(day, of2) {
  if (day === void 0) return ANY_MOMENT;
  const at = bounded(of2(day));
  return { lo: at, hi: at };
}
function counted({ over, counts }, frame) {
  const { complete, items } = sourceOf(over, frame.situation);
  const frames = items.map((item) => frame.bind(over.variable, item));
  const truths = frames.map((inner) => truthOf(counts, inner));
  return complete && !truths.includes(void 0) ? frames.filter((_, index) => truths[index] === true) : void 0;
}
function folded(term, frame, fold) {
  const numbers = counted(term, frame)?.map((inner) => numberOf(term.body, inner));
  return numbers === void 0 || numbers.includes(void 0) ? void 0 : fold(numbers);
}
function extreme(numbers, sign) {
  return numbers.length === 0 ? void 0 : numbers.reduce((best, each) => (each - best) * sign > 0 ? each : best);
}
function agreement(terms, sort, frame) {
  const values = terms.map((term) => frame.value(term));
  if (sort === "moment") return hull(values);
  const texts = new Set(values.map((value) => identity(value, sort)));
  return texts.size === 1 && !values.includes(void 0) ? values[0] : void 0;
}
function hull(moments) {
  if (moments.length === 0) return ANY_MOMENT;
  return moments.reduce((one, two) => ({ lo: Math.min(one.lo, two.lo), hi: Math.max(one.hi, two.hi) }));
}
function identity(value, sort) {
  if (value === void 0) return "";
  if (sort === "set") return JSON.stringify([...new Set(value)].sort());
  if (sort === "duration") return `${value.amount} ${value.unit}`;
  return String(value);
}

// src/backends/json-rules-engine/support/create-frame.ts
var createFrame = (run) => frameOf(run, /* @__PURE__ */ new Map());
function frameOf(run, variables) {
  const frame = {
    situation: run.situation,
    breached: run.breached,
    bound: (variable) => variables.get(variable),
    bind: (variable, bound) => frameOf(run, new Map(variables).set(variable, bound)),
    holds: (condition) => holds(condition, frame, run),
    value(term) {
      const value = named(TERMS, term.op)(term, frame);
      return value === void 0 && term.sort === "moment" ? ANY_MOMENT : value;
    }
  };
  return frame;
}
function holds(condition, frame, run) {
  if ("all" in condition) return condition.all.every((part) => holds(part, frame, run));
  if ("any" in condition) return condition.any.some((part) => holds(part, frame, run));
  if ("condition" in condition) return holds(named(run.conditions, condition.condition), frame, run);
  return leafHolds(condition, frame);
}
function leafHolds({ fact, params, operator, value }, frame) {
  const right = isReference(value) ? factValue(value.fact, value.params, frame) : value;
  return named(OPERATORS, operator)(factValue(fact, params, frame), right);
}
var isReference = (value) => typeof value === "object" && value !== null && Object.hasOwn(value, "fact");
function factValue(fact, params, frame) {
  if (Object.hasOwn(FACTS, fact)) return named(FACTS, fact)(params, frame);
  return frame.situation.facts.get(fact);
}
function named(entries, name) {
  const entry = Object.hasOwn(entries, name) ? entries[name] : void 0;
  if (entry === void 0) throw new Error(`the rules refer to \`${name}\`, which does not exist`);
  return entry;
}

// src/backends/json-rules-engine/operators.ts
function createEngine(Engine, document) {
  const engines = /* @__PURE__ */ new Map();
  for (const rule of document.rules) {
    const { subject } = rule.event.params;
    const engine = engines.get(subject) ?? prepare(new Engine([], OPTIONS), document);
    engines.set(subject, engine);
    engine.addRule(structuredClone(rule));
  }
  let previous = Promise.resolve();
  return {
    /** Runs of one engine must not overlap, so that each waits for the one before it. */
    run(situation) {
      const run = previous.then(() => evaluate(document, engines, situation));
      previous = run.catch(() => void 0);
      return run;
    }
  };
}
var OPTIONS = {
  allowUndefinedFacts: true,
  /** No rule uses a path; this keeps the default resolver, which interprets paths as programs, out of reach. */
  pathResolver: (value, path) => Object.hasOwn(value, path) ? value[path] : void 0
};
function prepare(engine, { conditions }) {
  for (const [name, operator] of Object.entries(OPERATORS)) engine.addOperator(name, operator);
  for (const [name, compute] of Object.entries(FACTS)) {
    const ofRun = async (params, almanac) => compute(params, await almanac.factValue(FRAME));
    engine.addFact(name, ofRun, { cache: false });
  }
  for (const [name, condition] of Object.entries(conditions)) {
    engine.setCondition(
      name,
      structuredClone("all" in condition || "any" in condition ? condition : { all: [condition] })
    );
  }
  return engine;
}
async function evaluate(document, engines, situation) {
  const outcomes = /* @__PURE__ */ new Map();
  const frame = createFrame({
    situation,
    conditions: document.conditions,
    breached(norm) {
      const outcome = outcomes.get(norm);
      return toValue(outcome === void 0 ? FALSE : breachedBy(outcome.possible));
    }
  });
  const decide = (subject, inner) => runRules(engines.get(subject), inner);
  for (const index of document.order) {
    const plan = document.norms[index];
    if (plan !== void 0) outcomes.set(plan.id, await normOutcome(plan, `norms[${index}]`, frame, decide));
  }
  const positions = [];
  for (const [index, { forEach, applies }] of document.positions.entries()) {
    positions.push(await positionHolds(forEach, applies, `positions[${index}]`, frame, decide));
  }
  const ladders = [];
  for (const [index, ladder] of document.ladders.entries()) {
    ladders.push(await ladderSteps(ladder, `ladders[${index}]`, frame, decide));
  }
  return { norms: document.norms.map(({ id }) => outcomes.get(id)), positions, ladders };
}
async function runRules(engine, frame) {
  if (engine === void 0) return /* @__PURE__ */ new Map();
  const named2 = [...frame.situation.facts].filter(([id, value]) => typeof value === "boolean" && isPlainName(id));
  const facts = Object.fromEntries(named2);
  const { events } = await engine.run({ ...facts, [FRAME]: frame });
  return new Map(
    events.map(({ params }) => {
      const { condition, is } = params;
      return [condition, is ? TRUE : FALSE];
    })
  );
}
function framesOf(forEach, frame) {
  return [...combinations(forEach, frame.situation)].map(({ bound, optional }) => ({
    optional,
    inner: bound.reduce((outer, each, index) => {
      const binding = forEach[index];
      return binding === void 0 ? outer : outer.bind(binding.variable, each);
    }, frame)
  }));
}
var decided = (decisions, condition) => decisions.get(condition) ?? UNKNOWN;
var appliesIn = (decisions, parts) => Array.from({ length: parts }, (_, index) => decided(decisions, `applies[${index}]`)).reduce(and, TRUE);
async function normOutcome(plan, subject, frame, decide) {
  const all = tally();
  for (const { inner, optional } of framesOf(plan.forEach, frame)) {
    const decisions = await decide(subject, inner);
    const outcome = elementOutcome(
      appliesIn(decisions, plan.applies),
      () => Array.from({ length: plan.requirements }, (_, index) => ({
        guard: decided(decisions, `requirements[${index}].guard`),
        met: decided(decisions, `requirements[${index}].met`),
        open: decided(decisions, `requirements[${index}].open`),
        breached: decided(decisions, `requirements[${index}].breached`)
      }))
    );
    if (optional) all.addOptional(outcome);
    else all.add(outcome);
  }
  const { possible, elements, conflict } = all.result();
  return { norm: plan.id, possible, elements: plan.forEach.length === 0 ? void 0 : elements, conflict };
}
async function positionHolds(forEach, parts, subject, frame, decide) {
  let known = FALSE;
  let optionally = FALSE;
  for (const { inner, optional } of framesOf(forEach, frame)) {
    const applies = appliesIn(await decide(subject, inner), parts);
    if (optional) optionally = or(optionally, applies);
    else known = or(known, applies);
  }
  return holdsForSome(known, optionally);
}
async function ladderSteps({ on, variable, steps }, subject, frame, decide) {
  const frames = on.length === 0 ? [frame] : on.map((norm) => frame.bind(variable, norm));
  const decisions = [];
  for (const inner of frames) decisions.push(await decide(subject, inner));
  return Array.from({ length: steps }, (_, index) => decisions.map((each) => decided(each, `steps[${index}]`)));
}
export {
  FACTS,
  OPERATORS,
  createEngine
};
