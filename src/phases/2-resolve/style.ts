import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Name } from "../../model/ast.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import type { Symbols } from "./symbols.ts";

const KEBAB = { words: "kebab-case", pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, joint: "-" };
const SNAKE = { words: "snake_case", pattern: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, joint: "_" };

/** Norms and settings are written in kebab-case, everything that facts files hold in snake_case. */
export const reportNameStyle = (symbols: Symbols): readonly Diagnostic[] => {
	const { norms, positions, exceptions, sanctions, settings, regulation } = symbols;
	const kebab = [norms, positions, exceptions, sanctions].flatMap((table) =>
		[...table.values()].map(({ declaration }) => declaration.name),
	);
	const { facts, lists, records, choices, parameters, readings, definitions } = symbols;
	const snake = [
		...[...facts.values(), ...lists.values()].flatMap(({ path }) => path.names),
		...[...records.values()].flatMap((record) => [record.name, record.key, ...record.fields.map(({ name }) => name)]),
		...[...choices.values()].flatMap((menu) => [menu.name, ...menu.members.map(({ name }) => name)]),
		...[...parameters.values(), ...definitions.values()].map(({ name }) => name),
		...[...readings.values()].flatMap(({ declaration }) => [
			declaration.name,
			...declaration.options.map(({ name }) => name),
		]),
	];
	return [
		...[regulation.name, ...kebab, ...[...settings.values()].map(({ name }) => name)].flatMap((name) =>
			misfit(name, KEBAB),
		),
		...snake.flatMap((name) => misfit(name, SNAKE)),
	];
};

const misfit = (name: Name, style: typeof KEBAB): readonly Diagnostic[] => {
	if (name.text === "" || style.pattern.test(name.text)) return [];
	const words = name.text.split(/[-_]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== "");
	const better = words.map((word) => word.toLowerCase()).join(style.joint);
	return [resolveDiagnostics.report("resolve/name-style", name.span, { name: name.text, style: style.words, better })];
};
