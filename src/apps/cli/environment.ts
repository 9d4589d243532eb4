/** What the process gives to a command: everything outside that it may look at, or write to. */
export interface Environment {
	readonly directory: string;
	/** The folder of the packs that come with the program. */
	readonly packs: string;
	readonly variables: Readonly<Record<string, string | undefined>>;
	/** Results, and nothing else. */
	readonly out: Channel;
	/** Everything else. */
	readonly err: Channel;
	/** All of standard input, up to a limit of bytes; undefined where there is more. */
	readStandardInput(limit: number): Promise<Uint8Array | undefined>;
	/** Loads a module by its address. */
	importModule(href: string): Promise<unknown>;
	/** Runs a script that came with the program; `key` names its text, so that it need not be compiled twice. */
	loadScript(file: string, key: string): unknown;
	/** Milliseconds. */
	now(): number;
}

export interface Channel {
	readonly terminal: boolean;
	/** Columns of the terminal; undefined where there is none. */
	readonly columns: number | undefined;
	write(text: string): void;
}
