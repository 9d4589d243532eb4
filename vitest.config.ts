import { defineConfig } from "vitest/config";

/** Suites that run what is built, and not the sources. */
const BUILT = ["test/cli/**/*.test.ts", "test/package/**/*.test.ts"];

export default defineConfig({
	test: {
		// Property tests, and tests that start processes, share few cores with everything else.
		testTimeout: 30_000,
		hookTimeout: 120_000,
		projects: [
			{ extends: true, test: { name: "sources", include: ["test/**/*.test.ts"], exclude: BUILT } },
			{ extends: true, test: { name: "built", include: BUILT, globalSetup: "test/helpers/build.ts" } },
		],
	},
});
