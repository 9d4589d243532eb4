import { isAscii, isUtf8 } from "node:buffer";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Environment } from "./environment.ts";
import { UserError, userError } from "./problems.ts";

/** More is refused: facts and rules are written by hand or by a pipeline, not dumped. */
const LARGEST_FILE = 8 * 1024 * 1024;
const CHUNK = 512 * 1024;

/** The bytes of a file. Throws a `UserError` that says what is wrong with it, and calls it as its user did. */
export function readBytes(path: string, file = path): Buffer {
	try {
		if (statSync(path).isDirectory()) throw userError("input/is-a-folder", { file });
		return readUpTo(LARGEST_FILE, path, file);
	} catch (error) {
		throw readProblem(file, error);
	}
}

/** A device or a pipe has no size, and may have no end: so reading stops at the limit, whatever the file says of itself. */
function readUpTo(limit: number, path: string, file: string): Buffer {
	const descriptor = openSync(path, "r");
	try {
		const chunks: Buffer[] = [];
		for (let length = 0; ; ) {
			const chunk = Buffer.allocUnsafe(CHUNK);
			const count = readSync(descriptor, chunk);
			if (count === 0) return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
			chunks.push(chunk.subarray(0, count));
			length += count;
			if (length > limit) throw tooLarge(file);
		}
	} finally {
		closeSync(descriptor);
	}
}

/** The bytes of a file as a user names it: `-` is standard input. */
export async function readNamed(file: string, environment: Environment): Promise<Buffer> {
	if (file !== "-") return readBytes(resolve(environment.directory, file), file);
	const bytes = await environment.readStandardInput(LARGEST_FILE);
	if (!bytes) throw tooLarge("standard input");
	return Buffer.from(bytes);
}

/** The text of a file in UTF-8, with or without a byte order mark. */
export const readText = (path: string, file = path): string => textIn(readBytes(path, file), file);

/** Bytes that are no text are never turned into some. */
export function textIn(bytes: Buffer, file: string): string {
	// Packs are ASCII, and so quickly read.
	if (isAscii(bytes)) return bytes.toString("latin1");
	if (!isUtf8(bytes)) throw userError("input/not-text", { file });
	return bytes.toString("utf8").replace(/^\ufeff/, "");
}

const tooLarge = (file: string): UserError => userError("input/too-large", { file, limit: "8 MiB" });

/** Everything under a folder whose name ends so, sorted, relative to the folder and with `/`. */
export function filesUnder(path: string, extension: string, folder = path): string[] {
	let names: string[];
	try {
		if (!statSync(path).isDirectory()) throw userError("input/not-a-folder", { folder });
		names = readdirSync(path, { recursive: true, encoding: "utf8" });
	} catch (error) {
		if (isMissing(error)) throw userError("input/no-such-folder", { folder });
		throw readProblem(folder, error);
	}
	return names
		.filter((name) => name.endsWith(extension))
		.map((name) => name.split(sep).join("/"))
		.sort((left, right) => (left < right ? -1 : 1));
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

export const exists = (file: string): boolean => existsSync(file);

/** The nearest file of this name, in the folder or above it. */
export function findUpwards(folder: string, name: string): string | undefined {
	const file = join(folder, name);
	if (existsSync(file)) return file;
	const parent = dirname(folder);
	return parent === folder ? undefined : findUpwards(parent, name);
}

/** Writes a file that must not be there yet. */
export const writeNewText = (path: string, text: string, file = path): void => write(path, text, file, "wx");

/** Writes a file, in whatever folder, over whatever was there. */
export const writeText = (path: string, text: string, file = path): void => write(path, text, file, "w");

function write(path: string, text: string, file: string, flag: "w" | "wx"): void {
	try {
		makeFolder(dirname(path));
		writeFileSync(path, text, { flag });
	} catch (error) {
		if (codeOf(error) === "EEXIST") throw userError("output/exists", { file });
		throw userError("output/unwritable", { file, reason: reasonOf(error) });
	}
}

function makeFolder(path: string): void {
	try {
		mkdirSync(path, { recursive: true });
	} catch (error) {
		// Something of that name is there, and is no folder: not what the caller would take it for.
		throw codeOf(error) === "EEXIST" ? Object.assign(new Error(), { code: "ENOTDIR" }) : error;
	}
}

/** As a person would name it from where they stand, with `/`. */
export function displayName(directory: string, file: string): string {
	const name = relative(directory, file);
	return (name.startsWith("..") ? file : name).split(sep).join("/");
}

function readProblem(file: string, error: unknown): UserError {
	if (error instanceof UserError) return error;
	if (isMissing(error)) return userError("input/no-such-file", { file });
	if (codeOf(error) === "EISDIR") return userError("input/is-a-folder", { file });
	return userError("input/unreadable", { file, reason: reasonOf(error) });
}

const REASONS: Readonly<Record<string, string>> = {
	EACCES: "permission denied",
	EPERM: "not permitted",
	ELOOP: "its links go round in a circle",
	ENAMETOOLONG: "its name is too long",
	ENOSPC: "there is no space left",
	EROFS: "the disk is read-only",
	ENOTDIR: "part of its path is a file",
	ENOENT: "its folder is not there",
};

const codeOf = (error: unknown): string => String((error as { readonly code?: unknown }).code ?? "");
const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR", "ERR_INVALID_ARG_VALUE"].includes(codeOf(error));
const reasonOf = (error: unknown): string =>
	REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
