import type { CstNode, IToken } from "chevrotain";

export interface StrayCstNode extends CstNode {
  name: "stray";
  children: StrayCstChildren;
}

export type StrayCstChildren = {
  Stray: (IToken)[];
};

export interface TextCstNode extends CstNode {
  name: "text";
  children: TextCstChildren;
}

export type TextCstChildren = {
  original: IToken[];
  Zh?: IToken[];
  chinese?: IToken[];
};

export interface PathCstNode extends CstNode {
  name: "path";
  children: PathCstChildren;
}

export type PathCstChildren = {
  Name: IToken[];
  Dot?: IToken[];
  AnyName?: IToken[];
};

export interface NamesCstNode extends CstNode {
  name: "names";
  children: NamesCstChildren;
}

export type NamesCstChildren = {
  Name: (IToken)[];
  Comma?: IToken[];
};

export interface MembersCstNode extends CstNode {
  name: "members";
  children: MembersCstChildren;
}

export type MembersCstChildren = {
  LeftBracket: IToken[];
  AnyName?: (IToken)[];
  Comma?: IToken[];
  RightBracket: IToken[];
};

export interface DateCstNode extends CstNode {
  name: "date";
  children: DateCstChildren;
}

export type DateCstChildren = {
  Date?: IToken[];
  Instant?: IToken[];
};

export interface QuantityCstNode extends CstNode {
  name: "quantity";
  children: QuantityCstChildren;
}

export type QuantityCstChildren = {
  Number: IToken[];
  Unit?: IToken[];
};

export interface LiteralCstNode extends CstNode {
  name: "literal";
  children: LiteralCstChildren;
}

export type LiteralCstChildren = {
  Yes?: IToken[];
  No?: IToken[];
  quantity?: QuantityCstNode[];
  Percent?: IToken[];
  date?: DateCstNode[];
  Text?: IToken[];
};

export interface ExpressionCstNode extends CstNode {
  name: "expression";
  children: ExpressionCstChildren;
}

export type ExpressionCstChildren = {
  condition: (ConditionCstNode)[];
  ConnectiveForm?: IToken[];
};

export interface ConditionCstNode extends CstNode {
  name: "condition";
  children: ConditionCstChildren;
}

export type ConditionCstChildren = {
  NegationForm?: IToken[];
  calculation: CalculationCstNode[];
  predicate?: PredicateCstNode[];
};

export interface PredicateCstNode extends CstNode {
  name: "predicate";
  children: PredicateCstChildren;
}

export type PredicateCstChildren = {
  ComparisonForm?: IToken[];
  calculation?: (CalculationCstNode)[];
  MembershipForm?: IToken[];
  RangeForm?: IToken[];
  And?: IToken[];
  PostfixForm?: IToken[];
};

export interface CalculationCstNode extends CstNode {
  name: "calculation";
  children: CalculationCstChildren;
}

export type CalculationCstChildren = {
  atom: AtomCstNode[];
  step?: StepCstNode[];
};

export interface StepCstNode extends CstNode {
  name: "step";
  children: StepCstChildren;
}

export type StepCstChildren = {
  AdditiveForm?: IToken[];
  MultiplicativeForm?: IToken[];
  atom: AtomCstNode[];
  rounding?: RoundingCstNode[];
};

export interface RoundingCstNode extends CstNode {
  name: "rounding";
  children: RoundingCstChildren;
}

export type RoundingCstChildren = {
  RoundedDown?: IToken[];
  RoundedUp?: IToken[];
  RoundedHalfUp?: IToken[];
  To: IToken[];
  Number: IToken[];
  Digits: IToken[];
};

export interface AtomCstNode extends CstNode {
  name: "atom";
  children: AtomCstChildren;
}

export type AtomCstChildren = {
  quantifier?: QuantifierCstNode[];
  counted?: CountedCstNode[];
  tally?: TallyCstNode[];
  aggregate?: AggregateCstNode[];
  group?: GroupCstNode[];
  conditional?: ConditionalCstNode[];
  prefixed?: PrefixedCstNode[];
  parenthesised?: ParenthesisedCstNode[];
  members?: MembersCstNode[];
  siblingOption?: SiblingOptionCstNode[];
  breach?: BreachCstNode[];
  Commencement?: IToken[];
  Now?: IToken[];
  literal?: LiteralCstNode[];
  reference?: ReferenceCstNode[];
  keywordName?: KeywordNameCstNode[];
};

export interface ParenthesisedCstNode extends CstNode {
  name: "parenthesised";
  children: ParenthesisedCstChildren;
}

export type ParenthesisedCstChildren = {
  LeftParenthesis: IToken[];
  expression: (ExpressionCstNode)[];
  Comma?: IToken[];
  RightParenthesis: IToken[];
};

export interface GroupCstNode extends CstNode {
  name: "group";
  children: GroupCstChildren;
}

export type GroupCstChildren = {
  GroupForm: IToken[];
  parenthesised?: ParenthesisedCstNode[];
  condition?: (ConditionCstNode)[];
  Comma?: IToken[];
};

export interface ConditionalCstNode extends CstNode {
  name: "conditional";
  children: ConditionalCstChildren;
}

export type ConditionalCstChildren = {
  ConditionalForm: IToken[];
  expression: (ExpressionCstNode)[];
  Then: IToken[];
  Otherwise: IToken[];
  condition: ConditionCstNode[];
};

export interface PrefixedCstNode extends CstNode {
  name: "prefixed";
  children: PrefixedCstChildren;
}

export type PrefixedCstChildren = {
  PrefixForm: IToken[];
  atom: AtomCstNode[];
};

export interface QuantifierCstNode extends CstNode {
  name: "quantifier";
  children: QuantifierCstChildren;
}

export type QuantifierCstChildren = {
  QuantifierForm: IToken[];
  source: SourceCstNode[];
  requirement: RequirementCstNode[];
};

