// Writes every file that is generated from other files of the repository and committed. A test compares them.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

process.chdir(dirname(import.meta.dirname));
const folder = join(import.meta.dirname, "generators");
for (const name of readdirSync(folder).sort()) {
	const { file, generate } = await import(join(folder, name));
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, await generate());
	process.stdout.write(`${file}\n`);
}
