import type { GrammarRule } from "./recovering.ts";
import { RegulationRules } from "./regulation.ts";

/** Menus, facts, records, lists, and what holds of any facts. */
export abstract class VocabularyRules extends RegulationRules {
	readonly choices: GrammarRule = this.RULE("choices", () => {
		this.SUBRULE(this.choicesHeader);
		this.clauses(this.choicesClause);
	});

	readonly choicesHeader: GrammarRule = this.RULE("choicesHeader", () => {
		this.CONSUME(this.t.Choices);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
		this.ACTION(() => this.mendAs(this.t.OpenEnded));
		this.OPTION(() => this.CONSUME(this.t.OpenEnded));
	});

	readonly choicesClause: GrammarRule = this.RULE("choicesClause", () => {
		this.oneClause("choicesClause", [() => this.SUBRULE(this.choice)]);
	});

	readonly choice: GrammarRule = this.RULE("choice", () => {
		this.CONSUME(this.t.Choice);
		this.CONSUME(this.t.AnyName);
		this.SUBRULE(this.text);
	});

	readonly fact: GrammarRule = this.RULE("fact", () => {
		this.SUBRULE(this.factHeader);
		this.clauses(this.askingClause);
	});

	readonly factHeader: GrammarRule = this.RULE("factHeader", () => {
		this.CONSUME(this.t.Fact);
		this.SUBRULE(this.path);
		this.SUBRULE(this.type);
		this.SUBRULE(this.mark);
		this.ACTION(() => this.mendAs(this.t.IndexedBy));
		this.OPTION(() => {
			this.CONSUME(this.t.IndexedBy);
			this.SUBRULE(this.names);
		});
	});

	readonly type: GrammarRule = this.RULE("type", () => {
		this.ACTION(() => this.mend("type"));
		this.OR([
			{ ALT: () => this.CONSUME(this.t.YesOrNo) },
			{ ALT: () => this.CONSUME(this.t.Judgement) },
			{ ALT: () => this.CONSUME(this.t.Occurrence) },
			{ ALT: () => this.CONSUME(this.t.DateType) },
			{ ALT: () => this.CONSUME(this.t.InstantType) },
			{ ALT: () => this.CONSUME(this.t.DurationType) },
			{ ALT: () => this.CONSUME(this.t.TextType) },
			{ ALT: () => this.SUBRULE(this.numberType) },
			{ ALT: () => this.SUBRULE(this.menuType) },
		]);
	});

	/** `number with 2 digits in "yuan"`. */
	readonly numberType: GrammarRule = this.RULE("numberType", () => {
		this.CONSUME(this.t.NumberType);
		this.ACTION(() => this.mendAs(this.t.With, this.t.In));
		this.OPTION(() => {
			this.CONSUME(this.t.With);
			this.CONSUME(this.t.Number);
			this.CONSUME(this.t.Digits);
		});
		this.OPTION1(() => {
			this.CONSUME(this.t.In);
			this.CONSUME(this.t.Text);
		});
	});

	readonly menuType: GrammarRule = this.RULE("menuType", () => {
		this.OR([{ ALT: () => this.CONSUME(this.t.OneOf) }, { ALT: () => this.CONSUME(this.t.AnyOf) }]);
		this.CONSUME(this.t.Name);
	});

	/** Whether it is the bearer's conduct or befalls the bearer. May be absent: the checker says where it must not. */
	readonly mark: GrammarRule = this.RULE("mark", () => {
		this.ACTION(() => this.mend("mark"));
		this.OPTION(() =>
			this.OR([{ ALT: () => this.CONSUME(this.t.Conduct) }, { ALT: () => this.CONSUME(this.t.Circumstance) }]),
		);
	});

	readonly askingClause: GrammarRule = this.RULE("askingClause", () => {
		this.oneClause("askingClause", [
			() => this.SUBRULE(this.says),
			() => this.SUBRULE(this.question),
			() => this.SUBRULE(this.help),
			() => this.SUBRULE(this.weigh),
			() => this.SUBRULE(this.evidence),
			() => this.SUBRULE(this.example),
			() => this.SUBRULE(this.onlyWhen),
		]);
	});

	/** What a fact says where it is so, as part of a sentence: `says "the service is open to the public"`. */
	readonly says: GrammarRule = this.RULE("says", () => {
		this.CONSUME(this.t.Says);
		this.SUBRULE(this.text);
	});

	readonly question: GrammarRule = this.RULE("question", () => {
		this.CONSUME(this.t.Question);
		this.SUBRULE(this.text);
	});

	readonly help: GrammarRule = this.RULE("help", () => {
		this.CONSUME(this.t.Help);
		this.SUBRULE(this.text);
	});

	/** What to weigh before a judgement is signed. */
	readonly weigh: GrammarRule = this.RULE("weigh", () => {
		this.CONSUME(this.t.Weigh);
		this.SUBRULE(this.text);
	});

	/** What shows that it is so. */
	readonly evidence: GrammarRule = this.RULE("evidence", () => {
		this.CONSUME(this.t.Evidence);
		this.SUBRULE(this.text);
	});

	readonly example: GrammarRule = this.RULE("example", () => {
		this.CONSUME(this.t.Example);
		this.CONSUME(this.t.Text);
	});

	readonly onlyWhen: GrammarRule = this.RULE("onlyWhen", () => {
		this.CONSUME(this.t.OnlyWhen);
		this.SUBRULE(this.expression);
	});

	readonly record: GrammarRule = this.RULE("record", () => {
		this.SUBRULE(this.recordHeader);
		this.clauses(this.recordPart);
	});

	readonly recordHeader: GrammarRule = this.RULE("recordHeader", () => {
		this.CONSUME(this.t.Record);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
		this.CONSUME(this.t.IdentifiedBy);
		this.CONSUME(this.t.AnyName);
	});

	readonly recordPart: GrammarRule = this.RULE("recordPart", () => {
		this.oneClause("recordPart", [() => this.SUBRULE(this.field)]);
	});

	readonly field: GrammarRule = this.RULE("field", () => {
		this.SUBRULE(this.fieldHeader);
		this.clauses(this.askingClause);
	});

	readonly fieldHeader: GrammarRule = this.RULE("fieldHeader", () => {
		this.CONSUME(this.t.Field);
		this.CONSUME(this.t.AnyName);
		this.SUBRULE(this.type);
		this.SUBRULE(this.mark);
	});

	readonly list: GrammarRule = this.RULE("list", () => {
		this.SUBRULE(this.listHeader);
		this.clauses(this.askingClause);
	});

	readonly listHeader: GrammarRule = this.RULE("listHeader", () => {
		this.CONSUME(this.t.List);
		this.SUBRULE(this.path);
		this.CONSUME(this.t.Of);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.mark);
	});

	readonly always: GrammarRule = this.RULE("always", () => {
		this.CONSUME(this.t.Always);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
		this.CONSUME(this.t.Holds);
		this.SUBRULE(this.expression);
	});
}
