import { ExpressionRules } from "./expressions.ts";
import type { GrammarRule } from "./recovering.ts";

/**
 * Declarations of the regulation and of its vocabulary: bearers, groups, choices, facts, records, lists, constraints,
 * parameters, readings. Every declaration is a header and a loop of clauses, in any order: the order is for the reader of
 * the tree to check, so that a clause out of place is still read.
 */
export abstract class VocabularyRules extends ExpressionRules {
	readonly regulation: GrammarRule = this.RULE("regulation", () => {
		this.SUBRULE(this.regulationHeader);
		this.clauses(this.regulationClause);
	});

	readonly regulationHeader: GrammarRule = this.RULE("regulationHeader", () => {
		this.CONSUME(this.t.Regulation);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
	});

	readonly regulationClause: GrammarRule = this.RULE("regulationClause", () => {
		this.oneClause("regulationClause", [
			() => this.SUBRULE(this.edition),
			() => this.SUBRULE(this.promulgated),
			() => this.SUBRULE(this.until),
			() => this.SUBRULE(this.version),
			() => this.SUBRULE(this.timeZone),
			() => this.SUBRULE(this.counting),
			() => this.SUBRULE(this.defaultBearer),
		]);
	});

	readonly edition: GrammarRule = this.RULE("edition", () => {
		this.CONSUME(this.t.Edition);
		this.SUBRULE(this.date);
	});

	readonly promulgated: GrammarRule = this.RULE("promulgated", () => {
		this.CONSUME(this.t.Promulgated);
		this.SUBRULE(this.date);
	});

	readonly until: GrammarRule = this.RULE("until", () => {
		this.CONSUME(this.t.Until);
		this.SUBRULE(this.date);
	});

	readonly version: GrammarRule = this.RULE("version", () => {
		this.CONSUME(this.t.Version);
		this.CONSUME(this.t.SemanticVersion);
	});

	readonly timeZone: GrammarRule = this.RULE("timeZone", () => {
		this.CONSUME(this.t.TimeZone);
		this.CONSUME(this.t.Text);
	});

	readonly counting: GrammarRule = this.RULE("counting", () => {
		this.CONSUME(this.t.Counting);
		this.OR([{ ALT: () => this.CONSUME(this.t.CivilCode) }, { ALT: () => this.CONSUME(this.t.Plain) }]);
		this.OPTION(() => {
			this.CONSUME(this.t.WithCalendar);
			this.CONSUME(this.t.Text);
		});
	});

	readonly defaultBearer: GrammarRule = this.RULE("defaultBearer", () => {
		this.CONSUME(this.t.DefaultBearer);
		this.CONSUME(this.t.Name);
	});

	readonly bearerDeclaration: GrammarRule = this.RULE("bearerDeclaration", () => {
		this.CONSUME(this.t.Bearer);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
	});

	readonly groupDeclaration: GrammarRule = this.RULE("groupDeclaration", () => {
		this.CONSUME(this.t.Group);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
	});

	readonly choices: GrammarRule = this.RULE("choices", () => {
		this.SUBRULE(this.choicesHeader);
		this.clauses(this.choicesClause);
	});

	readonly choicesHeader: GrammarRule = this.RULE("choicesHeader", () => {
		this.CONSUME(this.t.Choices);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
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
			() => this.SUBRULE(this.question),
			() => this.SUBRULE(this.help),
			() => this.SUBRULE(this.example),
			() => this.SUBRULE(this.onlyWhen),
		]);
	});

	readonly question: GrammarRule = this.RULE("question", () => {
		this.CONSUME(this.t.Question);
		this.SUBRULE(this.text);
	});

	readonly help: GrammarRule = this.RULE("help", () => {
		this.CONSUME(this.t.Help);
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

	readonly parameter: GrammarRule = this.RULE("parameter", () => {
		this.SUBRULE(this.parameterHeader);
		this.clauses(this.parameterClause);
	});

	readonly parameterHeader: GrammarRule = this.RULE("parameterHeader", () => {
		this.CONSUME(this.t.Parameter);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.type);
		this.SUBRULE(this.text);
	});

	readonly parameterClause: GrammarRule = this.RULE("parameterClause", () => {
		this.oneClause("parameterClause", [() => this.SUBRULE(this.enacted), () => this.SUBRULE(this.suggestedValue)]);
	});

	/** A value that the law itself sets, from a day on. */
	readonly enacted: GrammarRule = this.RULE("enacted", () => {
		this.CONSUME(this.t.From);
		this.SUBRULE(this.date);
		this.CONSUME(this.t.Is);
		this.SUBRULE(this.expression);
		this.SUBRULE(this.basis);
	});

	readonly suggestedValue: GrammarRule = this.RULE("suggestedValue", () => {
		this.CONSUME(this.t.Suggested);
		this.SUBRULE(this.expression);
		this.SUBRULE(this.basis);
	});

	readonly basis: GrammarRule = this.RULE("basis", () => {
		this.CONSUME(this.t.Basis);
		this.SUBRULE(this.text);
	});

	readonly reading: GrammarRule = this.RULE("reading", () => {
		this.SUBRULE(this.readingHeader);
		this.clauses(this.readingClause);
	});

	readonly readingHeader: GrammarRule = this.RULE("readingHeader", () => {
		this.CONSUME(this.t.Reading);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
	});

	readonly readingClause: GrammarRule = this.RULE("readingClause", () => {
		this.oneClause("readingClause", [() => this.SUBRULE(this.readingOption), () => this.SUBRULE(this.suggestedOption)]);
	});

	readonly readingOption: GrammarRule = this.RULE("readingOption", () => {
		this.CONSUME(this.t.Option);
		this.CONSUME(this.t.AnyName);
		this.SUBRULE(this.text);
		this.OPTION(() => this.SUBRULE(this.basis));
		this.CONSUME(this.t.Means);
		this.SUBRULE(this.expression);
	});

	readonly suggestedOption: GrammarRule = this.RULE("suggestedOption", () => {
		this.CONSUME(this.t.Suggested);
		this.CONSUME(this.t.AnyName);
	});
}
