import type { CommandModule } from "../command.ts";
import { pin } from "./source/pin.ts";
import { verify } from "./source/verify.ts";

/** The commands of `deontic source`, in the order in which the help lists them. */
const COMMANDS = {
	verify: { summary: "hold a copy of the text against the one that a pack was written from", module: verify },
	pin: { summary: "write the digests of a text, for the rules that are written from it", module: pin },
} as const satisfies Readonly<Record<string, { readonly summary: string; readonly module: CommandModule }>>;

/** `deontic source`: the text of a regulation, which is the user's own copy. */
export const source: CommandModule = {
	define(command, run) {
		for (const [name, { summary, module }] of Object.entries(COMMANDS)) {
			module.define(command.command(name).summary(summary).description(summary), run);
		}
		command.addHelpText("after", EXAMPLES);
	},
};

const EXAMPLES = `
Examples:
  deontic source verify cn-genai-measures measures.txt
  deontic source pin measures.txt --out rules/cn-genai-measures/2023-08-15/source.yaml
`;
