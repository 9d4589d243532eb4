import { type Command, Option } from "commander";
import { comparePacks } from "../../../diff/compare.ts";
import type { Side } from "../../../diff/pack-diff.ts";
import type { Release } from "../../../formats/release.ts";
import { type Bump, isAtLeast, leastBump, type Verdict } from "../../../release/least.ts";
import type { Meaning } from "../../../release/meaning.ts";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { choiceOption } from "../options/choice.ts";
import { timeLimitOption } from "../options/time-limit.ts";
import { shippedPacks } from "../packs/open-pack.ts";
import { compareVersions } from "../packs/pack-index.ts";
import { painterFor, widthOf } from "../painter.ts";
import { userError } from "../problems.ts";
import { compareForms, compareWithSolver } from "../release/meanings.ts";
import { openSide } from "./diff.ts";

interface Options {
	readonly against?: string;
	readonly timeLimit: number;
	readonly format: "text" | "json";
	readonly all?: boolean;
}

/** `deontic release`: whether the version of rules tells what changed since the last one. */
export const release: CommandModule = {
	define(command, run) {
		command.argument("<rules>", "a folder of rules, or a pack");
		addOptions(command)
			.addHelpText("after", EXAMPLES)
			.action((rules: string, options: Options) => run((environment) => holdTo(rules, options, environment)));
	},
};

function addOptions(command: Command): Command {
	return command
		.addOption(new Option("--against <pack@version>", "the earlier version (default: the newest shipped one below)"))
		.addOption(timeLimitOption(5))
		.addOption(choiceOption("--format <name>", "text or json", ["text", "json"]).default("text"))
		.option("--all", "show also the reasons that a smaller bump would do for");
}

async function holdTo(rules: string, options: Options, environment: Environment): Promise<ExitStatus> {
	const to = await openSide(rules, environment);
	const from = await openSide(options.against ?? earlierVersion(to, environment), environment);
	if (from.pack.manifest.id !== to.pack.manifest.id) {
		throw userError("arguments/other-pack", { from: from.pack.manifest.id, to: to.pack.manifest.id });
	}
	const found = await releaseOf(from, to, options, environment);
	environment.out.write(await written(found, options, environment));
	if (isAtLeast(found.given, found.most)) return EXIT.inOrder;
	return isAtLeast(found.given, found.least) ? EXIT.undetermined : EXIT.violated;
}

function earlierVersion({ pack }: Side, environment: Environment): string {
	const { id, version } = pack.manifest;
	const shipped = shippedPacks(environment)
		.filter((entry) => entry.id === id)
		.sort((one, other) => compareVersions(one.version, other.version));
	const entry = shipped.filter((each) => compareVersions(each.version, version) < 0).at(-1) ?? shipped.at(-1);
	if (entry === undefined) {
		const known = [...new Set(shippedPacks(environment).map((each) => each.id))];
		throw userError("arguments/unknown-pack", { name: id, known });
	}
	return `${entry.id}@${entry.version}`;
}

/** The solver is asked only as far as the answer can matter: not beyond the greatest bump, where that is given. */
async function releaseOf(from: Side, to: Side, options: Options, environment: Environment): Promise<Release> {
	const [before, after] = [from.pack.manifest, to.pack.manifest];
	const given = bumpBetween(before.version, after.version);
	const difference = comparePacks(from, to);
	const isEnough = ({ least }: Verdict): boolean => least === "major" && given === "major" && !options.all;
	const outline = { pack: after.id, from: before.version, to: after.version, given };
	const verdictOn = (meanings: readonly Meaning[]): Verdict => leastBump(from.pack, to.pack, difference, meanings);
	const toldBy = (verdict: Verdict): Release =>
		isEnough(verdict)
			? { ...outline, ...verdict, most: "major", reasons: verdict.reasons.filter(({ bump, most }) => bump === most) }
			: { ...outline, ...verdict };

	const known = verdictOn(await compareForms(from.pack, to.pack));
	if (known.most === known.least || isEnough(known)) return toldBy(known);
	const { meanings, solverMissing } = await compareWithSolver(
		from.pack,
		to.pack,
		options.timeLimit,
		environment,
		(meaning) => isEnough(verdictOn([meaning])),
	);
	if (solverMissing) throw userError("arguments/solver-needed", {});
	return toldBy(verdictOn(meanings));
}

/** The first of the three numbers that grew. */
function bumpBetween(from: string, to: string): Bump {
	if (compareVersions(from, to) >= 0) return "none";
	const [before, after] = [from, to].map((version) => (version.split(/[-+]/)[0] ?? "").split(".").map(Number));
	const bumps = ["major", "minor", "patch"] as const;
	return bumps.find((_, index) => after?.[index] !== before?.[index]) ?? "none";
}

async function written(found: Release, options: Options, environment: Environment): Promise<string> {
	if (options.format === "json") return (await import("../../../formats/release-json.ts")).releaseJson(found);
	const { releaseText } = await import("../../../formats/release-text.ts");
	const paint = painterFor(environment.out, environment.variables);
	return releaseText(found, { paint, width: widthOf(environment.out), all: options.all ?? false });
}

const EXAMPLES = `
Examples:
  deontic release rules/cn-genai-measures/2023-08-15
  deontic release rules/my-policy/2025-01-01 --against my-policy@1.2.0 --all
  deontic release cn-genai-measures@2.0.0 --against cn-genai-measures@1.0.0 --format json

Needs the package z3-solver where names alone do not decide: npm install z3-solver

Exit status: 0 the version is great enough, 1 it is too small, 2 undecided, 3 invalid input, 9 internal error.
`;
