/** Half-width marks and blanks beside Chinese, with what stands around them; names in quotation marks are left alone. */
export const strayMarksIn = (text: string): readonly string[] =>
	text.match(/.?(?:\p{Script=Han}[ ,;:()!?]|[ ,;()!?]\p{Script=Han})./gu) ?? [];
