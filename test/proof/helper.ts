import { existsSync, readdirSync, readFileSync } from "node:fs";
import { compileRegulation } from "../../src/compiler.ts";
import { readCalendarDocument } from "../../src/formats/calendar-document.ts";
import type { Calendar, Pack } from "../../src/model/pack.ts";
import type { Proof, PropertyName } from "../../src/prove/proof.ts";
import { carryOut, DEFAULT_BOUND, planProofs } from "../../src/prove/prove.ts";
import type { TestZ3 } from "../helpers/z3.ts";

const FOLDER = "test/proof";

/** A regulation with one fault, `bad`, beside the same without it, `good`. */
export interface Fault {
	readonly name: string;
	/** What has to be refuted of the bad one, about which norms. */
	readonly property: PropertyName;
	readonly norms: readonly string[];
	/** Undecided where lists of every length would have to be looked at; refuted if it is not said. */
	readonly result?: "refuted" | "undecided";
	/** What the refutation has to say. */
	readonly reason?: string;
	/** Properties that may be undecided of the good one. */
	readonly undecided?: readonly PropertyName[];
}

export type Twin = "bad" | "good";

export const FAULTS: readonly Fault[] = foldersIn(FOLDER).map(
	(name) => ({ name, ...JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, "utf8")) }) as Fault,
);

export const folderOf = ({ name }: Fault, twin: Twin): string => `${FOLDER}/${name}/${twin}`;

/** The editions of one of the twins, the last one last. Throws whatever the compiler says of them, warnings too. */
export function compileTwin(fault: Fault, twin: Twin): readonly Pack[] {
	const folder = folderOf(fault, twin);
	const editions = foldersIn(folder).filter((name) => name !== "calendars");
	return editions.length === 0 ? [compile(folder)] : editions.map((edition) => compile(`${folder}/${edition}`));
}

function foldersIn(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
}

function compile(folder: string): Pack {
	const files = readdirSync(folder)
		.filter((file) => file.endsWith(".norm"))
		.map((file) => ({ file, text: readFileSync(`${folder}/${file}`, "utf8") }));
	const { pack, diagnostics } = compileRegulation(files, { calendars: calendarsIn(`${folder}/calendars`) });
	if (pack === undefined || diagnostics.length > 0) {
		throw new Error(`${folder}: ${diagnostics.map(({ message }) => message).join("\n")}`);
	}
	return pack;
}

function calendarsIn(folder: string): readonly Calendar[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder).map((file) => {
		const { calendar, diagnostics } = readCalendarDocument(readFileSync(`${folder}/${file}`), file);
		if (calendar === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
		return calendar;
	});
}

/** What is found out about the last of some editions. */
export async function prove(
	editions: readonly Pack[],
	properties: readonly PropertyName[],
	z3: TestZ3,
): Promise<readonly Proof[]> {
	await z3.restart();
	const plan = planProofs(editions.at(-1) as Pack, {
		bound: DEFAULT_BOUND,
		properties,
		norms: [],
		editions: editions.map(({ manifest }) => ({ ...manifest, ...manifest.inForce })),
	});
	return carryOut(plan, [z3], Date.now, () => {});
}
