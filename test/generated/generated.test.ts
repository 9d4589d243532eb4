import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

/** What every file in `scripts/generators` exports. */
interface Generator {
	readonly file: string;
	generate(): Promise<string>;
}

const FOLDER = "scripts/generators";

test.each(readdirSync(FOLDER))("what %s generates is what is committed", async (name) => {
	const { file, generate }: Generator = await import(/* @vite-ignore */ pathToFileURL(resolve(FOLDER, name)).href);
	const text = await generate();
	expect(text === readFileSync(file, "utf8"), `${file} is out of date: run \`npm run generate\``).toBe(true);
	expect(text).toMatch(/\S/);
});

test("the diagrams open without a network", () => {
	const page = readFileSync("grammar/generated/diagrams.html", "utf8");
	expect(page).not.toMatch(/<(?:script|link|img)[^>]*\s(?:src|href)=/);
	expect(page).toContain('"name":"norm"');
});

test("the editors' grammar is one that they can read", () => {
	const grammar = JSON.parse(readFileSync("grammar/generated/deontic.tmLanguage.json", "utf8"));
	const patterns: { match?: string; begin?: string; name: string }[] = grammar.patterns;
	for (const { match, begin } of patterns) expect(() => new RegExp(match ?? begin ?? "(", "u")).not.toThrow();
	const scopeOf = (text: string) =>
		patterns.find(({ match }) => match && new RegExp(`^(?:${match})$`).test(text))?.name;
	expect(scopeOf("obligation")).toBe("keyword.declaration.deontic");
	expect(scopeOf("must  not do")).toBe("keyword.control.deontic");
	expect(scopeOf("is at least")).toBe("keyword.operator.deontic");
	expect(scopeOf("order_x")).toBe("variable.other.deontic");
});