export interface CountedCstNode extends CstNode {
  name: "counted";
  children: CountedCstChildren;
}

export type CountedCstChildren = {
  CountedForm: IToken[];
  Percent?: IToken[];
  Number?: IToken[];
  path?: PathCstNode[];
  Of?: IToken[];
  source: SourceCstNode[];
  requirement: RequirementCstNode[];
};

export interface TallyCstNode extends CstNode {
  name: "tally";
  children: TallyCstChildren;
}

export type TallyCstChildren = {
  TallyForm: IToken[];
  source: SourceCstNode[];
  restriction?: RestrictionCstNode[];
};

export interface AggregateCstNode extends CstNode {
  name: "aggregate";
  children: AggregateCstChildren;
}

export type AggregateCstChildren = {
  AggregateForm: IToken[];
  expression: ExpressionCstNode[];
  Over: IToken[];
  source: SourceCstNode[];
  restriction?: RestrictionCstNode[];
};

export interface SourceCstNode extends CstNode {
  name: "source";
  children: SourceCstChildren;
}

export type SourceCstChildren = {
  Name: IToken[];
  In: IToken[];
  path: PathCstNode[];
};

export interface RestrictionCstNode extends CstNode {
  name: "restriction";
  children: RestrictionCstChildren;
}

export type RestrictionCstChildren = {
  Where: IToken[];
  condition: ConditionCstNode[];
};

export interface RequirementCstNode extends CstNode {
  name: "requirement";
  children: RequirementCstChildren;
}

export type RequirementCstChildren = {
  Comma?: (IToken)[];
  IfAny?: IToken[];
  AndAtLeastOne?: IToken[];
  Where?: IToken[];
  expression?: ExpressionCstNode[];
  Satisfies: IToken[];
  condition: ConditionCstNode[];
};

export interface SiblingOptionCstNode extends CstNode {
  name: "siblingOption";
  children: SiblingOptionCstChildren;
}

export type SiblingOptionCstChildren = {
  Option: IToken[];
  AnyName: IToken[];
};

export interface BreachCstNode extends CstNode {
  name: "breach";
  children: BreachCstChildren;
}

export type BreachCstChildren = {
  BreachOf: IToken[];
  Name: IToken[];
};

export interface ReferenceCstNode extends CstNode {
  name: "reference";
  children: ReferenceCstChildren;
}

export type ReferenceCstChildren = {
  path: PathCstNode[];
  LeftBracket?: IToken[];
  expression?: (ExpressionCstNode)[];
  Comma?: IToken[];
  RightBracket?: IToken[];
};

export interface KeywordNameCstNode extends CstNode {
  name: "keywordName";
  children: KeywordNameCstChildren;
}

export type KeywordNameCstChildren = {
  AnyName: IToken[];
};

export interface RegulationCstNode extends CstNode {
  name: "regulation";
  children: RegulationCstChildren;
}

export type RegulationCstChildren = {
  regulationHeader: RegulationHeaderCstNode[];
  regulationClause?: RegulationClauseCstNode[];
};

export interface RegulationHeaderCstNode extends CstNode {
  name: "regulationHeader";
  children: RegulationHeaderCstChildren;
}

export type RegulationHeaderCstChildren = {
  Regulation: IToken[];
  Name: IToken[];
  text: TextCstNode[];
};

export interface RegulationClauseCstNode extends CstNode {
  name: "regulationClause";
  children: RegulationClauseCstChildren;
}

export type RegulationClauseCstChildren = {
  edition?: EditionCstNode[];
  promulgated?: PromulgatedCstNode[];
  until?: UntilCstNode[];
  version?: VersionCstNode[];
  timeZone?: TimeZoneCstNode[];
  counting?: CountingCstNode[];
  defaultBearer?: DefaultBearerCstNode[];
  stray?: StrayCstNode[];
};

export interface EditionCstNode extends CstNode {
  name: "edition";
  children: EditionCstChildren;
}

export type EditionCstChildren = {
  Edition: IToken[];
  date: DateCstNode[];
};

export interface PromulgatedCstNode extends CstNode {
  name: "promulgated";
  children: PromulgatedCstChildren;
}

export type PromulgatedCstChildren = {
  Promulgated: IToken[];
  date: DateCstNode[];
};

export interface UntilCstNode extends CstNode {
  name: "until";
  children: UntilCstChildren;
}

export type UntilCstChildren = {
  Until: IToken[];
  date: DateCstNode[];
};

export interface VersionCstNode extends CstNode {
  name: "version";
  children: VersionCstChildren;
}

export type VersionCstChildren = {
  Version: IToken[];
  SemanticVersion: IToken[];
};

export interface TimeZoneCstNode extends CstNode {
  name: "timeZone";
  children: TimeZoneCstChildren;
}

export type TimeZoneCstChildren = {
  TimeZone: IToken[];
  Text: IToken[];
};

export interface CountingCstNode extends CstNode {
  name: "counting";
  children: CountingCstChildren;
}

export type CountingCstChildren = {
  Counting: IToken[];
  CivilCode?: IToken[];
  Plain?: IToken[];
  WithCalendar?: IToken[];
  Text?: IToken[];
};

export interface DefaultBearerCstNode extends CstNode {
  name: "defaultBearer";
  children: DefaultBearerCstChildren;
}

export type DefaultBearerCstChildren = {
  DefaultBearer: IToken[];
  Name: IToken[];
};

export interface BearerDeclarationCstNode extends CstNode {
  name: "bearerDeclaration";
  children: BearerDeclarationCstChildren;
}

export type BearerDeclarationCstChildren = {
  Bearer: IToken[];
  Name: IToken[];
  text: TextCstNode[];
};

export interface GroupDeclarationCstNode extends CstNode {
  name: "groupDeclaration";
  children: GroupDeclarationCstChildren;
}

export type GroupDeclarationCstChildren = {
  Group: IToken[];
  Name: IToken[];
  text: TextCstNode[];
};

