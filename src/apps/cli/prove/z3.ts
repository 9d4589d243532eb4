/** What is used of `z3-solver`. */
export interface Z3Module {
	init(): Promise<unknown>;
}

interface LowLevel {
	readonly Z3: {
		mk_config(): unknown;
		mk_context(config: unknown): unknown;
		del_context(context: unknown): void;
	};
	readonly em: {
		_malloc(bytes: number): number;
		_free(address: number): void;
		readonly HEAPU8: Uint8Array;
		async_call(call: () => void): Promise<unknown>;
		_async_Z3_eval_smtlib2_string(context: unknown, address: number): void;
		readonly PThread: { terminateAllThreads(): void };
	};
}

export interface Z3 {
	ask(commands: string): Promise<string>;
	/** Forgets everything. */
	restart(): Promise<void>;
	end(): void;
}

/** Z3 in this thread; each question may take so many milliseconds. */
export async function startZ3(module: Z3Module, limit: number): Promise<Z3> {
	const { Z3, em } = (await module.init()) as LowLevel;
	let context: unknown;
	// The package passes texts on the stack, where its own thread finds them overwritten if they are long.
	const ask = async (commands: string): Promise<string> => {
		const address = em._malloc(commands.length + 1);
		try {
			for (let index = 0; index < commands.length; index++) em.HEAPU8[address + index] = commands.charCodeAt(index);
			em.HEAPU8[address + commands.length] = 0;
			return (await em.async_call(() => em._async_Z3_eval_smtlib2_string(context, address))) as string;
		} finally {
			em._free(address);
		}
	};
	const restart = async (): Promise<void> => {
		if (context !== undefined) Z3.del_context(context);
		context = Z3.mk_context(Z3.mk_config());
		await ask(`(set-option :timeout ${limit})`);
	};
	await restart();
	return { ask, restart, end: () => em.PThread.terminateAllThreads() };
}
