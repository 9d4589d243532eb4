import manifest from "../../package.json" with { type: "json" };

/** Of the engine; it stands in every receipt. */
export const ENGINE_VERSION: string = manifest.version;