export interface ChoicesCstNode extends CstNode {
  name: "choices";
  children: ChoicesCstChildren;
}

export type ChoicesCstChildren = {
  choicesHeader: ChoicesHeaderCstNode[];
  choicesClause?: ChoicesClauseCstNode[];
};

export interface ChoicesHeaderCstNode extends CstNode {
  name: "choicesHeader";
  children: ChoicesHeaderCstChildren;
}

export type ChoicesHeaderCstChildren = {
  Choices: IToken[];
  Name: IToken[];
  text: TextCstNode[];
  OpenEnded?: IToken[];
};

export interface ChoicesClauseCstNode extends CstNode {
  name: "choicesClause";
  children: ChoicesClauseCstChildren;
}

export type ChoicesClauseCstChildren = {
  choice?: ChoiceCstNode[];
  stray?: StrayCstNode[];
};

export interface ChoiceCstNode extends CstNode {
  name: "choice";
  children: ChoiceCstChildren;
}

export type ChoiceCstChildren = {
  Choice: IToken[];
  AnyName: IToken[];
  text: TextCstNode[];
};

export interface FactCstNode extends CstNode {
  name: "fact";
  children: FactCstChildren;
}

export type FactCstChildren = {
  factHeader: FactHeaderCstNode[];
  askingClause?: AskingClauseCstNode[];
};

export interface FactHeaderCstNode extends CstNode {
  name: "factHeader";
  children: FactHeaderCstChildren;
}

export type FactHeaderCstChildren = {
  Fact: IToken[];
  path: PathCstNode[];
  type: TypeCstNode[];
  mark: MarkCstNode[];
  IndexedBy?: IToken[];
  names?: NamesCstNode[];
};

export interface TypeCstNode extends CstNode {
  name: "type";
  children: TypeCstChildren;
}

export type TypeCstChildren = {
  YesOrNo?: IToken[];
  Judgement?: IToken[];
  Occurrence?: IToken[];
  DateType?: IToken[];
  InstantType?: IToken[];
  DurationType?: IToken[];
  TextType?: IToken[];
  numberType?: NumberTypeCstNode[];
  menuType?: MenuTypeCstNode[];
};

export interface NumberTypeCstNode extends CstNode {
  name: "numberType";
  children: NumberTypeCstChildren;
}

export type NumberTypeCstChildren = {
  NumberType: IToken[];
  With?: IToken[];
  Number?: IToken[];
  Digits?: IToken[];
  In?: IToken[];
  Text?: IToken[];
};

export interface MenuTypeCstNode extends CstNode {
  name: "menuType";
  children: MenuTypeCstChildren;
}

export type MenuTypeCstChildren = {
  OneOf?: IToken[];
  AnyOf?: IToken[];
  Name: IToken[];
};

export interface MarkCstNode extends CstNode {
  name: "mark";
  children: MarkCstChildren;
}

export type MarkCstChildren = {
  Conduct?: IToken[];
  Circumstance?: IToken[];
};

export interface AskingClauseCstNode extends CstNode {
  name: "askingClause";
  children: AskingClauseCstChildren;
}

export type AskingClauseCstChildren = {
  question?: QuestionCstNode[];
  help?: HelpCstNode[];
  example?: ExampleCstNode[];
  onlyWhen?: OnlyWhenCstNode[];
  stray?: StrayCstNode[];
};

export interface QuestionCstNode extends CstNode {
  name: "question";
  children: QuestionCstChildren;
}

export type QuestionCstChildren = {
  Question: IToken[];
  text: TextCstNode[];
};

export interface HelpCstNode extends CstNode {
  name: "help";
  children: HelpCstChildren;
}

export type HelpCstChildren = {
  Help: IToken[];
  text: TextCstNode[];
};

export interface ExampleCstNode extends CstNode {
  name: "example";
  children: ExampleCstChildren;
}

export type ExampleCstChildren = {
  Example: IToken[];
  Text: IToken[];
};

export interface OnlyWhenCstNode extends CstNode {
  name: "onlyWhen";
  children: OnlyWhenCstChildren;
}

export type OnlyWhenCstChildren = {
  OnlyWhen: IToken[];
  expression: ExpressionCstNode[];
};

export interface RecordCstNode extends CstNode {
  name: "record";
  children: RecordCstChildren;
}

export type RecordCstChildren = {
  recordHeader: RecordHeaderCstNode[];
  recordPart?: RecordPartCstNode[];
};

export interface RecordHeaderCstNode extends CstNode {
  name: "recordHeader";
  children: RecordHeaderCstChildren;
}

export type RecordHeaderCstChildren = {
  Record: IToken[];
  Name: IToken[];
  text: TextCstNode[];
  IdentifiedBy: IToken[];
  AnyName: IToken[];
};

export interface RecordPartCstNode extends CstNode {
  name: "recordPart";
  children: RecordPartCstChildren;
}

export type RecordPartCstChildren = {
  field?: FieldCstNode[];
  stray?: StrayCstNode[];
};

export interface FieldCstNode extends CstNode {
  name: "field";
  children: FieldCstChildren;
}

export type FieldCstChildren = {
  fieldHeader: FieldHeaderCstNode[];
  askingClause?: AskingClauseCstNode[];
};

export interface FieldHeaderCstNode extends CstNode {
  name: "fieldHeader";
  children: FieldHeaderCstChildren;
}

export type FieldHeaderCstChildren = {
  Field: IToken[];
  AnyName: IToken[];
  type: TypeCstNode[];
  mark: MarkCstNode[];
};

export interface ListCstNode extends CstNode {
  name: "list";
  children: ListCstChildren;
}

export type ListCstChildren = {
  listHeader: ListHeaderCstNode[];
  askingClause?: AskingClauseCstNode[];
};

export interface ListHeaderCstNode extends CstNode {
  name: "listHeader";
  children: ListHeaderCstChildren;
}

