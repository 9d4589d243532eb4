import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// Property tests and those that start processes share two cores with everything else.
		testTimeout: 30_000,
		hookTimeout: 120_000,
	},
});
