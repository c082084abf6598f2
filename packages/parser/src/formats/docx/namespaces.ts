/** Namespace → the prefix our tables use for it, whatever prefix the file itself chose. Source: ECMA-376-1, Transitional and Strict. */
const PREFIXES: Readonly<Record<string, string>> = {
	'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
	'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
	'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
	'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
	'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
	'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
	'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
	'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
	'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
	'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
	'http://purl.oclc.org/ooxml/drawingml/main': 'a',
	'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
	'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
	'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
	'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
	'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
	'urn:schemas-microsoft-com:vml': 'v',
	'urn:schemas-microsoft-com:office:office': 'o',
	'urn:schemas-microsoft-com:office:word': 'w10',
	'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
	'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
	'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Microsoft's later additions and the insides of pictures and charts hold no text of the report: passed over without a word. */
const EXTENSION =
	/^(?:http:\/\/schemas\.microsoft\.com\/office\/|urn:schemas-microsoft-com:|http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/drawingml\/)/;

export const EXTENSION_PREFIX = 'ms';
export const FOREIGN_PREFIX = '?';

/** What the prefixes of the file mean at one place in it. */
export interface Scope {
	readonly outer: Scope | null;
	/** Depth of the element that declared it. */
	readonly depth: number;
	/** The file's prefix → ours. */
	readonly prefixes: ReadonlyMap<string, string>;
	/** True when every known prefix already is ours, so that attributes need no renaming. */
	readonly plain: boolean;
	/** The file's element name → ours, filled as names are met. */
	readonly names: Map<string, string>;
}

export const OUTERMOST: Scope = { outer: null, depth: 0, prefixes: new Map([['xml', 'xml']]), plain: true, names: new Map() };

/** The scope inside an element with these attributes: the same one when it declares nothing. */
export function enterScope(scope: Scope, depth: number, attributes: Readonly<Record<string, string>>): Scope {
	let prefixes: Map<string, string> | null = null;
	for (const name in attributes) {
		if (!name.startsWith('xmlns')) continue;
		prefixes ??= new Map(scope.prefixes);
		prefixes.set(name.slice(6), ourPrefix(attributes[name] ?? ''));
	}
	if (prefixes === null) return scope;
	const plain = [...prefixes].every(
		([theirs, ours]) => theirs === '' || theirs === ours || ours === EXTENSION_PREFIX || ours === FOREIGN_PREFIX,
	);
	return { outer: scope, depth, prefixes, plain, names: new Map() };
}

export function ourName(scope: Scope, name: string): string {
	const known = scope.names.get(name);
	if (known !== undefined) return known;
	const colon = name.indexOf(':');
	const prefix = scope.prefixes.get(colon < 0 ? '' : name.slice(0, colon)) ?? FOREIGN_PREFIX;
	const ours = `${prefix}:${name.slice(colon + 1)}`;
	scope.names.set(name, ours);
	return ours;
}

export function ourAttributes(scope: Scope, attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	if (scope.plain) return attributes;
	const ours: Record<string, string> = {};
	for (const name in attributes) ours[name.includes(':') ? ourName(scope, name) : name] = attributes[name] ?? '';
	return ours;
}

function ourPrefix(namespace: string): string {
	return PREFIXES[namespace] ?? (EXTENSION.test(namespace) ? EXTENSION_PREFIX : FOREIGN_PREFIX);
}