export type ListHeaderCstChildren = {
  List: IToken[];
  path: PathCstNode[];
  Of: IToken[];
  Name: IToken[];
  mark: MarkCstNode[];
};

export interface AlwaysCstNode extends CstNode {
  name: "always";
  children: AlwaysCstChildren;
}

export type AlwaysCstChildren = {
  Always: IToken[];
  Name: IToken[];
  text: TextCstNode[];
  Holds: IToken[];
  expression: ExpressionCstNode[];
};

export interface ParameterCstNode extends CstNode {
  name: "parameter";
  children: ParameterCstChildren;
}

export type ParameterCstChildren = {
  parameterHeader: ParameterHeaderCstNode[];
  parameterClause?: ParameterClauseCstNode[];
};

export interface ParameterHeaderCstNode extends CstNode {
  name: "parameterHeader";
  children: ParameterHeaderCstChildren;
}

export type ParameterHeaderCstChildren = {
  Parameter: IToken[];
  Name: IToken[];
  type: TypeCstNode[];
  text: TextCstNode[];
};

export interface ParameterClauseCstNode extends CstNode {
  name: "parameterClause";
  children: ParameterClauseCstChildren;
}

export type ParameterClauseCstChildren = {
  enacted?: EnactedCstNode[];
  suggestedValue?: SuggestedValueCstNode[];
  stray?: StrayCstNode[];
};

export interface EnactedCstNode extends CstNode {
  name: "enacted";
  children: EnactedCstChildren;
}

export type EnactedCstChildren = {
  From: IToken[];
  date: DateCstNode[];
  Is: IToken[];
  expression: ExpressionCstNode[];
  basis: BasisCstNode[];
};

export interface SuggestedValueCstNode extends CstNode {
  name: "suggestedValue";
  children: SuggestedValueCstChildren;
}

export type SuggestedValueCstChildren = {
  Suggested: IToken[];
  expression: ExpressionCstNode[];
  basis: BasisCstNode[];
};

export interface BasisCstNode extends CstNode {
  name: "basis";
  children: BasisCstChildren;
}

export type BasisCstChildren = {
  Basis: IToken[];
  text: TextCstNode[];
};

export interface ReadingCstNode extends CstNode {
  name: "reading";
  children: ReadingCstChildren;
}

export type ReadingCstChildren = {
  readingHeader: ReadingHeaderCstNode[];
  readingClause?: ReadingClauseCstNode[];
};

export interface ReadingHeaderCstNode extends CstNode {
  name: "readingHeader";
  children: ReadingHeaderCstChildren;
}

export type ReadingHeaderCstChildren = {
  Reading: IToken[];
  Name: IToken[];
  text: TextCstNode[];
};

export interface ReadingClauseCstNode extends CstNode {
  name: "readingClause";
  children: ReadingClauseCstChildren;
}

export type ReadingClauseCstChildren = {
  readingOption?: ReadingOptionCstNode[];
  suggestedOption?: SuggestedOptionCstNode[];
  stray?: StrayCstNode[];
};

export interface ReadingOptionCstNode extends CstNode {
  name: "readingOption";
  children: ReadingOptionCstChildren;
}

export type ReadingOptionCstChildren = {
  Option: IToken[];
  AnyName: IToken[];
  text: TextCstNode[];
  basis?: BasisCstNode[];
  Means: IToken[];
  expression: ExpressionCstNode[];
};

export interface SuggestedOptionCstNode extends CstNode {
  name: "suggestedOption";
  children: SuggestedOptionCstChildren;
}

export type SuggestedOptionCstChildren = {
  Suggested: IToken[];
  AnyName: IToken[];
};

export interface NormCstNode extends CstNode {
  name: "norm";
  children: NormCstChildren;
}

export type NormCstChildren = {
  normHeader: NormHeaderCstNode[];
  normClause?: NormClauseCstNode[];
};

export interface NormHeaderCstNode extends CstNode {
  name: "normHeader";
  children: NormHeaderCstChildren;
}

export type NormHeaderCstChildren = {
  Obligation?: IToken[];
  Prohibition?: IToken[];
  Name: IToken[];
};

export interface NormClauseCstNode extends CstNode {
  name: "normClause";
  children: NormClauseCstChildren;
}

export type NormClauseCstChildren = {
  bearerClause?: BearerClauseCstNode[];
  forEach?: ForEachCstNode[];
  upon?: UponCstNode[];
  when?: WhenCstNode[];
  unless?: UnlessCstNode[];
  duty?: DutyCstNode[];
  deadline?: DeadlineCstNode[];
  notBefore?: NotBeforeCstNode[];
  prevailsOver?: PrevailsOverCstNode[];
  gist?: GistCstNode[];
  evidence?: EvidenceCstNode[];
  remedy?: RemedyCstNode[];
  stray?: StrayCstNode[];
};

export interface BearerClauseCstNode extends CstNode {
  name: "bearerClause";
  children: BearerClauseCstChildren;
}

export type BearerClauseCstChildren = {
  Bearer: IToken[];
  names: NamesCstNode[];
  Towards?: IToken[];
  Name?: IToken[];
  Under?: IToken[];
  expression?: ExpressionCstNode[];
};

export interface ForEachCstNode extends CstNode {
  name: "forEach";
  children: ForEachCstChildren;
}

export type ForEachCstChildren = {
  ForEach: IToken[];
  source: SourceCstNode[];
};

export interface UponCstNode extends CstNode {
  name: "upon";
  children: UponCstChildren;
}

export type UponCstChildren = {
  Upon: IToken[];
  expression: ExpressionCstNode[];
};

export interface WhenCstNode extends CstNode {
  name: "when";
  children: WhenCstChildren;
}

export type WhenCstChildren = {
  When: IToken[];
  expression: ExpressionCstNode[];
};

export interface UnlessCstNode extends CstNode {
  name: "unless";
  children: UnlessCstChildren;
}

export type UnlessCstChildren = {
  Unless: IToken[];
  expression: ExpressionCstNode[];
};

