import { type Archive, type ArchiveEntry, openArchive, partKey } from './archive.js';
import { corruptPart, noMainPart } from './failures.js';
import { RELATIONSHIPS, type Relationship, relationshipsKey } from './relationships.js';
import { unpack } from './unpack.js';
import { type ElementTable, type Grammar, grammar, readXml, type XmlContext, type XmlSource } from './xml.js';

/** The parts of one package, found by relationship and never by guess where the package says. */
export interface Parts {
	readonly main: XmlSource;
	/** Keys of the main part's parts of this type, in the order they are named. */
	ofType(type: string): readonly string[];
	/** Key of the part a relationship id of the main part leads to; null when there is none. */
	byId(id: string): string | null;
	/** Reads the part through the grammar; false when the part is absent (which is warned of). */
	read<S>(key: string, grammar: Grammar<S>, state: S): boolean;
}

const DEFAULT_MAIN = 'word/document.xml';
const CONTENT_TYPES = '[content_types].xml';
// "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "…ms-word.template.macroEnabledTemplate.main+xml"
const MAIN_TYPE = /(?:wordprocessingml|ms-word)\.[\w.]+\.main\+xml$|(?:wordprocessingml|ms-word)\.\w+\+xml$/;

/** Opens the archive and finds the main part. Throws `unsupported-type` when the package is no Word document, `corrupt` when its main part is gone. */
export function openParts(bytes: Uint8Array, context: XmlContext): Parts {
	const archive = openArchive(bytes, context.limits);
	const main = findMain(archive, context);
	const relationships = readRelationships(archive, partKey(main.name), context);
	const keys = new Map(relationships.map(({ id, target }) => [id, target]));
	return {
		main: sourceOf(archive, main, context),
		ofType: (type) => relationships.filter((relationship) => relationship.type === type).map(({ target }) => target),
		byId: (id) => keys.get(id) ?? null,
		read(key, grammar, state) {
			const entry = archive.entries.get(key);
			if (entry === undefined) context.warnings.add('docx.missing-part', `part "${key}" is named but absent`);
			else readXml(sourceOf(archive, entry, context), grammar, state, context);
			return entry !== undefined;
		},
	};
}

function findMain(archive: Archive, context: XmlContext): ArchiveEntry {
	const named = readRelationships(archive, '', context).find(({ type }) => type === 'officeDocument')?.target;
	const entry = archive.entries.get(named ?? DEFAULT_MAIN);
	if (entry !== undefined && named !== undefined) return entry;
	const typed = readMainTypes(archive, context);
	const found = typed.map((key) => archive.entries.get(key)).find((candidate) => candidate !== undefined) ?? entry;
	if (found !== undefined) return found;
	throw typed.length > 0 ? corruptPart(typed[0] ?? DEFAULT_MAIN) : noMainPart();
}

function readRelationships(archive: Archive, owner: string, context: XmlContext): readonly Relationship[] {
	const list = { owner, found: [] as Relationship[] };
	const entry = archive.entries.get(relationshipsKey(owner));
	if (entry !== undefined) readXml(sourceOf(archive, entry, context), RELATIONSHIPS, list, context);
	return list.found;
}

const TYPES_TABLE: ElementTable<string[]> = {
	'ct:Types': {},
	'ct:Override': {
		open(keys, attributes) {
			if (MAIN_TYPE.test(attributes.ContentType ?? '')) keys.push(partKey(attributes.PartName ?? ''));
			return undefined;
		},
	},
};

const TYPES = grammar(TYPES_TABLE, ['ct:Default']);

function readMainTypes(archive: Archive, context: XmlContext): readonly string[] {
	const keys: string[] = [];
	const entry = archive.entries.get(CONTENT_TYPES);
	if (entry !== undefined) readXml(sourceOf(archive, entry, context), TYPES, keys, context);
	return keys;
}

function sourceOf(archive: Archive, entry: ArchiveEntry, context: XmlContext): XmlSource {
	return { name: entry.name, feed: (sink) => unpack(archive, entry, context.limits, sink) };
}
