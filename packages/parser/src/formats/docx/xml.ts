import { SaxesParser } from 'saxes';
import { type Limits, overLimit } from '../../limits.js';
import { corruptPart } from './failures.js';
import { EXTENSION_PREFIX, enterScope, FOREIGN_PREFIX, OUTERMOST, ourAttributes, ourName, type Scope } from './namespaces.js';
import type { Warnings } from './warnings.js';

export type Attributes = Readonly<Record<string, string>>;

/** Returned by `open` to pass over the element with all it holds; its `close` is not called. */
export const SKIP = Symbol('skip');

/** What to do at one element; an empty reader means: only what stands inside counts. */
export interface ElementReader<S> {
	open?(state: S, attributes: Attributes): typeof SKIP | undefined;
	close?(state: S): void;
	text?(state: S, text: string): void;
}

export type ElementTable<S> = Readonly<Record<string, ElementReader<S>>>;

export interface Grammar<S> {
	readonly readers: ReadonlyMap<string, ElementReader<S>>;
	readonly ignored: Pick<ReadonlySet<string>, 'has'>;
}

export interface XmlSource {
	readonly name: string;
	/** Hands over the part's bytes piece by piece. */
	feed(sink: (piece: Uint8Array) => void): void;
}

export interface XmlContext {
	readonly limits: Limits;
	readonly warnings: Warnings;
}

export function grammar<S>(table: ElementTable<S>, ignored: readonly string[]): Grammar<S> {
	return { readers: new Map(Object.entries(table)), ignored: new Set(ignored) };
}

const DECODE_BYTES = 262_144;
const THROUGH: ElementReader<unknown> = {};

interface Walk<S> {
	depth: number;
	/** Depth inside an element passed over; 0 when none is. */
	skipped: number;
	scope: Scope;
	root: string | null;
	readonly open: ElementReader<S>[];
}

/** Streams one part through the table. Returns the root element's name. Throws `corrupt` for broken XML and for any DOCTYPE, `too-large` for depth. */
export function readXml<S>(source: XmlSource, grammar: Grammar<S>, state: S, context: XmlContext): string | null {
	const walk: Walk<S> = { depth: 0, skipped: 0, scope: OUTERMOST, root: null, open: [] };
	const parser = new SaxesParser({ position: false, xmlns: false } as const);
	const text = (text: string) => {
		if (walk.skipped === 0) walk.open.at(-1)?.text?.(state, text);
	};
	parser.on('error', (cause) => {
		throw corruptPart(source.name, cause);
	});
	parser.on('doctype', () => {
		throw corruptPart(source.name);
	});
	parser.on('text', text);
	parser.on('cdata', text);
	parser.on('opentag', (tag) => openElement(walk, tag.name, tag.attributes, grammar, state, context));
	parser.on('closetag', () => closeElement(walk, state));
	feed(source, parser);
	return walk.root;
}

function openElement<S>(walk: Walk<S>, tag: string, attributes: Attributes, grammar: Grammar<S>, state: S, context: XmlContext): void {
	if (++walk.depth > context.limits.xmlDepth) throw overLimit('xmlDepth', context.limits);
	if (walk.skipped > 0) {
		walk.skipped++;
		return;
	}
	walk.scope = enterScope(walk.scope, walk.depth, attributes);
	const name = ourName(walk.scope, tag);
	walk.root ??= name;
	const reader = grammar.readers.get(name) ?? (isPassedOver(name, grammar.ignored, context.warnings) ? null : THROUGH);
	if (reader === null || reader.open?.(state, ourAttributes(walk.scope, attributes)) === SKIP) walk.skipped = 1;
	else walk.open.push(reader);
}

function closeElement<S>(walk: Walk<S>, state: S): void {
	if (walk.skipped > 0) walk.skipped--;
	else walk.open.pop()?.close?.(state);
	// Nothing is declared inside what is passed over: its scopes were never entered.
	if (walk.skipped === 0 && walk.scope.depth === walk.depth) walk.scope = walk.scope.outer ?? OUTERMOST;
	walk.depth--;
}

/** Elements of foreign namespaces are passed over whole; an unknown element of ours is named, and its content read. */
function isPassedOver(name: string, ignored: Pick<ReadonlySet<string>, 'has'>, warnings: Warnings): boolean {
	if (ignored.has(name) || name.startsWith(`${EXTENSION_PREFIX}:`)) return true;
	warnings.add('docx.unknown-element', `element <${name}> is not known to the reader`);
	return name.startsWith(`${FOREIGN_PREFIX}:`);
}

function feed(source: XmlSource, parser: SaxesParser): void {
	let decoder: InstanceType<typeof TextDecoder> | null = null;
	const decode = (piece?: Uint8Array): string => {
		try {
			return decoder?.decode(piece, { stream: piece !== undefined }) ?? '';
		} catch (cause) {
			throw corruptPart(source.name, cause);
		}
	};
	source.feed((piece) => {
		decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
		for (let at = 0; at < piece.length; at += DECODE_BYTES) parser.write(decode(piece.subarray(at, at + DECODE_BYTES)));
	});
	parser.write(decode());
	parser.close();
}

/** Parts are UTF-8 or UTF-16 (ECMA-376-2, 6.2.5); the first two bytes tell which. */
function encodingOf(piece: Uint8Array): string {
	const [first, second] = piece;
	if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
	if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
	return 'utf-8';
}
