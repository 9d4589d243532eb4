import { canonicalJson } from "./canonical-json.ts";

/**
 * SHA-256 (FIPS 180-4), written out: the evaluating path has no dependency, must be synchronous, and runs in pages, where there
 * is no `node:crypto`.
 */

/** The first 32 bits of the fractional parts of the cube roots (`1/3`) or square roots (`1/2`) of the first primes. */
function fractionalRoots(count: number, exponent: number): Uint32Array {
	const primes: number[] = [];
	for (let candidate = 2; primes.length < count; candidate++) {
		if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
	}
	return Uint32Array.from(primes, (prime) => {
		const root = prime ** exponent;
		return Math.floor((root - Math.floor(root)) * 2 ** 32);
	});
}

const ROUNDS = fractionalRoots(64, 1 / 3);
const START = fractionalRoots(8, 1 / 2);
const BLOCK = 64;

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 in hexadecimal. Text is taken as UTF-8. */
export function sha256(data: string | Uint8Array): string {
	const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
	const padded = pad(bytes);
	const state = START.slice();
	const schedule = new Uint32Array(64);
	for (let offset = 0; offset < padded.byteLength; offset += BLOCK) {
		expand(schedule, padded, offset);
		compress(state, schedule);
	}
	return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** SHA-256 over the canonical JSON of a value. */
export const digestOf = (value: unknown): string => sha256(canonicalJson(value));

/** A one bit, zeros, and the length in bits, up to whole blocks. */
function pad(bytes: Uint8Array): DataView {
	const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
	const padded = new Uint8Array(length);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(length - 4, (bytes.length * 8) >>> 0);
	return view;
}

function expand(schedule: Uint32Array, padded: DataView, offset: number): void {
	for (let index = 0; index < 16; index++) schedule[index] = padded.getUint32(offset + index * 4);
	for (let index = 16; index < 64; index++) {
		const early = schedule[index - 15] as number;
		const late = schedule[index - 2] as number;
		const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
		const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
		schedule[index] = (schedule[index - 16] as number) + first + (schedule[index - 7] as number) + second;
	}
}

// No arrays and no destructuring inside the loop: a digest is taken once in a process, before anything is optimised.
function compress(state: Uint32Array, schedule: Uint32Array): void {
	let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
	for (let index = 0; index < 64; index++) {
		const mixedE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
		const chosen = (e & f) ^ (~e & g);
		const next = (h + mixedE + chosen + (ROUNDS[index] as number) + (schedule[index] as number)) | 0;
		const mixedA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
		const majority = (a & b) ^ (a & c) ^ (b & c);
		h = g;
		g = f;
		f = e;
		e = (d + next) | 0;
		d = c;
		c = b;
		b = a;
		a = (next + mixedA + majority) | 0;
	}
	const mixed = [a, b, c, d, e, f, g, h];
	for (let index = 0; index < 8; index++) state[index] = (state[index] as number) + (mixed[index] as number);
}
