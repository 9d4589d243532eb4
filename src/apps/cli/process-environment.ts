import { join } from "node:path";
import process from "node:process";
import type { Environment } from "./environment.ts";
import { type OpenChannel, openChannel } from "./process-channel.ts";

/** The real process, and its channels, which whoever ends the process waits for. */
export interface RealProcess {
	readonly environment: Environment;
	readonly channels: readonly OpenChannel[];
}

/** What only the launcher can do: the program itself comes from a cache. */
export type Loading = Pick<Environment, "importModule" | "loadScript">;

export function realProcess(loading: Loading): RealProcess {
	const [out, err] = [openChannel("stdout"), openChannel("stderr")];
	const environment = {
		directory: currentDirectory(),
		// Beside the folder of the bundle that this module becomes part of.
		packs: join(__dirname, "..", "packs"),
		variables: process.env,
		out,
		err,
		readStandardInput,
		...loading,
		now: Date.now,
	};
	return { environment, channels: [out, err] };
}

/** Somebody may have removed the folder in which the shell still stands. */
function currentDirectory(): string {
	try {
		return process.cwd();
	} catch {
		return ".";
	}
}

async function readStandardInput(limit: number): Promise<Uint8Array | undefined> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of process.stdin) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > limit) return undefined;
	}
	return Buffer.concat(chunks);
}
