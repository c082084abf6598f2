import { ParseFailure } from '../../failure.js';
import { judgeText } from '../../grade/judge-text.js';
import { REASONS } from '../../grade/reasons.js';
import type { Limits } from '../../limits.js';
import type { Box, Page, ParseWarning } from '../../model.js';
import { type PageContent, pageText, readPageContent } from './page-content.js';
import { pageHasImage } from './page-image.js';
import type { PageInk } from './page-ink.js';
import { type FoundInk, pageInkOf } from './page-ink-of.js';
import { PAGE_SHARE } from './page-interpreter.js';
import type { PdfFile } from './pdf-file.js';
import { isOverlayOnly, isSignatureOnly } from './signature.js';

export interface PageReading {
	readonly facts: Page;
	readonly content: PageContent | null;
	/** Set for a page that has no text of the report, as far as can be told before it is known whether it shows a picture. */
	readonly pending: Pending | null;
	readonly warnings: readonly ParseWarning[];
	readonly letters: number;
	readonly failed: boolean;
	/** The words are not what is seen of the page: they lie under its picture, or are printed without ink. */
	readonly hidden: boolean;
	/** Places of pictures among its text, in points. */
	readonly pictures: readonly Box[];
}

export interface Pending {
	readonly ink: PageInk;
	readonly text: string;
	readonly reason: 'no-text' | 'no-codes' | 'signature-only' | 'overlay-only' | 'not-recognised';
}

/** Reads one page; a damaged one is a reading too. Throws `ParseFailure` for a page over the bounds. */
export async function readPage(file: PdfFile, page: number, bytes: Uint8Array, limits: Limits): Promise<PageReading> {
	let found: FoundInk;
	try {
		found = await pageInkOf(file, page, limits);
	} catch (cause) {
		if (cause instanceof ParseFailure) throw cause;
		return damagedPage(page, cause instanceof Error ? cause.message : String(cause));
	}
	const { ink, damage } = found;
	const content = readPageContent(page, ink);
	const text = pageText(content);
	if (damage !== null && text === '') return damagedPage(page, damage);
	const size = { page, width: round(ink.width), height: round(ink.height) };
	const warnings = [
		...(ink.rulingsCut ? [warning('rulings-cut', `more than ${limits.pageRulings} rulings; tables may be incomplete`, page)] : []),
		...(damage === null ? [] : [warning('damaged-page', `a part of the page could not be read: ${damage}`, page)]),
	];
	const facts: Page = { ...size, source: 'text-layer', ...(damage === null ? TRUSTED : DAMAGED_PART) };
	const hidden = ink.ownText && (!ink.visibleText || ink.covered);
	const reading = {
		facts,
		content: null,
		pending: null,
		warnings,
		letters: text.length,
		failed: false,
		hidden,
		pictures: hidden ? [] : ink.pictures,
	};
	const reason = await doubtOfAll(ink, text, bytes, page);
	return reason === null ? graded(reading, content, ink, text) : { ...reading, pending: { ink, text, reason } };
}

const TRUSTED = { grade: 'trusted', reason: null } as const;
const DAMAGED_PART = { grade: 'doubtful', reason: REASONS['damaged-part'] } as const;

/** Decides what a pending page is: a picture, a blank page, or a page with nothing but a signature's text or what was typed on it. */
export async function settle(reading: PageReading, bytes: Uint8Array): Promise<PageReading> {
	if (reading.pending === null) return reading;
	const { ink, text, reason } = reading.pending;
	const { facts } = reading;
	if (await isUnread(reading, bytes)) {
		return { ...reading, facts: { ...facts, source: 'none', grade: 'none', reason: REASONS[reason] }, pending: null };
	}
	if (text !== '') return graded({ ...reading, pending: null }, readPageContent(facts.page, ink), ink, text);
	return blankPage(reading);
}

/** A page on which there is nothing to read. */
export function blankPage(reading: PageReading): PageReading {
	const { facts, warnings } = reading;
	const told = [...warnings, warning('blank-page', 'the page is blank', facts.page)];
	return { ...reading, content: null, facts: { ...facts, reason: REASONS.blank }, warnings: told, pending: null };
}

/** Whether a pending page shows what its text does not say. */
export async function isUnread({ facts, pending }: PageReading, bytes: Uint8Array): Promise<boolean> {
	if (pending === null) return false;
	const { ink, reason } = pending;
	if (reason === 'no-codes' || reason === 'not-recognised') return true;
	const isSmall = reason !== 'no-text' && ink.curves < OUTLINES && ink.pictureShare < PAGE_SHARE;
	return !isSmall && (await showsPicture(ink, bytes, facts.page));
}

/** Letters drawn as outlines leave many curves and no text. */
const OUTLINES = 60;

async function showsPicture(ink: PageInk, bytes: Uint8Array, page: number): Promise<boolean> {
	return ink.images > 0 || ink.curves >= OUTLINES || (ink.vanished && (await pageHasImage(bytes, page)));
}

async function doubtOfAll(ink: PageInk, text: string, bytes: Uint8Array, page: number): Promise<Pending['reason'] | null> {
	if (text === '') return ink.lost > 0 ? 'no-codes' : 'no-text';
	if (!ink.ownText && (await showsPicture(ink, bytes, page))) return 'no-text';
	if (isSignatureOnly(text)) return 'signature-only';
	return ink.visibleText && ink.pictureShare >= PAGE_SHARE && isOverlayOnly(text) ? 'overlay-only' : null;
}

function graded(reading: PageReading, content: PageContent, ink: PageInk, text: string): PageReading {
	const doubt = reading.facts.grade === 'trusted' ? judgeText(text, ink.lost) : null;
	return { ...reading, content, facts: doubt === null ? reading.facts : { ...reading.facts, grade: 'doubtful', reason: REASONS[doubt] } };
}

function damagedPage(page: number, why: string): PageReading {
	return {
		facts: { page, width: null, height: null, source: 'none', grade: 'none', reason: REASONS.damaged },
		content: null,
		pending: null,
		warnings: [warning('damaged-page', `the page could not be read: ${why}`, page)],
		letters: 0,
		failed: true,
		hidden: false,
		pictures: [],
	};
}

export function warning(code: string, message: string, page: number): ParseWarning {
	return { code, message, page };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
