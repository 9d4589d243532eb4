import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Solver } from "../../../prove/session.ts";
import type { Said } from "./worker.ts";

export interface OpenSolver extends Solver {
	end(): Promise<void>;
}

/** How much longer than its limit a question may take until its worker is ended: Z3 looks at the clock only now and then. */
const PATIENCE = 2;
const START = 20_000;

/** Z3 in a worker; undefined where the package is not installed. `limit`: milliseconds for a question. */
export async function openSolver(limit: number): Promise<OpenSolver | undefined> {
	let worker = await startWorker(limit);
	if (worker === undefined) return undefined;
	return {
		async ask(commands) {
			const said = worker && (await answerOf(worker, commands, PATIENCE * limit + 1000));
			if (said !== undefined && "answer" in said) return said.answer;
			await worker?.terminate();
			worker = await startWorker(limit);
			return undefined;
		},
		async end() {
			await worker?.terminate();
		},
	};
}

async function startWorker(limit: number): Promise<Worker | undefined> {
	// Beside the bundle that this module becomes part of.
	const worker = new Worker(join(__dirname, "prove-worker.cjs"), { workerData: { limit } });
	const said = await nextMessage(worker, START);
	if (said !== undefined && "ready" in said && said.ready) return worker;
	await worker.terminate();
	return undefined;
}

function answerOf(worker: Worker, commands: string, limit: number): Promise<Said | undefined> {
	const answer = nextMessage(worker, limit);
	worker.postMessage(commands);
	return answer;
}

/** Undefined where nothing is said in time, or the worker fails. */
function nextMessage(worker: Worker, limit: number): Promise<Said | undefined> {
	return new Promise((resolve) => {
		const settle = (said: Said | undefined): void => {
			clearTimeout(timer);
			worker.off("message", settle);
			worker.off("error", fail);
			resolve(said);
		};
		const fail = (): void => settle(undefined);
		const timer = setTimeout(fail, limit);
		worker.on("message", settle);
		worker.on("error", fail);
	});
}
