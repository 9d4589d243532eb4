import { describe, expect, it, test } from "vitest";
import { declaration, scenario, shape } from "./helper.ts";

describe("a setting", () => {
	it("gives facts, and builds on other settings", () => {
		expect(declaration(`setting larger from small, open a.b is yes c.d is not yet a.b.text is no`)).toEqual({
			kind: "setting",
			name: "larger",
			from: ["small", "open"],
			givens: [
				{ path: { names: ["a", "b"] }, value: true },
				{ path: { names: ["c", "d"] }, value: "not yet" },
				{ path: { names: ["a", "b", "text"] }, value: false },
			],
		});
	});
});

describe("a scenario", () => {
	it("says what is adopted, as of when, and for whom", () => {
		const text = `from a, b adopt suggested adopt reading = option_a adopt promptly = 24 hours
			as of 2024-03-04 observed at 2024-03-04T08:00Z bearer user`;
		expect(scenario(text)).toMatchObject({
			title: "sample",
			from: ["a", "b"],
			adopt: [
				{ kind: "suggested" },
				{ kind: "adoption", name: "reading", value: "option_a" },
				{ kind: "adoption", name: "promptly", value: "24 hours" },
			],
			asOf: { kind: "date", text: "2024-03-04" },
			observedAt: { kind: "instant", text: "2024-03-04T08:00Z" },
			bearer: "user",
		});
	});

	test.each([
		["yes", true],
		["no", false],
		["unknown", null],
		["done", "done"],
		["not yet", "not yet"],
		["3", 3],
		["0.25", 0.25],
		["80%", "80%"],
		["24 hours", "24 hours"],
		['"a \\" b"', 'a " b'],
		["drawn", "drawn"],
		["text", "text"],
		["instead", "instead"],
		["2024-03-01", "2024-03-01"],
		["2024-03-01T08:00", "2024-03-01T08:00"],
		["all", "all"],
		["none", "none"],
		["all except [age, sex]", "all except [age, sex]"],
		["none except [when]", "none except [when]"],
		["[]", []],
		["[a, b]", ["a", "b"]],
		["{}", {}],
		[
			'[{id: "a", found: 2024-03-01}, {id: "b", kind: unknown}]',
			[
				{ id: "a", found: "2024-03-01" },
				{ id: "b", kind: null },
			],
		],
		[
			'{items: [], complete: no, "other key": {value: yes, by: "li"}}',
			{ items: [], complete: false, "other key": { value: true, by: "li" } },
		],
	])("gives: %s", (text, value) => {
		expect(scenario(`given a.b is ${text}`).givens).toEqual([{ path: { names: ["a", "b"] }, value }]);
	});

	it("gives keys that mean something to JavaScript as plain keys", () => {
		const [given] = scenario(`given a is {"__proto__": 1, constructor: 2}`).givens;
		expect(Object.entries(given?.value ?? {})).toEqual([
			["__proto__", 1],
			["constructor", 2],
		]);
		expect(Object.getPrototypeOf(given?.value)).toBe(Object.prototype);
	});

	test.each([
		["n violated", { kind: "status", norm: "n", status: "violated", elements: [] }],
		['n not applicable for "a", "b"', { kind: "status", norm: "n", status: "not-applicable", elements: ["a", "b"] }],
		["n undetermined", { kind: "status", norm: "n", status: "undetermined", elements: [] }],
		["n possible pending, violated", { kind: "possible", norm: "n", possible: ["pending", "violated"] }],
		['n missing "a[0].b", c.d, e.f[g, h]', { kind: "missing", norm: "n", paths: ["a[0].b", "c.d", "e.f[g, h]"] }],
		["n because scope", { kind: "because", norm: "n", reason: "scope" }],
		["n because in force", { kind: "because", norm: "n", reason: "in force" }],
		["n because trigger", { kind: "because", norm: "n", reason: "trigger" }],
		["n because exception", { kind: "because", norm: "n", reason: "exception" }],
		["n because art-14.para-1", { kind: "because", norm: "n", reason: "art-14.para-1" }],
		["n because other-norm", { kind: "because", norm: "n", reason: "other-norm" }],
		[
			'n due 2024-03-02T08:00 for "a"',
			{ kind: "due", norm: "n", due: { kind: "instant", text: "2024-03-02T08:00" }, elements: ["a"] },
		],
		["n conflict", { kind: "conflict", norm: "n" }],
		[
			"exposure art-21.para-1 warning open",
			{ kind: "exposure", provision: { names: ["art-21", "para-1"] }, step: "warning", status: "open" },
		],
		[
			"exposure art-21 fine undetermined",
			{ kind: "exposure", provision: { names: ["art-21"] }, step: "fine", status: "undetermined" },
		],
		["position p holds", { kind: "position", norm: "p", holds: true }],
		["position p fails", { kind: "position", norm: "p", holds: false }],
		["position p unknown", { kind: "position", norm: "p", holds: "unknown" }],
		["only a, b violated", { kind: "only", norms: ["a", "b"], status: "violated" }],
		["nothing pending", { kind: "only", norms: [], status: "pending" }],
	])("expects: %s", (text, expectation) => {
		expect(shape(scenario(`expect ${text}`).expectations)).toEqual([expectation]);
	});
});
