import type { Term } from "../../model/sentences.ts";

/** What a sentence's own words do not say: what its defined terms and its readings mean. */
export class Glossary {
	private readonly meanings = new Map<string, string>();

	private readonly told = new Set<string>();

	/** What the sentences themselves explain is not explained beside them. */
	tell(name: string): void {
		this.told.add(name);
	}

	/** A term, said once; a meaning may use further terms. */
	note(name: string, meaning: () => string): void {
		if (this.meanings.has(name) || this.told.has(name)) return;
		this.meanings.set(name, "");
		this.meanings.set(name, meaning());
	}

	/** With the same terms in the other language. */
	beside(other: Glossary): readonly Term[] {
		return [...this.meanings].map(([name, en]) => ({ name, en, zh: other.meanings.get(name) ?? en }));
	}
}
