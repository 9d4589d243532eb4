import type { ComparedProvision } from "./compare.ts";

/** One sentence about a provision that is not equal, for a person who has the text open. */
export function sentenceAbout({ provision, status, line, foundAt, mayBelongTo }: ComparedProvision): string {
	const place = line === undefined ? "" : ` (line ${line})`;
	return `${provision} ${VERBS[status]}${place}${elsewhere(foundAt)}${holder(status, mayBelongTo)}`;
}

const VERBS: Readonly<Record<ComparedProvision["status"], string>> = {
	equal: "is equal",
	different: "differs",
	missing: "is missing",
	added: "is added",
};

const elsewhere = (foundAt: ComparedProvision["foundAt"]): string =>
	foundAt === undefined ? "" : `; its words stand at ${foundAt.provision} (line ${foundAt.line})`;

const holder = (status: ComparedProvision["status"], provision: string | undefined): string =>
	provision === undefined ? "" : status === "added" ? `; it may be part of ${provision}` : `; ${provision} may hold it`;