export interface DutyCstNode extends CstNode {
  name: "duty";
  children: DutyCstChildren;
}

export type DutyCstChildren = {
  simpleDuty: (SimpleDutyCstNode)[];
  ConnectiveForm?: IToken[];
};

export interface SimpleDutyCstNode extends CstNode {
  name: "simpleDuty";
  children: SimpleDutyCstChildren;
}

export type SimpleDutyCstChildren = {
  verb: VerbCstNode[];
  expression: ExpressionCstNode[];
  deadline?: DeadlineCstNode[];
  notBefore?: NotBeforeCstNode[];
};

export interface VerbCstNode extends CstNode {
  name: "verb";
  children: VerbCstChildren;
}

export type VerbCstChildren = {
  MustBe?: IToken[];
  MustNot?: IToken[];
  MustDo?: IToken[];
  MustNotDo?: IToken[];
};

export interface DeadlineCstNode extends CstNode {
  name: "deadline";
  children: DeadlineCstChildren;
}

export type DeadlineCstChildren = {
  within?: WithinCstNode[];
  by?: ByCstNode[];
  withoutStatedTime?: WithoutStatedTimeCstNode[];
};

export interface WithinCstNode extends CstNode {
  name: "within";
  children: WithinCstChildren;
}

export type WithinCstChildren = {
  Within: IToken[];
  expression: (ExpressionCstNode)[];
  Of?: IToken[];
};

export interface ByCstNode extends CstNode {
  name: "by";
  children: ByCstChildren;
}

export type ByCstChildren = {
  By: IToken[];
  expression: ExpressionCstNode[];
};

export interface WithoutStatedTimeCstNode extends CstNode {
  name: "withoutStatedTime";
  children: WithoutStatedTimeCstChildren;
}

export type WithoutStatedTimeCstChildren = {
  WithoutStatedTime: IToken[];
  ReasonableTime?: IToken[];
  expression?: ExpressionCstNode[];
};

export interface NotBeforeCstNode extends CstNode {
  name: "notBefore";
  children: NotBeforeCstChildren;
}

export type NotBeforeCstChildren = {
  NotBefore: IToken[];
  expression: ExpressionCstNode[];
};

export interface PrevailsOverCstNode extends CstNode {
  name: "prevailsOver";
  children: PrevailsOverCstChildren;
}

export type PrevailsOverCstChildren = {
  PrevailsOver: IToken[];
  names: NamesCstNode[];
};

export interface GistCstNode extends CstNode {
  name: "gist";
  children: GistCstChildren;
}

export type GistCstChildren = {
  Gist: IToken[];
  text: TextCstNode[];
};

export interface EvidenceCstNode extends CstNode {
  name: "evidence";
  children: EvidenceCstChildren;
}

export type EvidenceCstChildren = {
  Evidence: IToken[];
  text: TextCstNode[];
};

export interface RemedyCstNode extends CstNode {
  name: "remedy";
  children: RemedyCstChildren;
}

export type RemedyCstChildren = {
  Remedy: IToken[];
  text: TextCstNode[];
};

export interface PositionCstNode extends CstNode {
  name: "position";
  children: PositionCstChildren;
}

export type PositionCstChildren = {
  positionHeader: PositionHeaderCstNode[];
  positionClause?: PositionClauseCstNode[];
};

export interface PositionHeaderCstNode extends CstNode {
  name: "positionHeader";
  children: PositionHeaderCstChildren;
}

export type PositionHeaderCstChildren = {
  Permission?: IToken[];
  Power?: IToken[];
  Policy?: IToken[];
  Name: IToken[];
};

export interface PositionClauseCstNode extends CstNode {
  name: "positionClause";
  children: PositionClauseCstChildren;
}

export type PositionClauseCstChildren = {
  bearerClause?: BearerClauseCstNode[];
  forEach?: ForEachCstNode[];
  upon?: UponCstNode[];
  when?: WhenCstNode[];
  unless?: UnlessCstNode[];
  content?: ContentCstNode[];
  stray?: StrayCstNode[];
};

export interface ContentCstNode extends CstNode {
  name: "content";
  children: ContentCstChildren;
}

export type ContentCstChildren = {
  May?: IToken[];
  Encourages?: IToken[];
  text: TextCstNode[];
};

export interface ExceptionCstNode extends CstNode {
  name: "exception";
  children: ExceptionCstChildren;
}

export type ExceptionCstChildren = {
  exceptionHeader: ExceptionHeaderCstNode[];
  exceptionClause?: ExceptionClauseCstNode[];
};

export interface ExceptionHeaderCstNode extends CstNode {
  name: "exceptionHeader";
  children: ExceptionHeaderCstChildren;
}

export type ExceptionHeaderCstChildren = {
  Exception: IToken[];
  Name: (IToken)[];
  To: IToken[];
};

export interface ExceptionClauseCstNode extends CstNode {
  name: "exceptionClause";
  children: ExceptionClauseCstChildren;
}

export type ExceptionClauseCstChildren = {
  when?: WhenCstNode[];
  unless?: UnlessCstNode[];
  instead?: InsteadCstNode[];
  prevailsOver?: PrevailsOverCstNode[];
  gist?: GistCstNode[];
  stray?: StrayCstNode[];
};

export interface InsteadCstNode extends CstNode {
  name: "instead";
  children: InsteadCstChildren;
}

export type InsteadCstChildren = {
  Instead: IToken[];
  duty: DutyCstNode[];
};

export interface SanctionCstNode extends CstNode {
  name: "sanction";
  children: SanctionCstChildren;
}

export type SanctionCstChildren = {
  sanctionHeader: SanctionHeaderCstNode[];
  sanctionClause?: SanctionClauseCstNode[];
};

export interface SanctionHeaderCstNode extends CstNode {
  name: "sanctionHeader";
  children: SanctionHeaderCstChildren;
}

