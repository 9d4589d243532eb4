import type {
	BearerClause,
	Deadline,
	Duty,
	ExceptionDeclaration,
	Expression,
	NormDeclaration,
	PositionDeclaration,
} from "../../model/ast.ts";
import { variablesOf } from "../../phases/2-resolve/norms.ts";
import type { NormEntry } from "../../phases/2-resolve/symbols.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import { Teller } from "./expressions.ts";
import type { Glossary } from "./glossary.ts";
import { exceptedFrom } from "./negation.ts";
import { shapeOf } from "./shape.ts";
import type { SaidApplicability, SaidBearers, SaidDuty, Tongue } from "./tongue.ts";

type Applicability = Pick<NormDeclaration, "forEach" | "upon" | "when" | "unless">;

const isLast = ({ unless, prevailsOver }: Pick<NormDeclaration, "unless" | "prevailsOver">): boolean =>
	unless.length === 0 && prevailsOver.length === 0;

/** Says norms, positions and exceptions of one regulation in one language. */
export class NormTeller {
	private readonly checked: CheckedRegulation;
	private readonly teller: Teller;
	private readonly tongue: Tongue;

	/** For one sentence: its glossary, and the elements that it speaks of. */
	constructor(
		checked: CheckedRegulation,
		tongue: Tongue,
		glossary: Glossary,
		forEach: NormDeclaration["forEach"] = [],
	) {
		this.checked = checked;
		this.tongue = tongue;
		this.teller = new Teller(checked, tongue, glossary, variablesOf(checked, forEach));
	}

	norm(entry: NormEntry<NormDeclaration>): string {
		const { declaration } = entry;
		return this.tongue.norm(
			this.applicability(declaration),
			this.bearers(entry),
			this.duty(declaration.duty, isLast(declaration)),
			declaration.prevailsOver.map(({ text }) => text),
		);
	}

	position(entry: NormEntry<PositionDeclaration>): string {
		const { declaration } = entry;
		const content = this.teller.words.text(declaration.content);
		return this.tongue.position(this.applicability(declaration), this.bearers(entry), declaration.kind, content);
	}

	/** An exception has the element and the event of its target, and binds whom its target binds. */
	exception(exception: ExceptionDeclaration, target: NormEntry<NormDeclaration>): string {
		const { when, unless, instead, prevailsOver } = exception;
		const { forEach, upon } = target.declaration;
		return this.tongue.exception(
			exception.target.text,
			this.applicability({ forEach, ...(upon && { upon }), when, unless }),
			instead && { bearers: this.bearers(target), duty: this.duty(instead, isLast(exception)) },
			prevailsOver.map(({ text }) => text),
		);
	}

	private applicability({ forEach, upon, when, unless }: Applicability): SaidApplicability {
		const { teller } = this;
		return {
			forEach: variablesOf(this.checked, forEach).map((variable) => teller.each(variable)),
			...(upon && { upon: this.upon(upon) }),
			when: teller.conditions(when),
			unless: teller.conditions(unless),
		};
	}

	private upon(event: Expression): string {
		const { teller, tongue } = this;
		return shapeOf(this.checked, event) === "event"
			? tongue.once(teller.inner(event))
			: tongue.from(teller.thing(event));
	}

	private bearers({ declaration, inheritedBearers }: NormEntry<NormDeclaration | PositionDeclaration>): SaidBearers {
		const clauses: readonly BearerClause[] = declaration.bearers.length > 0 ? declaration.bearers : inheritedBearers;
		const { words } = this.teller;
		return {
			who: clauses.map(({ bearer, under }) => {
				const who = words.bearer(bearer.text);
				return under === undefined ? who : this.tongue.bearerUnder(who, this.teller.condition(under));
			}),
			...(declaration.towards && { towards: words.bearer(declaration.towards.text) }),
		};
	}

	/** `isLast`: nothing follows in the sentence. */
	private duty(duty: Duty, isLast: boolean): SaidDuty {
		const { teller, tongue } = this;
		switch (duty.kind) {
			case "holds":
				return { kind: "holds", negated: duty.negated, condition: this.required(duty.condition, isLast) };
			case "happens": {
				const times = [
					...(duty.deadline === undefined ? [] : [this.deadline(duty.deadline)]),
					...(duty.notBefore === undefined ? [] : [tongue.notBefore(teller.thing(duty.notBefore))]),
				];
				const time = times.length === 0 ? {} : { time: tongue.times(times) };
				const moment = isLast ? teller.clause(duty.moment) : teller.condition(duty.moment);
				return { kind: "happens", negated: duty.negated, moment, ...time };
			}
			case "all":
			case "any":
				return { kind: duty.kind, duties: duty.duties.map((part) => this.duty(part, false)) };
		}
	}

	private required(condition: Expression, isLast: boolean): string {
		const { teller, tongue } = this;
		const excepted = exceptedFrom(condition);
		if (excepted === undefined) return isLast ? teller.clause(condition) : teller.condition(condition);
		const rest = excepted.rest.map((part) => teller.inner(part));
		return tongue.except(tongue.and(rest), teller.inner(excepted.excepted));
	}

	private deadline(deadline: Deadline): string {
		const { tongue, teller } = this;
		switch (deadline.kind) {
			case "within":
				return tongue.within(teller.inner(deadline.duration), deadline.from && teller.thing(deadline.from));
			case "by":
				return tongue.by(teller.thing(deadline.moment));
			case "without-stated-time":
				return tongue.withoutStatedTime(deadline.reasonable && teller.inner(deadline.reasonable));
		}
	}
}
