import { type LoadedPack as Loaded, loadPack as load, type PackModule as Module } from "../../engine/evaluate.ts";

/** Carries the type of a pack's facts; never there at run time. */
declare const facts: unique symbol;

/** What `import measures from "deontic/packs/<id>"` gives: a pack, and the evaluator that was generated from it. */
export interface PackModule<Facts = unknown> extends Module {
	readonly [facts]?: Facts;
}

/** A pack that is ready to run. */
export interface LoadedPack<Facts = unknown> extends Loaded {
	readonly [facts]?: Facts;
}

/** What the functions of this library accept as a pack. */
export type AnyPack<Facts> = PackModule<Facts> | LoadedPack<Facts>;

/**
 * Makes a pack ready to run: the module of a pack, or its `pack.json`, parsed. Throws `InvalidPack` on anything else. Load once and
 * evaluate often where packs come as data: they are compiled once.
 */
export function loadPack<Facts = unknown>(source: PackModule<Facts>): LoadedPack<Facts>;
export function loadPack(source: unknown): LoadedPack;
export function loadPack(source: unknown): LoadedPack {
	return load(source);
}

export const loaded = (pack: AnyPack<unknown>): Loaded => ("executor" in pack ? pack : load(pack));
