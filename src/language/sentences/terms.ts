import type { DefinitionDeclaration, Expression, ReadingDeclaration } from "../../model/ast.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import type { Teller } from "./expressions.ts";
import type { Glossary } from "./glossary.ts";
import { shapeOf } from "./shape.ts";

/** `yes` or `no`, where an expression is just that. */
const answerIn = (expression: Expression): boolean | undefined =>
	expression.kind === "literal" && expression.literal.kind === "boolean" ? expression.literal.value : undefined;

/** Says definitions and readings by their names, and what they mean in the glossary. */
export class Terms {
	private readonly checked: CheckedRegulation;
	private readonly glossary: Glossary;
	private readonly teller: Teller;

	constructor(checked: CheckedRegulation, glossary: Glossary, teller: Teller) {
		this.checked = checked;
		this.glossary = glossary;
		this.teller = teller;
	}

	/** A definition is a term if it has a label, and does more than give a fact another name. */
	isTerm({ label, means }: DefinitionDeclaration): boolean {
		const referent = means.kind === "reference" ? this.checked.references.get(means)?.kind : undefined;
		return label !== undefined && referent !== "fact" && referent !== "field";
	}

	definition(definition: DefinitionDeclaration): string {
		const { teller } = this;
		const { tongue, words } = teller;
		if (definition.label === undefined || !this.isTerm(definition)) return teller.clause(definition.means);
		const label = words.text(definition.label);
		const shape = shapeOf(this.checked, definition.means);
		this.glossary.note(definition.name.text, () => tongue.termMeans(label, teller.clause(definition.means), shape));
		return tongue.term(label, shape);
	}

	/** A sibling option has its words in the same sentence. */
	option(expression: Extract<Expression, { kind: "option" }>): string {
		const means = this.checked.optionMeaning(expression);
		const options = [...this.checked.symbols.readings.values()].flatMap(({ declaration }) => declaration.options);
		const option = options.find((candidate) => candidate.means === means);
		if (means === undefined || option === undefined) return "";
		return this.teller.tongue.term(this.teller.words.text(option.label), shapeOf(this.checked, means));
	}

	/** Whether a reading is said option by option, each with what it gives. */
	givesValues({ options }: ReadingDeclaration): boolean {
		return options.every(({ means }) => shapeOf(this.checked, means) !== "condition");
	}

	/** A choice between yes and no is named by the options for yes; one between conditions by its question, for it would fill the page. */
	reading(declaration: ReadingDeclaration): string {
		const { teller } = this;
		const { tongue, words } = teller;
		const { name, options } = declaration;
		const question = words.text(declaration.question);
		if (!this.givesValues(declaration) && options.some(({ means }) => answerIn(means) === undefined)) {
			this.glossary.note(name.text, () =>
				tongue.readingMeans(
					question,
					options.map(({ label, means }) => ({
						label: words.text(label),
						means: means.kind === "iteration" ? teller.clause(means) : teller.condition(means),
					})),
				),
			);
			return tongue.readingCovers(question);
		}
		this.glossary.note(name.text, () =>
			tongue.readingChooses(
				question,
				options.map(({ label }) => words.text(label)),
			),
		);
		if (this.givesValues(declaration))
			return tongue.readingGives(
				options.map(({ label, means }) => ({ label: words.text(label), means: teller.inner(means) })),
			);
		const holding = options.filter(({ means }) => answerIn(means) === true);
		return tongue.readAs(
			question,
			holding.map(({ label }) => words.text(label)),
		);
	}
}
