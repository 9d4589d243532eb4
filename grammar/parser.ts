import type { GrammarRule } from "./rules/recovering.ts";
import { ScenarioRules } from "./rules/scenarios.ts";
import type { Vocabulary } from "./tokens.ts";

/**
 * The grammar of a regulation, the same in every natural language: a class chain, one subject after the other (recovering,
 * mending, expressions, vocabulary, norms, scenarios), of which this is the last: provisions and the file as a whole.
 */
export class RegulationParser extends ScenarioRules {
	/** `validate` checks the grammar itself for ambiguities, which is for a test to do. */
	constructor(vocabulary: Vocabulary, options: { readonly validate: boolean } = { validate: false }) {
		super(vocabulary, options.validate);
		this.performSelfAnalysis();
	}

	readonly regulationFile: GrammarRule = this.RULE("regulationFile", () => {
		this.MANY(() => this.SUBRULE(this.declaration));
	});

	readonly declaration: GrammarRule = this.RULE("declaration", () => {
		this.oneClause("declaration", [
			() => this.SUBRULE(this.regulation),
			() => this.SUBRULE(this.bearerDeclaration),
			() => this.SUBRULE(this.groupDeclaration),
			() => this.SUBRULE(this.choices),
			() => this.SUBRULE(this.fact),
			() => this.SUBRULE(this.record),
			() => this.SUBRULE(this.list),
			() => this.SUBRULE(this.always),
			() => this.SUBRULE(this.parameter),
			() => this.SUBRULE(this.reading),
			() => this.SUBRULE(this.article),
			() => this.SUBRULE(this.setting),
			() => this.SUBRULE(this.scenario),
			() => this.SUBRULE(this.misplaced),
		]);
	});

	/** What cannot stand outside of everything is read all the same, so that one diagnostic is enough. */
	readonly misplaced: GrammarRule = this.RULE("misplaced", () => {
		this.OR([
			{ ALT: () => this.SUBRULE(this.field) },
			{ ALT: () => this.SUBRULE(this.placedProvision) },
			{ ALT: () => this.SUBRULE(this.provisionContent) },
		]);
	});

	readonly article: GrammarRule = this.RULE("article", () => {
		this.SUBRULE(this.articleHeader);
		this.clauses(this.articlePart);
	});

	readonly articleHeader: GrammarRule = this.RULE("articleHeader", () => {
		this.CONSUME(this.t.Article);
		this.CONSUME(this.t.Number);
		this.SUBRULE(this.text);
	});

	/** Who bears its norms; its provisions; or the contents of an article that is one provision. */
	readonly articlePart: GrammarRule = this.RULE("articlePart", () => {
		this.ACTION(() => this.beforeClause("articlePart"));
		this.OR({
			DEF: [
				{ ALT: () => this.SUBRULE(this.bearerClause) },
				{ ALT: () => this.SUBRULE(this.placedProvision) },
				{ ALT: () => this.SUBRULE(this.provisionPart) },
			],
			// What no part of a provision can begin with is read by it as stray.
			IGNORE_AMBIGUITIES: true,
		});
	});

	readonly placedProvision: GrammarRule = this.RULE("placedProvision", () => {
		this.SUBRULE(this.place);
		this.clauses(this.provisionPart);
	});

	readonly place: GrammarRule = this.RULE("place", () => {
		this.OR([
			{ ALT: () => this.CONSUME(this.t.Head) },
			{
				ALT: () => {
					this.SUBRULE(this.paragraph);
					this.OPTION(() => this.SUBRULE(this.item));
				},
			},
			{ ALT: () => this.SUBRULE1(this.item) },
		]);
	});

	readonly paragraph: GrammarRule = this.RULE("paragraph", () => {
		this.CONSUME(this.t.Paragraph);
		this.CONSUME(this.t.Number);
	});

	readonly item: GrammarRule = this.RULE("item", () => {
		this.CONSUME(this.t.Item);
		this.CONSUME(this.t.Number);
	});

	readonly provisionPart: GrammarRule = this.RULE("provisionPart", () => {
		this.oneClause("provisionPart", [
			() => this.SUBRULE(this.gist),
			() => this.SUBRULE(this.statedWithoutTest),
			() => this.SUBRULE(this.parameter),
			() => this.SUBRULE(this.reading),
			() => this.SUBRULE(this.provisionContent),
		]);
	});

	readonly statedWithoutTest: GrammarRule = this.RULE("statedWithoutTest", () => {
		this.CONSUME(this.t.StatedWithoutTest);
		this.SUBRULE(this.text);
	});

	readonly provisionContent: GrammarRule = this.RULE("provisionContent", () => {
		this.OR([
			{ ALT: () => this.SUBRULE(this.appliesWhen) },
			{ ALT: () => this.SUBRULE(this.excludesWhen) },
			{ ALT: () => this.SUBRULE(this.defersTo) },
			{ ALT: () => this.SUBRULE(this.takesEffect) },
			{ ALT: () => this.SUBRULE(this.definition) },
			{ ALT: () => this.SUBRULE(this.norm) },
			{ ALT: () => this.SUBRULE(this.position) },
			{ ALT: () => this.SUBRULE(this.exception) },
			{ ALT: () => this.SUBRULE(this.sanction) },
			{ ALT: () => this.SUBRULE(this.incorporates) },
		]);
	});

	readonly appliesWhen: GrammarRule = this.RULE("appliesWhen", () => {
		this.CONSUME(this.t.AppliesWhen);
		this.SUBRULE(this.expression);
	});

	readonly excludesWhen: GrammarRule = this.RULE("excludesWhen", () => {
		this.CONSUME(this.t.ExcludesWhen);
		this.SUBRULE(this.expression);
		this.ACTION(() => this.mendAs(this.t.Clarifies));
		this.OPTION(() => {
			this.CONSUME(this.t.Clarifies);
			this.SUBRULE(this.path);
		});
	});

	readonly defersTo: GrammarRule = this.RULE("defersTo", () => {
		this.CONSUME(this.t.DefersTo);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
		this.SUBRULE(this.when);
	});

	readonly takesEffect: GrammarRule = this.RULE("takesEffect", () => {
		this.CONSUME(this.t.TakesEffect);
		this.SUBRULE(this.date);
	});

	readonly definition: GrammarRule = this.RULE("definition", () => {
		this.CONSUME(this.t.Definition);
		this.CONSUME(this.t.Name);
		this.ACTION(() => this.mendAs(this.t.Means));
		this.OPTION(() => this.SUBRULE(this.text));
		this.CONSUME(this.t.Means);
		this.SUBRULE(this.expression);
	});

	/** Reserved for taking over another instrument's norms; whatever follows is not read. */
	readonly incorporates: GrammarRule = this.RULE("incorporates", () => {
		this.CONSUME(this.t.Incorporates);
		this.MANY(() => this.CONSUME(this.t.Stray));
	});
}
