import { sha256 } from "../base/digest.ts";
import { type ConfigurationReading, NO_CONFIGURATION, readConfiguration } from "../engine/configuration.ts";
import { readDocument } from "./document.ts";

export interface ReadConfiguration extends ConfigurationReading {
	/** SHA-256 of the bytes, for the receipt. */
	readonly digest: string;
	readonly locate: ReturnType<typeof readDocument>["locate"];
}

/** Reads `deontic.yaml`. */
export function readConfigurationDocument(data: Uint8Array | string, file: string): ReadConfiguration {
	const { raw, diagnostics, locate } = readDocument(data, file);
	const digest = sha256(data);
	if (diagnostics.length > 0) return { configuration: NO_CONFIGURATION, diagnostics, digest, locate };
	return { ...readConfiguration(raw, locate), digest, locate };
}
