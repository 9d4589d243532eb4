import { loadTypeScript } from "../load-typescript.mjs";

export const file = "docs/operators.md";

export async function generate() {
	const { renderOperatorReference } = await loadTypeScript("src/language/operator-reference.ts");
	const { operators } = await loadTypeScript("src/operators/registry.ts");
	return renderOperatorReference(operators);
}
