import { type Painter, plain, type Style } from "../../formats/text/painter.ts";
import type { Channel, Environment } from "./environment.ts";

// Codes of ANSI terminals: how to start and how to end each style.
const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
	violated: [31, 39],
	undetermined: [33, 39],
	pending: [36, 39],
	satisfied: [32, 39],
	"not-applicable": [2, 22],
	heading: [1, 22],
	quiet: [2, 22],
	name: [1, 22],
};

const colours: Painter = (style, text) => {
	const [on, off] = CODES[style];
	return `\u001b[${on}m${text}\u001b[${off}m`;
};

/** Colours only on a terminal that wants them (https://no-color.org: any value but an empty one says no). */
export function painterFor(channel: Channel, variables: Environment["variables"]): Painter {
	const refused = (variables.NO_COLOR ?? "") !== "" || variables.TERM === "dumb";
	return channel.terminal && !refused ? colours : plain;
}

/** Lines longer than this are hard to read, on however wide a screen. */
const READABLE = 110;

export const widthOf = (channel: Channel): number => Math.max(40, Math.min(channel.columns ?? 100, READABLE));
