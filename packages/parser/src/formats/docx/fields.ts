import type { Story } from './story.js';

/** A complex field being read: between its begin and separator stands the instruction, between separator and end the printed result. */
export interface Field {
	instruction: string;
	inResult: boolean;
	muted: boolean;
}

const LONGEST_INSTRUCTION = 1_000;
// " PAGE ", "NUMPAGES \* MERGEFORMAT": numbers of pages, which change with the printer
const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES)(?:\s|\\|$)/i;

export function isPageNumber(instruction: string): boolean {
	return PAGE_NUMBER.test(instruction);
}

export function beginField(story: Story): void {
	story.fields.push({ instruction: '', inResult: false, muted: true });
	story.muted++;
}

export function addInstruction(story: Story, text: string): void {
	const field = story.fields.at(-1);
	if (field !== undefined && !field.inResult && field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
}

export function beginResult(story: Story): void {
	const field = story.fields.at(-1);
	if (field === undefined || field.inResult) return;
	field.inResult = true;
	if (isPageNumber(field.instruction)) return;
	field.muted = false;
	story.muted--;
}

export function endField(story: Story): void {
	if (story.fields.pop()?.muted) story.muted--;
}

/** An instruction ends with its paragraph at the latest: a field that was never closed must not swallow the report. */
export function endInstructions(story: Story): void {
	while (story.fields.at(-1)?.inResult === false) {
		endField(story);
		story.context.warnings.add('docx.open-field', 'a field without a result was closed at the end of its paragraph');
	}
	const field = story.fields.at(-1);
	// "PAGE" likewise: its result is a number within one line.
	if (field?.muted) endField(story);
}
