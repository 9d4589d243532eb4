import { packsText } from "../../../formats/packs-text.ts";
import type { CommandModule } from "../command.ts";
import { EXIT } from "../exit-status.ts";
import { choiceOption } from "../options/choice.ts";
import { shippedPacks } from "../packs/open-pack.ts";
import { painterFor } from "../painter.ts";

interface Options {
	readonly format: "text" | "json";
}

/** `deontic packs`: what there is to check against. */
export const packs: CommandModule = {
	define(command, run) {
		command
			.addOption(choiceOption("--format <name>", "text or json", ["text", "json"]).default("text"))
			.addHelpText("after", EXAMPLES)
			.action(({ format }: Options) =>
				run(async (environment) => {
					const entries = shippedPacks(environment);
					const text =
						format === "json"
							? `${JSON.stringify(entries, undefined, 2)}\n`
							: packsText(entries, { paint: painterFor(environment.out, environment.variables) });
					environment.out.write(text);
					return EXIT.inOrder;
				}),
			);
	},
};

const EXAMPLES = `
Examples:
  deontic packs
  deontic packs --format json
`;
