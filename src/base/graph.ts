/** Which names each name rests on. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Every circle of the graph, once, beginning with the name that stands first in it. Iterative: chains may be long. */
export const findCycles = (graph: Graph): readonly (readonly string[])[] => {
	const cycles: string[][] = [];
	const done = new Set<string>();
	for (const start of graph.keys()) {
		const path: string[] = [];
		const onPath = new Set<string>();
		const stack: { readonly name: string; readonly next: Iterator<string> }[] = [];
		const enter = (name: string): void => {
			path.push(name);
			onPath.add(name);
			stack.push({ name, next: (graph.get(name) ?? [])[Symbol.iterator]() });
		};
		if (!done.has(start)) enter(start);
		for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
			const { value: name, done: exhausted } = frame.next.next();
			if (exhausted) {
				done.add(frame.name);
				onPath.delete(frame.name);
				path.pop();
				stack.pop();
			} else if (onPath.has(name)) cycles.push([...path.slice(path.indexOf(name)), name]);
			else if (!done.has(name)) enter(name);
		}
	}
	return cycles;
};

/** Everything that can be reached from a name, without the name itself unless it lies on a circle. */
export const reachable = (graph: Graph, from: string): ReadonlySet<string> => {
	const found = new Set<string>();
	const waiting = [...(graph.get(from) ?? [])];
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (found.has(name)) continue;
		found.add(name);
		waiting.push(...(graph.get(name) ?? []));
	}
	return found;
};
