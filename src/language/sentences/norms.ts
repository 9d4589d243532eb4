import type { Sentence, Sentences } from "../../model/sentences.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import { Glossary } from "./glossary.ts";
import { sayLadder } from "./ladders.ts";
import { NormTeller } from "./norm-teller.ts";
import { sayProvision, speaksForItself } from "./provisions.ts";
import type { Tongue } from "./tongue.ts";
import { TONGUES } from "./tongues.ts";

/** Says one thing in one language, and notes what its terms mean. */
type Saying = (tongue: Tongue, glossary: Glossary) => string;

/** Every norm, position, exception and sanction of a regulation as one sentence, and what its provisions say besides, in each language. */
export function sentencesOf(checked: CheckedRegulation): Sentences {
	return Object.fromEntries([...sayings(checked)].map(([name, say]) => [name, inEachLanguage(say)]));
}

function inEachLanguage(say: Saying): Sentence {
	const [english, chinese] = [new Glossary(), new Glossary()];
	const [en, zh] = [say(TONGUES.en, english), say(TONGUES.zh, chinese)];
	const terms = english.beside(chinese);
	return terms.length === 0 ? { en, zh } : { en, zh, terms };
}

function sayings(checked: CheckedRegulation): ReadonlyMap<string, Saying> {
	const { norms, positions, exceptions, sanctions, provisions } = checked.symbols;
	return new Map<string, Saying>([
		...[...provisions]
			.filter(([, entry]) => speaksForItself(entry))
			.map(([id, entry]): [string, Saying] => [
				id,
				(tongue, glossary) => sayProvision(checked, tongue, glossary, entry),
			]),
		...[...norms].map(([name, entry]): [string, Saying] => [
			name,
			(tongue, glossary) => new NormTeller(checked, tongue, glossary, entry.declaration.forEach).norm(entry),
		]),
		...[...positions].map(([name, entry]): [string, Saying] => [
			name,
			(tongue, glossary) => new NormTeller(checked, tongue, glossary, entry.declaration.forEach).position(entry),
		]),
		...[...exceptions].flatMap(([name, { declaration }]): [string, Saying][] => {
			const target = norms.get(declaration.target.text);
			if (target === undefined) return [];
			const { forEach } = target.declaration;
			return [
				[name, (tongue, glossary) => new NormTeller(checked, tongue, glossary, forEach).exception(declaration, target)],
			];
		}),
		...[...sanctions].map(([name, { declaration }]): [string, Saying] => [
			name,
			(tongue, glossary) => sayLadder(checked, tongue, glossary, declaration),
		]),
	]);
}
