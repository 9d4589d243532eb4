import type { Progress } from "../../../prove/prove.ts";
import type { Channel } from "../environment.ts";

const BAR = 30;

/** A bar on a terminal, drawn over itself; nothing anywhere else. */
export function showProgress(channel: Channel): { show(progress: Progress): void; clear(): void } {
	if (!channel.terminal) return { show: () => {}, clear: () => {} };
	return {
		show({ done, total }) {
			const filled = Math.round((BAR * done) / total);
			channel.write(`\r[${"#".repeat(filled)}${" ".repeat(BAR - filled)}] ${done}/${total}`);
		},
		clear: () => channel.write(`\r${" ".repeat(BAR + 20)}\r`),
	};
}
