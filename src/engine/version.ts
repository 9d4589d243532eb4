/** Of the engine, as `package.json` has it; it stands in every receipt. */
export const ENGINE_VERSION = "0.1.0";