export type SanctionHeaderCstChildren = {
  Sanction: IToken[];
  Name: IToken[];
};

export interface SanctionClauseCstNode extends CstNode {
  name: "sanctionClause";
  children: SanctionClauseCstChildren;
}

export type SanctionClauseCstChildren = {
  sanctionBy?: SanctionByCstNode[];
  against?: AgainstCstNode[];
  onBreachOf?: OnBreachOfCstNode[];
  ladderStep?: LadderStepCstNode[];
  stray?: StrayCstNode[];
};

export interface SanctionByCstNode extends CstNode {
  name: "sanctionBy";
  children: SanctionByCstChildren;
}

export type SanctionByCstChildren = {
  By: IToken[];
  names: NamesCstNode[];
};

export interface AgainstCstNode extends CstNode {
  name: "against";
  children: AgainstCstChildren;
}

export type AgainstCstChildren = {
  Against: IToken[];
  names: NamesCstNode[];
};

export interface OnBreachOfCstNode extends CstNode {
  name: "onBreachOf";
  children: OnBreachOfCstChildren;
}

export type OnBreachOfCstChildren = {
  OnBreachOf: IToken[];
  breachRange: (BreachRangeCstNode)[];
  Comma?: IToken[];
};

export interface BreachRangeCstNode extends CstNode {
  name: "breachRange";
  children: BreachRangeCstChildren;
}

export type BreachRangeCstChildren = {
  path: (PathCstNode)[];
  To?: IToken[];
};

export interface LadderStepCstNode extends CstNode {
  name: "ladderStep";
  children: LadderStepCstChildren;
}

export type LadderStepCstChildren = {
  Step: IToken[];
  AnyName: IToken[];
  text: TextCstNode[];
  Otherwise?: IToken[];
  when?: WhenCstNode[];
};

export interface SettingCstNode extends CstNode {
  name: "setting";
  children: SettingCstChildren;
}

export type SettingCstChildren = {
  settingHeader: SettingHeaderCstNode[];
  settingClause?: SettingClauseCstNode[];
};

export interface SettingHeaderCstNode extends CstNode {
  name: "settingHeader";
  children: SettingHeaderCstChildren;
}

export type SettingHeaderCstChildren = {
  Setting: IToken[];
  Name: IToken[];
};

export interface SettingClauseCstNode extends CstNode {
  name: "settingClause";
  children: SettingClauseCstChildren;
}

export type SettingClauseCstChildren = {
  from?: FromCstNode[];
  assignment?: AssignmentCstNode[];
  stray?: StrayCstNode[];
};

export interface FromCstNode extends CstNode {
  name: "from";
  children: FromCstChildren;
}

export type FromCstChildren = {
  From: IToken[];
  names: NamesCstNode[];
};

export interface AssignmentCstNode extends CstNode {
  name: "assignment";
  children: AssignmentCstChildren;
}

export type AssignmentCstChildren = {
  path: PathCstNode[];
  Is: IToken[];
  value: ValueCstNode[];
};

export interface ValueCstNode extends CstNode {
  name: "value";
  children: ValueCstChildren;
}

export type ValueCstChildren = {
  Unknown?: IToken[];
  NotYet?: IToken[];
  All?: IToken[];
  None?: IToken[];
  allExcept?: AllExceptCstNode[];
  literal?: LiteralCstNode[];
  Name?: IToken[];
  listValue?: ListValueCstNode[];
  mapValue?: MapValueCstNode[];
  keywordName?: KeywordNameCstNode[];
};

export interface AllExceptCstNode extends CstNode {
  name: "allExcept";
  children: AllExceptCstChildren;
}

export type AllExceptCstChildren = {
  AllExcept?: IToken[];
  NoneExcept?: IToken[];
  members: MembersCstNode[];
};

export interface ListValueCstNode extends CstNode {
  name: "listValue";
  children: ListValueCstChildren;
}

export type ListValueCstChildren = {
  LeftBracket: IToken[];
  value?: (ValueCstNode)[];
  Comma?: IToken[];
  RightBracket: IToken[];
};

export interface MapValueCstNode extends CstNode {
  name: "mapValue";
  children: MapValueCstChildren;
}

export type MapValueCstChildren = {
  LeftBrace: IToken[];
  entry?: (EntryCstNode)[];
  Comma?: IToken[];
  RightBrace: IToken[];
};

export interface EntryCstNode extends CstNode {
  name: "entry";
  children: EntryCstChildren;
}

export type EntryCstChildren = {
  AnyName?: IToken[];
  Text?: IToken[];
  Colon: IToken[];
  value: ValueCstNode[];
};

export interface ScenarioCstNode extends CstNode {
  name: "scenario";
  children: ScenarioCstChildren;
}

export type ScenarioCstChildren = {
  scenarioHeader: ScenarioHeaderCstNode[];
  scenarioClause?: ScenarioClauseCstNode[];
};

export interface ScenarioHeaderCstNode extends CstNode {
  name: "scenarioHeader";
  children: ScenarioHeaderCstChildren;
}

export type ScenarioHeaderCstChildren = {
  Scenario: IToken[];
  Text: IToken[];
};

export interface ScenarioClauseCstNode extends CstNode {
  name: "scenarioClause";
  children: ScenarioClauseCstChildren;
}

export type ScenarioClauseCstChildren = {
  from?: FromCstNode[];
  adopt?: AdoptCstNode[];
  asOf?: AsOfCstNode[];
  observedAt?: ObservedAtCstNode[];
  viewpoint?: ViewpointCstNode[];
  given?: GivenCstNode[];
  expect?: ExpectCstNode[];
  stray?: StrayCstNode[];
};

export interface AdoptCstNode extends CstNode {
  name: "adopt";
  children: AdoptCstChildren;
}

export type AdoptCstChildren = {
  Adopt: IToken[];
  Suggested?: IToken[];
  Name?: IToken[];
  Equals?: IToken[];
  value?: ValueCstNode[];
};

