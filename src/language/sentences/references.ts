import type { Asking, Expression } from "../../model/ast.ts";
import { pathText } from "../../phases/2-resolve/collect.ts";
import type { Referent, Variable } from "../../phases/2-resolve/symbols.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import { membersOf } from "../../phases/3-check/types.ts";
import type { Terms } from "./terms.ts";
import type { SaidEach, Tongue } from "./tongue.ts";
import type { Words } from "./words.ts";

type Reference = Extract<Expression, { kind: "reference" }>;

/** Says what names refer to: facts, elements, terms, parameters, members of menus. */
export class References {
	private readonly checked: CheckedRegulation;
	private readonly tongue: Tongue;
	private readonly words: Words;
	private readonly terms: Terms;
	/** The variables of which the sentence speaks so far. */
	private readonly around: readonly Variable[];

	constructor(checked: CheckedRegulation, tongue: Tongue, words: Words, terms: Terms, around: readonly Variable[]) {
		this.checked = checked;
		this.tongue = tongue;
		this.words = words;
		this.terms = terms;
		this.around = around;
	}

	/** What there is one of each of; a list is named only where its record has several. */
	each(variable: Variable): SaidEach {
		switch (variable.over) {
			case "set":
				return this.words.each(variable, this.said(variable.fact, pathText(variable.fact.path)));
			case "records": {
				const lists = [...this.checked.symbols.lists.values()].filter(
					({ record }) => record.text === variable.record.name.text,
				);
				const among = lists.length < 2 ? undefined : this.said(variable.list, pathText(variable.list.path));
				return this.words.each(variable, among);
			}
			default:
				return this.words.each(variable, undefined);
		}
	}

	private thisOne(variable: Variable): string {
		const noun = this.words.noun(variable);
		const head = this.tongue.headOf(noun);
		const isAlone = this.around.every(
			(other) => other.name === variable.name || this.tongue.headOf(this.words.noun(other)) !== head,
		);
		return this.tongue.thisOne(isAlone ? head : noun);
	}

	of(expression: Reference): string {
		const { tongue } = this;
		const referent = this.checked.references.get(expression);
		const path = pathText(expression.path);
		switch (referent?.kind) {
			case undefined:
				return path;
			case "fact":
				return this.cell(this.said(referent.fact, path), referent, expression.keys);
			case "list":
				return this.said(referent.list, path);
			case "field":
				return this.said(referent.field, path);
			case "key":
				return tongue.named(path);
			case "variable":
				return this.thisOne(referent.variable);
			case "definition":
				return this.terms.definition(referent.definition);
			case "reading":
				return this.terms.reading(referent.reading.declaration);
			case "parameter": {
				const { label, type, enacted } = referent.parameter;
				return tongue.parameter(this.words.text(label), {
					isDuration: type.kind === "duration",
					isEnacted: enacted.length > 0,
				});
			}
			case "choices":
				return this.members(membersOf(referent.choices), referent.choices.name.text);
			case "member":
				return tongue.quoted(this.words.member(referent.name));
		}
	}

	members(names: readonly string[], menu?: string): string {
		return this.tongue.members(names.map((name) => this.tongue.quoted(this.words.member(name, menu))));
	}

	/** The words of an indexed fact speak of the element at hand; another cell is named. */
	private cell(said: string, { fact }: Extract<Referent, { kind: "fact" }>, keys: readonly Expression[]): string {
		const named = keys.flatMap((key, index) => {
			const referent = key.kind === "reference" ? this.checked.references.get(key) : undefined;
			return referent?.kind === "member" ? [this.words.member(referent.name, fact.index[index]?.text)] : [];
		});
		return named.length === 0 ? said : this.tongue.cell(said, named);
	}

	private said({ says }: Asking, path: string): string {
		return says === undefined ? this.tongue.named(path) : this.words.text(says);
	}
}
