/** An element; strings are its text. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (XmlElement | string)[];
}

export const element = (
	name: string,
	attributes: Readonly<Record<string, string>>,
	children: readonly (XmlElement | string)[],
): XmlElement => ({ name, attributes, children });

export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}\n`;

function write(node: XmlElement, indent: string): string {
	const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeText(value, true)}"`);
	const open = `${indent}<${node.name}${attributes.join("")}`;
	if (node.children.length === 0) return `${open}/>`;
	// White space would become part of an element's text.
	const hasText = node.children.some((child) => typeof child === "string");
	const inner = node.children.map((child) =>
		typeof child === "string" ? escapeText(child, false) : write(child, `${indent}  `),
	);
	return hasText
		? `${open}>${inner.join("")}</${node.name}>`
		: `${open}>\n${inner.join("\n")}\n${indent}</${node.name}>`;
}

// Everything but these cannot stand in XML 1.0, not even escaped: control characters, lone surrogates, U+FFFE, U+FFFF.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

/** In attributes white space is escaped too, or a reader would turn it into blanks. */
function escapeText(text: string, attribute: boolean): string {
	return text
		.replace(FORBIDDEN, "\ufffd")
		.replace(attribute ? /[&<>"\t\n\r]/g : /[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}