export interface AsOfCstNode extends CstNode {
  name: "asOf";
  children: AsOfCstChildren;
}

export type AsOfCstChildren = {
  AsOf: IToken[];
  date: DateCstNode[];
};

export interface ObservedAtCstNode extends CstNode {
  name: "observedAt";
  children: ObservedAtCstChildren;
}

export type ObservedAtCstChildren = {
  ObservedAt: IToken[];
  date: DateCstNode[];
};

export interface ViewpointCstNode extends CstNode {
  name: "viewpoint";
  children: ViewpointCstChildren;
}

export type ViewpointCstChildren = {
  Bearer: IToken[];
  Name: IToken[];
};

export interface GivenCstNode extends CstNode {
  name: "given";
  children: GivenCstChildren;
}

export type GivenCstChildren = {
  Given: IToken[];
  assignment: AssignmentCstNode[];
};

export interface ExpectCstNode extends CstNode {
  name: "expect";
  children: ExpectCstChildren;
}

export type ExpectCstChildren = {
  Expect: IToken[];
  expectOnly?: ExpectOnlyCstNode[];
  expectNothing?: ExpectNothingCstNode[];
  expectExposure?: ExpectExposureCstNode[];
  expectPosition?: ExpectPositionCstNode[];
  expectNorm?: ExpectNormCstNode[];
};

export interface ExpectOnlyCstNode extends CstNode {
  name: "expectOnly";
  children: ExpectOnlyCstChildren;
}

export type ExpectOnlyCstChildren = {
  Only: IToken[];
  norms: NormsCstNode[];
  status: StatusCstNode[];
};

export interface ExpectNothingCstNode extends CstNode {
  name: "expectNothing";
  children: ExpectNothingCstChildren;
}

export type ExpectNothingCstChildren = {
  Nothing: IToken[];
  status: StatusCstNode[];
};

export interface ExpectExposureCstNode extends CstNode {
  name: "expectExposure";
  children: ExpectExposureCstChildren;
}

export type ExpectExposureCstChildren = {
  Exposure: IToken[];
  path: PathCstNode[];
  AnyName: IToken[];
  Open?: IToken[];
  Undetermined?: IToken[];
  Closed?: IToken[];
};

export interface ExpectPositionCstNode extends CstNode {
  name: "expectPosition";
  children: ExpectPositionCstChildren;
}

export type ExpectPositionCstChildren = {
  Position: IToken[];
  Identifier: IToken[];
  Holds?: IToken[];
  Fails?: IToken[];
  Unknown?: IToken[];
};

export interface ExpectNormCstNode extends CstNode {
  name: "expectNorm";
  children: ExpectNormCstChildren;
}

export type ExpectNormCstChildren = {
  Identifier: IToken[];
  expectation: ExpectationCstNode[];
};

export interface ExpectationCstNode extends CstNode {
  name: "expectation";
  children: ExpectationCstChildren;
}

export type ExpectationCstChildren = {
  expectStatus?: ExpectStatusCstNode[];
  expectPossible?: ExpectPossibleCstNode[];
  expectMissing?: ExpectMissingCstNode[];
  expectBecause?: ExpectBecauseCstNode[];
  expectDue?: ExpectDueCstNode[];
  Conflict?: IToken[];
};

export interface ExpectStatusCstNode extends CstNode {
  name: "expectStatus";
  children: ExpectStatusCstChildren;
}

export type ExpectStatusCstChildren = {
  status: StatusCstNode[];
  elements?: ElementsCstNode[];
};

export interface ExpectPossibleCstNode extends CstNode {
  name: "expectPossible";
  children: ExpectPossibleCstChildren;
}

export type ExpectPossibleCstChildren = {
  Possible: IToken[];
  outcome: (OutcomeCstNode)[];
  Comma?: IToken[];
};

export interface ExpectMissingCstNode extends CstNode {
  name: "expectMissing";
  children: ExpectMissingCstChildren;
}

export type ExpectMissingCstChildren = {
  Missing: IToken[];
  leaf: (LeafCstNode)[];
  Comma?: IToken[];
};

export interface LeafCstNode extends CstNode {
  name: "leaf";
  children: LeafCstChildren;
}

export type LeafCstChildren = {
  Text?: IToken[];
  reference?: ReferenceCstNode[];
  Dot?: IToken[];
  AnyName?: IToken[];
};

export interface ExpectBecauseCstNode extends CstNode {
  name: "expectBecause";
  children: ExpectBecauseCstChildren;
}

export type ExpectBecauseCstChildren = {
  Because: IToken[];
  Scope?: IToken[];
  InForce?: IToken[];
  Trigger?: IToken[];
  Exception?: IToken[];
  path?: PathCstNode[];
};

export interface ExpectDueCstNode extends CstNode {
  name: "expectDue";
  children: ExpectDueCstChildren;
}

export type ExpectDueCstChildren = {
  Due: IToken[];
  date: DateCstNode[];
  elements?: ElementsCstNode[];
};

export interface ElementsCstNode extends CstNode {
  name: "elements";
  children: ElementsCstChildren;
}

export type ElementsCstChildren = {
  For: IToken[];
  Text: (IToken)[];
  Comma?: IToken[];
};

export interface NormsCstNode extends CstNode {
  name: "norms";
  children: NormsCstChildren;
}

export type NormsCstChildren = {
  Identifier: (IToken)[];
  Comma?: IToken[];
};

export interface StatusCstNode extends CstNode {
  name: "status";
  children: StatusCstChildren;
}

export type StatusCstChildren = {
  outcome?: OutcomeCstNode[];
  Undetermined?: IToken[];
};

export interface OutcomeCstNode extends CstNode {
  name: "outcome";
  children: OutcomeCstChildren;
}

export type OutcomeCstChildren = {
  Satisfied?: IToken[];
  Violated?: IToken[];
  Pending?: IToken[];
  NotApplicable?: IToken[];
};

