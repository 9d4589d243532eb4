import type { Choices, Type, TypeKind } from "../../model/types.ts";
import type { Language } from "./condition-words.ts";

type Hint<Kind extends TypeKind> = (
	type: Extract<Type, { kind: Kind }>,
	menus: ReadonlyMap<string, Choices>,
) => Readonly<Record<Language, string>>;

const members = (menu: Choices | undefined): string => (menu?.members ?? []).map(({ id }) => id).join(", ");
const unit = (name: string | undefined, brackets: readonly [string, string]): string =>
	name === undefined ? "" : `${brackets[0]}${name}${brackets[1]}`;

const HINTS: { readonly [Kind in TypeKind]: Hint<Kind> } = {
	boolean: ({ judged }) =>
		judged
			? {
					en: "yes or no; somebody decides and signs: {value: yes, by: name, on: 2024-03-01, basis: why}",
					zh: "yes 或 no（是/否）；由人判断并署名：{value: yes, by: 姓名, on: 2024-03-01, basis: 依据}",
				}
			: { en: "yes or no", zh: "yes 或 no（是/否）" },
	number: ({ scale, unit: name }) => ({
		en: `${scale === 0 ? "a whole number" : `a number, at most ${scale} decimal places`}${unit(name, [" (", ")"])}`,
		zh: `${scale === 0 ? "整数" : `数字，最多 ${scale} 位小数`}${unit(name, ["（", "）"])}`,
	}),
	date: () => ({ en: "a date: 2024-03-01", zh: "日期：2024-03-01" }),
	instant: () => ({ en: "a date with a time: 2024-03-01T08:00", zh: "日期和时间：2024-03-01T08:00" }),
	occurrence: () => ({
		en: "not yet, done, or when: 2024-03-01T08:00 or 2024-03-01",
		zh: "not yet（尚未）、done（已完成）或时间：2024-03-01T08:00、2024-03-01",
	}),
	duration: () => ({ en: "a duration: 24 hours, 10 working days", zh: "期限：24小时、10个工作日" }),
	text: () => ({ en: "a text", zh: "文字" }),
	choice: ({ choices }, menus) => ({
		en: `one of: ${members(menus.get(choices))}`,
		zh: `选择一项：${members(menus.get(choices))}`,
	}),
	set: ({ choices }, menus) => ({
		en: `any of: [${members(menus.get(choices))}]`,
		zh: `可选多项：[${members(menus.get(choices))}]`,
	}),
};

/** What a value of this type looks like, in one line. */
export function typeHint(type: Type, menus: ReadonlyMap<string, Choices>, language: Language): string {
	const hint = HINTS[type.kind] as (
		type: Type,
		menus: ReadonlyMap<string, Choices>,
	) => Readonly<Record<Language, string>>;
	return hint(type, menus)[language];
}
