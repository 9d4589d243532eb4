import type { ChoicesDeclaration, Literal, Text } from "../../model/ast.ts";
import type { Variable } from "../../phases/2-resolve/symbols.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import { membersOf } from "../../phases/3-check/types.ts";
import type { SaidEach, Tongue } from "./tongue.ts";

/** The labels and values of a regulation, in one language. */
export class Words {
	private readonly checked: CheckedRegulation;
	private readonly tongue: Tongue;

	constructor(checked: CheckedRegulation, tongue: Tongue) {
		this.checked = checked;
		this.tongue = tongue;
	}

	/** In this language where there is one, else in English, which every text has. */
	text({ en, zh }: Text): string {
		return (this.tongue.language === "zh" ? zh : undefined) ?? en;
	}

	bearer(id: string): string {
		const label = this.checked.symbols.bearers.get(id)?.label;
		return this.tongue.bearer(id, label === undefined ? id : this.text(label));
	}

	/** A member by its label in its menu; without one, in the first menu that has it. */
	member(name: string, menu?: string): string {
		const { choices } = this.checked.symbols;
		const known = menu === undefined ? undefined : choices.get(menu);
		for (const { members } of known === undefined ? choices.values() : [known]) {
			const member = members.find((candidate) => candidate.name.text === name);
			if (member !== undefined) return this.text(member.label);
		}
		return name === "other" ? this.tongue.other : this.tongue.named(name);
	}

	/** What a variable stands for one of. */
	noun(variable: Variable): string {
		switch (variable.over) {
			case "records":
				return this.tongue.noun(this.text(variable.record.label), "elements");
			case "menu":
			case "set":
				return this.tongue.noun(this.text(variable.choices.label), "members");
			case "norms":
				return this.tongue.breach;
		}
	}

	/** `among`: what is said of the set or list, where the menu or record alone would not say which it is. */
	each(variable: Variable, among: string | undefined): SaidEach {
		const from = among === undefined ? {} : { among };
		const members = variable.over === "menu" ? { members: this.members(variable.choices) } : {};
		return { noun: this.noun(variable), ...members, ...from };
	}

	private members(choices: ChoicesDeclaration): readonly string[] {
		const own = choices.members.map(({ label }) => this.text(label));
		return membersOf(choices).length > own.length ? [...own, this.tongue.anyOther] : own;
	}

	literal(literal: Literal): string {
		switch (literal.kind) {
			case "boolean":
				return this.tongue.always(literal.value);
			case "number":
			case "percent":
				return literal.text;
			case "date":
			case "instant":
				return this.tongue.date(literal.text);
			case "duration":
				return this.tongue.duration(literal.amount, literal.unit);
			case "text":
				return this.tongue.quoted(literal.value);
			case "hole":
				return "";
		}
	}
}
