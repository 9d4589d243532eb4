import { type Command, Option } from "commander";
import type { ProofRun } from "../../../formats/proofs.ts";
import type { Pack } from "../../../model/pack.ts";
import type { Proof, PropertyName } from "../../../prove/proof.ts";
import { PROPERTIES } from "../../../prove/proof.ts";
import { carryOut, consideredIn, DEFAULT_BOUND, planProofs } from "../../../prove/prove.ts";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { parseAsOf } from "../options/as-of.ts";
import { choiceOption, repeated } from "../options/choice.ts";
import { countOption } from "../options/count.ts";
import { openRules } from "../options/rules-options.ts";
import { timeLimitOption } from "../options/time-limit.ts";
import { shippedPacks } from "../packs/open-pack.ts";
import { painterFor, widthOf } from "../painter.ts";
import { userError } from "../problems.ts";
import { type OpenSolver, openSolver } from "../prove/open-solver.ts";
import { showProgress } from "../prove/progress.ts";

interface Options {
	readonly rules?: string;
	readonly bound: number;
	readonly timeLimit: number;
	readonly property: readonly PropertyName[];
	readonly norm: readonly string[];
	readonly as?: string;
	readonly format: "text" | "json";
	readonly all?: boolean;
}

/** `deontic prove`: what holds of the rules, whatever the facts. */
export const prove: CommandModule = {
	define(command, run) {
		command.argument("[pack]", "a pack, as ID or ID@VERSION, or its folder (default: the only one)");
		addOptions(command)
			.addHelpText("after", EXAMPLES)
			.action((pack: string | undefined, options: Options) =>
				run((environment) => provePack(pack, options, environment)),
			);
	},
};

function addOptions(command: Command): Command {
	return command
		.option("--rules <folder>", "compile the rules in this folder instead")
		.addOption(countOption("--bound <k>", "how many elements a list has at most", DEFAULT_BOUND))
		.addOption(timeLimitOption(10))
		.addOption(propertyOption("--property <name>", `one of ${PROPERTIES.join(", ")}; may be repeated (default: all)`))
		.addOption(
			new Option("--norm <id>", "only what is claimed about this norm; may be repeated")
				.argParser(repeated)
				.default([]),
		)
		.option("--as <bearer>", "only the norms of this bearer")
		.addOption(choiceOption("--format <name>", "text or json", ["text", "json"]).default("text"))
		.option("--all", "show what is proved as well");
}

/** Gathers names that are checked one by one. */
function propertyOption(flags: string, description: string): Option {
	const one = choiceOption(flags, description, PROPERTIES);
	return new Option(flags, description)
		.argParser((text: string, before: readonly PropertyName[]) => [
			...before,
			one.parseArg?.(text, undefined as never) as unknown as PropertyName,
		])
		.default([]);
}

async function provePack(name: string | undefined, options: Options, environment: Environment): Promise<ExitStatus> {
	const { rules } = options;
	const choice = { ...(name !== undefined && { pack: name }), ...(rules !== undefined && { rules }) };
	const { pack } = await openRules(choice, parseAsOf(undefined, environment.now()), environment);
	checkNames(pack, options);
	const proofs = await proofsOf(pack, options, environment);
	environment.out.write(
		await written({ pack, proofs, considered: consideredIn(pack, options.bound) }, options, environment),
	);
	if (proofs.some(({ result }) => result === "refuted")) return EXIT.violated;
	return proofs.some(({ result }) => result === "undecided") ? EXIT.undetermined : EXIT.inOrder;
}

function checkNames(pack: Pack, { norm, as }: Options): void {
	const norms: readonly string[] = pack.norms.map(({ id }) => id);
	const bearers: readonly string[] = pack.manifest.bearers.map(({ id }) => id);
	for (const name of norm) if (!norms.includes(name)) throw userError("arguments/unknown-norm", { name, known: norms });
	if (as !== undefined && !bearers.includes(as)) {
		throw userError("arguments/unknown-bearer", { name: as, known: bearers });
	}
}

async function proofsOf(pack: Pack, options: Options, environment: Environment): Promise<readonly Proof[]> {
	const plan = planProofs(pack, {
		bound: options.bound,
		properties: options.property.length > 0 ? options.property : PROPERTIES,
		norms: options.norm,
		// Rules that are being written are held against the editions that were built before.
		editions: shippedPacks(environment),
		...(options.as !== undefined && { bearer: options.as }),
	});
	const solvers = await openSolvers(Math.min(SOLVERS, plan.tasks.length), options.timeLimit * 1000);
	const progress = showProgress(environment.err);
	try {
		return await carryOut(plan, solvers, environment.now, progress.show);
	} finally {
		progress.clear();
		for (const solver of solvers) await solver.end();
	}
}

/** As many as most machines have cores to spare. */
const SOLVERS = 2;

async function openSolvers(number: number, limit: number): Promise<readonly OpenSolver[]> {
	const opened = await Promise.all(Array.from({ length: number }, () => openSolver(limit)));
	const solvers = opened.filter((solver) => solver !== undefined);
	if (solvers.length === opened.length) return solvers;
	for (const solver of solvers) await solver.end();
	throw userError("arguments/solver-needed", {});
}

async function written(run: ProofRun, options: Options, environment: Environment): Promise<string> {
	if (options.format === "json") return (await import("../../../formats/proofs-json.ts")).proofsJson(run);
	const { proofsText } = await import("../../../formats/proofs-text.ts");
	const paint = painterFor(environment.out, environment.variables);
	return proofsText(run, { paint, width: widthOf(environment.out), all: options.all ?? false });
}

const EXAMPLES = `
Examples:
  deontic prove
  deontic prove cn-genai-measures --property not-dead --property no-conflict
  deontic prove --rules rules/my-policy/2025-01-01 --norm answer-complaints --all
  deontic prove --bound 3 --time-limit 60 --format json > proofs.json

Needs the package z3-solver: npm install z3-solver

Exit status: 0 everything proved, 1 something refuted, 2 something undecided, 3 invalid input, 9 internal error.
`;
