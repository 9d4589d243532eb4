import { type Encodings, type Scope, truthOf } from "../scope.ts";
import { integer, type Term } from "../terms.ts";
import { agreement, pick, type Symbolic, unknownOf } from "../values.ts";

export const CHOICE: Encodings<"choose" | "reading" | "adopted"> = {
	choose(node, scope) {
		const { build } = scope;
		const condition = truthOf(scope, node.condition);
		const [yes, no] = [scope.value(node.then), scope.value(node.else)];
		const open = build.not(build.any([condition.surely, condition.surelyNot]));
		const chosen = pick(condition.surely, yes, no, build);
		return pick(open, agreement(yes, no, build), chosen, build);
	},

	reading(node, scope) {
		const adopted = scope.inputs.reading(node.reading);
		const options = Object.entries(node.options);
		const [first, ...rest] = options.map(([, option]) => scope.value(option));
		if (first === undefined) return unknownOf(node.sort);
		const open = rest.reduce((one, other) => agreement(one, other, scope.build), first);
		return options.reduce<Symbolic>((otherwise, [name, option]) => {
			return pick(isOption(adopted, name, scope), scope.value(option), otherwise, scope.build);
		}, open);
	},

	adopted(node, scope) {
		const hasValue = scope.inputs.hasValue(node.parameter);
		return pick(hasValue, scope.value(node.then), scope.value(node.else), scope.build);
	},
};

const isOption = (adopted: Term, name: string, { build, tables }: Scope): Term =>
	build.same(adopted, integer(tables.text(name)));
