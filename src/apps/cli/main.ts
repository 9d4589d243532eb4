import { Command, CommanderError } from "commander";
import { ENGINE_VERSION } from "../../engine/version.ts";
import type { Run } from "./command.ts";
import { COMMANDS, type CommandName } from "./commands.ts";
import type { Environment } from "./environment.ts";
import { EXIT, type ExitStatus } from "./exit-status.ts";
import { explainFailure } from "./failure.ts";

/** Carries out a command line. Never throws: whatever goes wrong has been said, and is in the status. */
export async function runCommandLine(args: readonly string[], environment: Environment): Promise<ExitStatus> {
	try {
		return await dispatch(args, environment);
	} catch (error) {
		return explainFailure(error, environment);
	}
}

async function dispatch(args: readonly string[], environment: Environment): Promise<ExitStatus> {
	let status: ExitStatus = EXIT.inOrder;
	const run: Run = async (work) => {
		status = await work(environment);
	};
	const program = await defineProgram(args, environment, run);
	try {
		await program.parseAsync(args, { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		// Asking for help or the version is no mistake; whatever else commander refuses, it has said why.
		return error.exitCode === 0 ? EXIT.inOrder : EXIT.invalid;
	}
	return status;
}

/** Commands are listed, and only the one that is called is loaded. */
async function defineProgram(args: readonly string[], environment: Environment, run: Run): Promise<Command> {
	const program = new Command("deontic");
	program
		.description("Checks facts about a service against regulations, and says why.")
		.version(ENGINE_VERSION, "-V, --version", "print the version")
		.helpOption("-h, --help", "print this help")
		.showHelpAfterError("(deontic --help lists what there is)")
		.showSuggestionAfterError()
		.exitOverride()
		.configureOutput({ writeOut: environment.out.write, writeErr: environment.err.write })
		.addHelpText("after", PROGRAM_EXAMPLES);
	const called = commandCalled(args);
	// Where a command is called, nobody sees the others.
	for (const name of called ? [called] : (Object.keys(COMMANDS) as CommandName[])) {
		const { summary, load } = COMMANDS[name];
		const command = program.command(name).summary(summary).description(summary);
		if (name === called) (await load()).define(command, run);
	}
	return program;
}

/** `deontic check …`, `deontic help check`. */
function commandCalled([first, second]: readonly string[]): CommandName | undefined {
	const name = first === "help" ? second : first;
	return name !== undefined && Object.hasOwn(COMMANDS, name) ? (name as CommandName) : undefined;
}

const PROGRAM_EXAMPLES = `
Examples:
  deontic init --out facts.yaml                 a questionnaire to fill in
  deontic check facts.yaml                      what is violated, what is undetermined
  deontic explain facts.yaml file-algorithm     why
  deontic check facts.yaml --format sarif       for code scanning

Exit status: 0 in order, 1 violated, 2 undetermined, 3 invalid input, 9 internal error.
`;
