import { describe, expect, it, test } from "vitest";
import { declaration, declarations, EVERY_CONSTRUCT, shape } from "./helper.ts";

describe("a regulation", () => {
	it("has a name, a title in two languages, dates, a version, a zone, a counting rule and a default bearer", () => {
		const text = `regulation toy "Toy" zh "玩具" edition 2023-08-15 promulgated 2023-07-10 until 2030-01-01 version 1.2.0
			time zone "Asia/Shanghai" counting civil code with calendar "days" default bearer provider`;
		expect(declaration(text)).toEqual({
			kind: "regulation",
			name: "toy",
			title: { en: "Toy", zh: "玩具" },
			edition: { kind: "date", text: "2023-08-15" },
			promulgated: { kind: "date", text: "2023-07-10" },
			until: { kind: "date", text: "2030-01-01" },
			version: "1.2.0",
			timeZone: "Asia/Shanghai",
			counting: { rule: "civil-code", calendar: "days" },
			defaultBearer: "provider",
		});
		expect(declaration(`regulation toy "Toy" counting plain`)).toMatchObject({ counting: { rule: "plain" } });
	});
});

describe("the vocabulary", () => {
	test.each([
		["yes or no", { kind: "yes-or-no" }],
		["judgement", { kind: "judgement" }],
		["occurrence", { kind: "occurrence" }],
		["date", { kind: "date" }],
		["instant", { kind: "instant" }],
		["duration", { kind: "duration" }],
		["text", { kind: "text" }],
		["number", { kind: "number" }],
		["number with 2 digits", { kind: "number", digits: { kind: "number", text: "2" } }],
		['number in "yuan"', { kind: "number", unit: "yuan" }],
		["one of stage", { kind: "one-of", choices: "stage" }],
		["any of stage", { kind: "any-of", choices: "stage" }],
	])("a fact is of type %s", (text, type) => {
		expect(declaration(`fact a.b ${text} conduct question "?"`)).toMatchObject({ type, mark: "conduct" });
	});

	it("a fact has a path, an index, a question, help, an example and a condition", () => {
		const text = `fact a.b.c judgement conduct indexed by stage, ground
			question "Is it" "so?" zh "是" "吗" help "Look." example "yes" only when a.d`;
		expect(declaration(text)).toEqual({
			kind: "fact",
			path: { names: ["a", "b", "c"] },
			type: { kind: "judgement" },
			mark: "conduct",
			index: ["stage", "ground"],
			question: { en: "Is it so?", zh: "是吗" },
			help: { en: "Look." },
			example: "yes",
			onlyWhen: { kind: "reference", path: { names: ["a", "d"] }, keys: [] },
		});
	});

	it("has bearers, groups, menus, records, lists and constraints", () => {
		expect(declaration(`bearer user "the user"`)).toEqual({ kind: "bearer", name: "user", label: { en: "the user" } });
		expect(declaration(`group a "A"`)).toEqual({ kind: "group", name: "a", label: { en: "A" } });
		expect(declaration(`choices k "K" open ended choice a "A"`)).toEqual({
			kind: "choices",
			name: "k",
			label: { en: "K" },
			openEnded: true,
			members: [{ name: "a", label: { en: "A" } }],
		});
		expect(
			declaration(`record r "R" identified by id field f date conduct question "?" field g text circumstance`),
		).toEqual({
			kind: "record",
			name: "r",
			label: { en: "R" },
			key: "id",
			fields: [
				{ kind: "field", name: "f", type: { kind: "date" }, mark: "conduct", question: { en: "?" } },
				{ kind: "field", name: "g", type: { kind: "text" }, mark: "circumstance" },
			],
		});
		expect(declaration(`list a.rs of r conduct question "?"`)).toEqual({
			kind: "list",
			path: { names: ["a", "rs"] },
			record: "r",
			mark: "conduct",
			question: { en: "?" },
		});
		expect(declaration(`always sane "must be sane" holds a`)).toMatchObject({
			kind: "always",
			name: "sane",
			message: { en: "must be sane" },
			condition: { kind: "reference" },
		});
	});

	it("has dated and suggested parameters", () => {
		const text = `parameter p duration "soon" from 2023-01-01 is 24 hours basis "law" suggested 3 days basis "practice"`;
		expect(declaration(text)).toMatchObject({
			kind: "parameter",
			name: "p",
			type: { kind: "duration" },
			label: { en: "soon" },
			enacted: [
				{ from: { text: "2023-01-01" }, value: { literal: { amount: "24", unit: "hours" } }, basis: { en: "law" } },
			],
			suggested: { value: { literal: { amount: "3", unit: "days" } }, basis: { en: "practice" } },
		});
	});
});

describe("an article", () => {
	const places = (text: string) => {
		const [article] = declarations(`article 7 "Seven" ${text}`);
		return article?.kind === "article" ? article.provisions.map(({ place }) => shape(place)) : [];
	};

	it("is one provision, or has a head, paragraphs and items", () => {
		expect(places("takes effect 2024-01-01")).toEqual([[]]);
		expect(places(`head paragraph 1 paragraph 2 item 3 item 4`)).toEqual([
			[{ part: "head" }],
			[{ part: "paragraph", number: "1" }],
			[
				{ part: "paragraph", number: "2" },
				{ part: "item", number: "3" },
			],
			[{ part: "item", number: "4" }],
		]);
		expect(places("")).toEqual([]);
	});

	it("names bearers, and its provisions say what they are about", () => {
		const text = `article 7 "Seven" bearer a, b bearer c under d gist "g" stated without a test "s"`;
		expect(declaration(text)).toEqual({
			kind: "article",
			number: "7",
			title: { en: "Seven" },
			bearers: [
				{ bearer: "a" },
				{ bearer: "b" },
				{ bearer: "c", under: { kind: "reference", path: { names: ["d"] }, keys: [] } },
			],
			provisions: [{ place: [], gist: { en: "g" }, statedWithoutTest: { en: "s" }, contents: [] }],
		});
	});

	it("ends where a bearer is declared", () => {
		expect(declarations(`article 7 "Seven" gist "g" bearer user "the user"`).map(({ kind }) => kind)).toEqual([
			"article",
			"bearer",
		]);
	});
});

it("every construct of the language is read without a diagnostic", () => {
	const kinds = declarations(EVERY_CONSTRUCT).map(({ kind }) => kind);
	expect(new Set(kinds).size).toBe(13);
});
