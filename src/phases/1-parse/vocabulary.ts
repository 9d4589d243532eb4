import type {
	AlwaysCstNode,
	AskingClauseCstChildren,
	AskingClauseCstNode,
	ChoicesClauseCstChildren,
	ChoicesCstNode,
	FactCstNode,
	FieldCstNode,
	ListCstNode,
	MarkCstNode,
	RecordCstNode,
	RecordPartCstChildren,
	TypeCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type {
	AlwaysDeclaration,
	Asking,
	ChoicesDeclaration,
	FactDeclaration,
	FieldDeclaration,
	ListDeclaration,
	RecordDeclaration,
	TypeExpression,
} from "../../model/ast.ts";
import type { Mark } from "../../model/pack.ts";
import { type ClauseOrder, readClauses } from "./clauses.ts";
import { type Context, first, spanOf } from "./context.ts";
import { readExpression } from "./expressions.ts";
import { readName, readNames, readPath, readString, readText } from "./names.ts";

const CHOICES_CLAUSES: ClauseOrder<ChoicesClauseCstChildren> = { choice: "many" };

export function readChoices(context: Context, node: ChoicesCstNode, span: Span): ChoicesDeclaration {
	const header = first(node.children.choicesHeader)?.children;
	const clauses = readClauses(context, node.children.choicesClause, CHOICES_CLAUSES, span);
	return {
		kind: "choices",
		span,
		name: readName(context, first(header?.Name), span),
		label: readText(context, first(header?.text), span),
		openEnded: first(header?.OpenEnded) !== undefined,
		members: clauses.choice.map((member) => {
			const here = spanOf(context, member, span);
			const name = readName(context, first(member.children.AnyName), here);
			return { name, label: readText(context, first(member.children.text), here), span: here };
		}),
	};
}

const ASKING_CLAUSES: ClauseOrder<AskingClauseCstChildren> = {
	says: "once",
	question: "once",
	help: "once",
	weigh: "once",
	evidence: "once",
	example: "once",
	onlyWhen: "once",
};

function readAsking(context: Context, nodes: readonly AskingClauseCstNode[] | undefined, span: Span): Asking {
	const clauses = readClauses(context, nodes, ASKING_CLAUSES, span);
	const [says, question, help] = [first(clauses.says), first(clauses.question), first(clauses.help)];
	const [weigh, evidence] = [first(clauses.weigh), first(clauses.evidence)];
	const [example, onlyWhen] = [first(clauses.example), first(clauses.onlyWhen)];
	return {
		...(says && { says: readText(context, first(says.children.text), spanOf(context, says, span)) }),
		...(question && { question: readText(context, first(question.children.text), spanOf(context, question, span)) }),
		...(help && { help: readText(context, first(help.children.text), spanOf(context, help, span)) }),
		...(weigh && { weigh: readText(context, first(weigh.children.text), spanOf(context, weigh, span)) }),
		...(evidence && { evidence: readText(context, first(evidence.children.text), spanOf(context, evidence, span)) }),
		...(example && { example: readString(context, first(example.children.Text), spanOf(context, example, span)) }),
		...(onlyWhen && {
			onlyWhen: readExpression(context, first(onlyWhen.children.expression), spanOf(context, onlyWhen, span)),
		}),
	};
}

export function readFact(context: Context, node: FactCstNode, span: Span): FactDeclaration {
	const header = first(node.children.factHeader)?.children;
	return {
		kind: "fact",
		span,
		path: readPath(context, first(header?.path), span),
		type: readType(context, first(header?.type), span),
		...readMark(first(header?.mark)),
		index: readNames(context, first(header?.names), span),
		...readAsking(context, node.children.askingClause, span),
	};
}

function readMark(node: MarkCstNode | undefined): { mark?: Mark } {
	if (first(node?.children.Conduct)) return { mark: "conduct" };
	return first(node?.children.Circumstance) ? { mark: "circumstance" } : {};
}

const SIMPLE_TYPES = {
	YesOrNo: "yes-or-no",
	Judgement: "judgement",
	Occurrence: "occurrence",
	DateType: "date",
	InstantType: "instant",
	DurationType: "duration",
	TextType: "text",
} as const;

export function readType(context: Context, node: TypeCstNode | undefined, parent: Span): TypeExpression {
	const span = spanOf(context, node, parent);
	for (const [token, kind] of Object.entries(SIMPLE_TYPES)) {
		if (first(node?.children[token as keyof typeof SIMPLE_TYPES])) return { kind, span };
	}
	const [number, menu] = [first(node?.children.numberType), first(node?.children.menuType)];
	if (menu) {
		const kind = first(menu.children.OneOf) ? "one-of" : "any-of";
		return { kind, choices: readName(context, first(menu.children.Name), span), span };
	}
	if (number === undefined) return { kind: "hole", span };
	const [digits, unit] = [first(number.children.Number), first(number.children.Text)];
	return {
		kind: "number",
		span,
		...(digits && { digits: { kind: "number", text: digits.image, span: spanOf(context, digits, span) } }),
		...(unit && { unit: readString(context, unit, span) }),
	};
}

const RECORD_PARTS: ClauseOrder<RecordPartCstChildren> = { field: "many" };

export function readRecord(context: Context, node: RecordCstNode, span: Span): RecordDeclaration {
	const header = first(node.children.recordHeader)?.children;
	const parts = readClauses(context, node.children.recordPart, RECORD_PARTS, span);
	return {
		kind: "record",
		span,
		name: readName(context, first(header?.Name), span),
		label: readText(context, first(header?.text), span),
		key: readName(context, first(header?.AnyName), span),
		fields: parts.field.map((field) => readField(context, field, spanOf(context, field, span))),
	};
}

export function readField(context: Context, node: FieldCstNode, span: Span): FieldDeclaration {
	const header = first(node.children.fieldHeader)?.children;
	return {
		kind: "field",
		span,
		name: readName(context, first(header?.AnyName), span),
		type: readType(context, first(header?.type), span),
		...readMark(first(header?.mark)),
		...readAsking(context, node.children.askingClause, span),
	};
}

export function readList(context: Context, node: ListCstNode, span: Span): ListDeclaration {
	const header = first(node.children.listHeader)?.children;
	return {
		kind: "list",
		span,
		path: readPath(context, first(header?.path), span),
		record: readName(context, first(header?.Name), span),
		...readMark(first(header?.mark)),
		...readAsking(context, node.children.askingClause, span),
	};
}

export const readAlways = (context: Context, { children }: AlwaysCstNode, span: Span): AlwaysDeclaration => ({
	kind: "always",
	span,
	name: readName(context, first(children.Name), span),
	message: readText(context, first(children.text), span),
	condition: readExpression(context, first(children.expression), span),
});
