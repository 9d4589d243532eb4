import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { startZ3, type Z3Module } from "./z3.ts";

/** What a worker says: first whether there is a solver, then one answer for each question. */
export type Said = { readonly ready: boolean } | { readonly answer: string };

/** Z3 in a thread of its own: it can be ended whatever it does. */
async function start(limit: number): Promise<void> {
	const port = parentPort;
	if (port === null) return;
	const say = (said: Said): void => port.postMessage(said);
	const module = findModule();
	if (module === undefined) {
		say({ ready: false });
		return;
	}
	const z3 = await startZ3(module, limit);
	port.on("message", async (commands: string) => say({ answer: await z3.ask(commands) }));
	say({ ready: true });
}

function findModule(): Z3Module | undefined {
	try {
		return createRequire(__filename)("z3-solver") as Z3Module;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
		throw error;
	}
}

void start((workerData as { readonly limit: number }).limit);
