import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Literal, RegulationDeclaration } from "../../model/ast.ts";
import type { ResolvedRegulation } from "../2-resolve/resolve.ts";
import type { ProvisionEntry } from "../2-resolve/symbols.ts";
import { checkDiagnostics } from "./diagnostics.ts";

/** The regulation says what every regulation must; every provision is accounted for. */
export const checkStructure = ({ symbols }: ResolvedRegulation): readonly Diagnostic[] => {
	const { regulation, norms, provisions } = symbols;
	const nothing = norms.size === 0 ? [noNorms(regulation)] : [];
	const commencements = [...provisions.values()].flatMap((provision) => provision.commencements);
	return [
		...checkHeader(regulation),
		...nothing,
		...[...provisions.values()].flatMap(checkProvision),
		...commencements.flatMap(({ date }) => checkCommencement(date, regulation)),
	];
};

const checkCommencement = (date: Literal, { edition }: RegulationDeclaration): readonly Diagnostic[] => {
	if (date.kind !== "date" || edition?.kind !== "date" || date.text === edition.text) return [];
	const args = { date: date.text, edition: edition.text };
	const related = [{ span: edition.span, message: "the edition" }];
	return [checkDiagnostics.report("check/commencement-differs", date.span, args, { related })];
};

const noNorms = ({ name }: RegulationDeclaration): Diagnostic =>
	checkDiagnostics.report("check/no-norms", name.span, { regulation: name.text });

const checkHeader = (regulation: RegulationDeclaration): readonly Diagnostic[] => {
	const clauses = {
		edition: regulation.edition,
		version: regulation.version,
		"time zone": regulation.timeZone,
		counting: regulation.counting,
		"default bearer": regulation.defaultBearer,
	};
	return Object.entries(clauses)
		.filter(([, clause]) => clause === undefined)
		.map(([clause]) =>
			checkDiagnostics.report("check/missing-clause", regulation.name.span, { what: "the regulation", clause }),
		);
};

const checkProvision = ({ id, article, node }: ProvisionEntry): readonly Diagnostic[] => {
	const span = node.place[0]?.span ?? article.number.span;
	const bearing = node.contents.filter(({ kind }) => kind !== "parameter" && kind !== "reading");
	const diagnostics: Diagnostic[] = [];
	if (node.gist === undefined)
		diagnostics.push(checkDiagnostics.report("check/missing-clause", span, { what: `\`${id}\``, clause: "gist" }));
	if (node.statedWithoutTest === undefined && bearing.length === 0)
		diagnostics.push(checkDiagnostics.report("check/provision-says-nothing", span, { provision: id }));
	if (node.statedWithoutTest !== undefined && bearing.length > 0)
		diagnostics.push(
			checkDiagnostics.report("check/stated-with-norms", node.statedWithoutTest.span, { provision: id }),
		);
	return diagnostics;
};
