import { join } from "node:path";
import process from "node:process";
import type { Channel, Environment } from "./environment.ts";

/** The real process. */
export function processEnvironment(importModule: Environment["importModule"]): Environment {
	return {
		directory: currentDirectory(),
		// Beside the folder of the bundle that this module becomes part of.
		packs: join(__dirname, "..", "packs"),
		variables: process.env,
		out: channelOf(process.stdout),
		err: channelOf(process.stderr),
		readStandardInput,
		importModule,
		now: Date.now,
	};
}

/** Somebody may have removed the folder in which the shell still stands. */
function currentDirectory(): string {
	try {
		return process.cwd();
	} catch {
		return ".";
	}
}

/** A reader that has gone away (`deontic check … | head`) is no error: what is left is not written, and the status stays. */
function channelOf(stream: NodeJS.WriteStream): Channel {
	let gone = false;
	stream.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
		gone = true;
	});
	return {
		terminal: stream.isTTY === true,
		columns: stream.columns,
		write(text) {
			if (!gone) stream.write(text);
		},
	};
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
