import { fstatSync, writeSync } from "node:fs";
import process from "node:process";
import type { Channel } from "./environment.ts";

/** A channel of the process, which may still hold text that nobody has taken yet. */
export interface OpenChannel extends Channel {
	/** Calls back as soon as everything is written. */
	finish(then: () => void): void;
}

const DESCRIPTORS = { stdout: 1, stderr: 2 } as const;

/**
 * A standard channel. Making a stream costs more than most of what is written to it, so text goes straight to a pipe or a file; a
 * terminal, and a pipe that takes no more for now, get the stream. A reader that has gone away (`deontic check … | head`) is no
 * error: what is left is not written, and the status stays.
 */
export function openChannel(name: keyof typeof DESCRIPTORS): OpenChannel {
	const descriptor = DESCRIPTORS[name];
	let gone = false;
	let stream: NodeJS.WriteStream | undefined;
	const ignoreGone = (error: NodeJS.ErrnoException): void => {
		if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
		gone = true;
	};
	const openStream = (): NodeJS.WriteStream => {
		stream ??= process[name].on("error", ignoreGone);
		return stream;
	};
	const device = isDevice(descriptor);
	return {
		get terminal() {
			return device && openStream().isTTY === true;
		},
		get columns() {
			return device ? openStream().columns : undefined;
		},
		write(text) {
			if (gone) return;
			const rest = device || stream ? text : writeNow(descriptor, Buffer.from(text), ignoreGone);
			if (rest.length > 0) openStream().write(rest);
		},
		finish(then) {
			if (stream) stream.write("", then);
			else then();
		},
	};
}

/** A closed descriptor is left to the stream, which knows what to make of it. */
function isDevice(descriptor: number): boolean {
	try {
		return fstatSync(descriptor).isCharacterDevice();
	} catch {
		return true;
	}
}

/** Writes as much as the reader takes at once, and gives the rest. */
function writeNow(descriptor: number, bytes: Buffer, onError: (error: NodeJS.ErrnoException) => void): Buffer {
	let rest = bytes;
	try {
		while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EAGAIN") return rest;
		onError(error as NodeJS.ErrnoException);
		return rest.subarray(rest.length);
	}
	return rest;
}