export interface RegulationFileCstNode extends CstNode {
  name: "regulationFile";
  children: RegulationFileCstChildren;
}

export type RegulationFileCstChildren = {
  declaration?: DeclarationCstNode[];
};

export interface DeclarationCstNode extends CstNode {
  name: "declaration";
  children: DeclarationCstChildren;
}

export type DeclarationCstChildren = {
  regulation?: RegulationCstNode[];
  bearerDeclaration?: BearerDeclarationCstNode[];
  groupDeclaration?: GroupDeclarationCstNode[];
  choices?: ChoicesCstNode[];
  fact?: FactCstNode[];
  record?: RecordCstNode[];
  list?: ListCstNode[];
  always?: AlwaysCstNode[];
  parameter?: ParameterCstNode[];
  reading?: ReadingCstNode[];
  article?: ArticleCstNode[];
  setting?: SettingCstNode[];
  scenario?: ScenarioCstNode[];
  field?: FieldCstNode[];
  placedProvision?: PlacedProvisionCstNode[];
  provisionContent?: ProvisionContentCstNode[];
  stray?: StrayCstNode[];
};

export interface ArticleCstNode extends CstNode {
  name: "article";
  children: ArticleCstChildren;
}

export type ArticleCstChildren = {
  articleHeader: ArticleHeaderCstNode[];
  articlePart?: ArticlePartCstNode[];
};

export interface ArticleHeaderCstNode extends CstNode {
  name: "articleHeader";
  children: ArticleHeaderCstChildren;
}

export type ArticleHeaderCstChildren = {
  Article: IToken[];
  Number: IToken[];
  text: TextCstNode[];
};

export interface ArticlePartCstNode extends CstNode {
  name: "articlePart";
  children: ArticlePartCstChildren;
}

export type ArticlePartCstChildren = {
  bearerClause?: BearerClauseCstNode[];
  placedProvision?: PlacedProvisionCstNode[];
  provisionPart?: ProvisionPartCstNode[];
};

export interface PlacedProvisionCstNode extends CstNode {
  name: "placedProvision";
  children: PlacedProvisionCstChildren;
}

export type PlacedProvisionCstChildren = {
  place: PlaceCstNode[];
  provisionPart?: ProvisionPartCstNode[];
};

export interface PlaceCstNode extends CstNode {
  name: "place";
  children: PlaceCstChildren;
}

export type PlaceCstChildren = {
  Head?: IToken[];
  paragraph?: ParagraphCstNode[];
  item?: (ItemCstNode)[];
};

export interface ParagraphCstNode extends CstNode {
  name: "paragraph";
  children: ParagraphCstChildren;
}

export type ParagraphCstChildren = {
  Paragraph: IToken[];
  Number: IToken[];
};

export interface ItemCstNode extends CstNode {
  name: "item";
  children: ItemCstChildren;
}

export type ItemCstChildren = {
  Item: IToken[];
  Number: IToken[];
};

export interface ProvisionPartCstNode extends CstNode {
  name: "provisionPart";
  children: ProvisionPartCstChildren;
}

export type ProvisionPartCstChildren = {
  gist?: GistCstNode[];
  statedWithoutTest?: StatedWithoutTestCstNode[];
  parameter?: ParameterCstNode[];
  reading?: ReadingCstNode[];
  provisionContent?: ProvisionContentCstNode[];
  stray?: StrayCstNode[];
};

export interface StatedWithoutTestCstNode extends CstNode {
  name: "statedWithoutTest";
  children: StatedWithoutTestCstChildren;
}

export type StatedWithoutTestCstChildren = {
  StatedWithoutTest: IToken[];
  text: TextCstNode[];
};

export interface ProvisionContentCstNode extends CstNode {
  name: "provisionContent";
  children: ProvisionContentCstChildren;
}

export type ProvisionContentCstChildren = {
  appliesWhen?: AppliesWhenCstNode[];
  excludesWhen?: ExcludesWhenCstNode[];
  defersTo?: DefersToCstNode[];
  takesEffect?: TakesEffectCstNode[];
  definition?: DefinitionCstNode[];
  norm?: NormCstNode[];
  position?: PositionCstNode[];
  exception?: ExceptionCstNode[];
  sanction?: SanctionCstNode[];
  incorporates?: IncorporatesCstNode[];
};

export interface AppliesWhenCstNode extends CstNode {
  name: "appliesWhen";
  children: AppliesWhenCstChildren;
}

export type AppliesWhenCstChildren = {
  AppliesWhen: IToken[];
  expression: ExpressionCstNode[];
};

export interface ExcludesWhenCstNode extends CstNode {
  name: "excludesWhen";
  children: ExcludesWhenCstChildren;
}

export type ExcludesWhenCstChildren = {
  ExcludesWhen: IToken[];
  expression: ExpressionCstNode[];
  Clarifies?: IToken[];
  path?: PathCstNode[];
};

export interface DefersToCstNode extends CstNode {
  name: "defersTo";
  children: DefersToCstChildren;
}

export type DefersToCstChildren = {
  DefersTo: IToken[];
  Name: IToken[];
  text: TextCstNode[];
  when: WhenCstNode[];
};

export interface TakesEffectCstNode extends CstNode {
  name: "takesEffect";
  children: TakesEffectCstChildren;
}

export type TakesEffectCstChildren = {
  TakesEffect: IToken[];
  date: DateCstNode[];
};

export interface DefinitionCstNode extends CstNode {
  name: "definition";
  children: DefinitionCstChildren;
}

export type DefinitionCstChildren = {
  Definition: IToken[];
  Name: IToken[];
  text?: TextCstNode[];
  Means: IToken[];
  expression: ExpressionCstNode[];
};

export interface IncorporatesCstNode extends CstNode {
  name: "incorporates";
  children: IncorporatesCstChildren;
}

export type IncorporatesCstChildren = {
  Incorporates: IToken[];
  Stray?: IToken[];
};
