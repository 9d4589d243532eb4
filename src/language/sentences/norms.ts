import type {
	BearerClause,
	Deadline,
	Duty,
	ExceptionDeclaration,
	NormDeclaration,
	PositionDeclaration,
	SanctionDeclaration,
} from "../../model/ast.ts";
import type { Sentences } from "../../model/sentences.ts";
import { pathText } from "../../phases/2-resolve/collect.ts";
import { variablesOf } from "../../phases/2-resolve/norms.ts";
import type { NormEntry } from "../../phases/2-resolve/symbols.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import { Teller } from "./expressions.ts";
import type { SaidApplicability, SaidDuty, Tongue } from "./tongue.ts";
import { TONGUES } from "./tongues.ts";

/** Every norm, position, exception and sanction of a regulation as one sentence, in each language. */
export function sentencesOf(checked: CheckedRegulation): Sentences {
	const [en, zh] = [TONGUES.en, TONGUES.zh].map((tongue) => sayAll(checked, tongue)) as [Said, Said];
	return Object.fromEntries([...en].map(([name, text]) => [name, { en: text, zh: zh.get(name) ?? text }]));
}

type Said = ReadonlyMap<string, string>;

function sayAll(checked: CheckedRegulation, tongue: Tongue): Said {
	const { norms, positions, exceptions, sanctions } = checked.symbols;
	const speaker = new NormTeller(checked, tongue);
	return new Map([
		...[...norms].map(([name, entry]) => [name, speaker.norm(entry)] as const),
		...[...positions].map(([name, entry]) => [name, speaker.position(entry)] as const),
		...[...exceptions].map(([name, { declaration }]) => [name, speaker.exception(declaration)] as const),
		...[...sanctions].map(([name, { declaration }]) => [name, speaker.sanction(declaration)] as const),
	]);
}

class NormTeller {
	private readonly checked: CheckedRegulation;
	private readonly teller: Teller;
	private readonly tongue: Tongue;

	constructor(checked: CheckedRegulation, tongue: Tongue) {
		this.checked = checked;
		this.tongue = tongue;
		this.teller = new Teller(checked, tongue);
	}

	norm(entry: NormEntry<NormDeclaration>): string {
		const { declaration } = entry;
		const towards = declaration.towards && this.bearer(declaration.towards.text);
		return this.tongue.norm(this.applicability(declaration), this.bearers(entry), towards, this.duty(declaration.duty));
	}

	position(entry: NormEntry<PositionDeclaration>): string {
		const { declaration } = entry;
		const content = this.teller.text(declaration.content);
		return this.tongue.position(this.applicability(declaration), this.bearers(entry), declaration.kind, content);
	}

	exception({ target, when, unless, instead }: ExceptionDeclaration): string {
		const applicability = this.applicability({ forEach: [], when, unless });
		return this.tongue.exception(target.text, applicability, instead && this.duty(instead));
	}

	sanction({ by, against, on, steps }: SanctionDeclaration): string {
		const ranges = on?.map(({ from, to }) => [pathText(from), to && pathText(to)] as const);
		return this.tongue.sanction(
			by.map(({ text }) => this.bearer(text)),
			against.map(({ text }) => this.bearer(text)),
			ranges,
			steps.map(({ gist, otherwise, when }) => ({
				gist: this.teller.text(gist),
				otherwise,
				...(when && { when: this.teller.clause(when) }),
			})),
		);
	}

	private applicability({
		forEach,
		upon,
		when,
		unless,
	}: Pick<NormDeclaration, "forEach" | "upon" | "when" | "unless">): SaidApplicability {
		return {
			forEach: variablesOf(this.checked, forEach).map((variable) => this.teller.kindOf(variable)),
			...(upon && { upon: this.teller.clause(upon) }),
			when: when.map((condition) => this.teller.clause(condition)),
			unless: unless.map((condition) => this.teller.clause(condition)),
		};
	}

	private bearers({
		declaration,
		inheritedBearers,
	}: NormEntry<NormDeclaration | PositionDeclaration>): readonly string[] {
		const clauses: readonly BearerClause[] = declaration.bearers.length > 0 ? declaration.bearers : inheritedBearers;
		return clauses.map(({ bearer, under }) => {
			const who = this.bearer(bearer.text);
			return under === undefined ? who : this.tongue.bearerUnder(who, this.teller.clause(under));
		});
	}

	private bearer(id: string): string {
		const label = this.checked.symbols.bearers.get(id)?.label;
		return this.tongue.bearer(id, label === undefined ? id : this.teller.text(label));
	}

	private duty(duty: Duty): SaidDuty {
		switch (duty.kind) {
			case "holds":
				return { kind: "holds", negated: duty.negated, condition: this.teller.clause(duty.condition) };
			case "happens": {
				const times = [
					...(duty.deadline === undefined ? [] : [this.deadline(duty.deadline)]),
					...(duty.notBefore === undefined ? [] : [this.tongue.notBefore(this.teller.clause(duty.notBefore))]),
				];
				const time = times.length === 0 ? {} : { time: this.tongue.times(times) };
				return { kind: "happens", negated: duty.negated, moment: this.teller.clause(duty.moment), ...time };
			}
			case "all":
			case "any":
				return { kind: duty.kind, duties: duty.duties.map((part) => this.duty(part)) };
		}
	}

	private deadline(deadline: Deadline): string {
		const { tongue, teller } = this;
		switch (deadline.kind) {
			case "within":
				return tongue.within(teller.clause(deadline.duration), deadline.from && teller.clause(deadline.from));
			case "by":
				return tongue.by(teller.clause(deadline.moment));
			case "without-stated-time":
				return tongue.withoutStatedTime(deadline.reasonable && teller.clause(deadline.reasonable));
		}
	}
}
