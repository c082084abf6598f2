import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const NAMESPACES = [
	`xmlns:w="${W}"`,
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
	'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	'xmlns:v="urn:schemas-microsoft-com:vml"',
	'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** What stands inside each part's root element; "header1" and "footer1" are reached as rIdH1 and rIdF1. */
export interface DocxParts {
	readonly body: string;
	readonly styles?: string;
	readonly numbering?: string;
	readonly footnotes?: string;
	readonly settings?: string;
	readonly headers?: readonly string[];
	readonly footers?: readonly string[];
}

/** A whole DOCX around the given XML. */
export function buildDocx(parts: DocxParts): Uint8Array {
	return zipSync(docxFiles(parts));
}

/** Its files by name, for tests that bend them before they are zipped. */
export function docxFiles({ body, styles, numbering, footnotes, settings, headers = [], footers = [] }: DocxParts): Zippable {
	const files: Record<string, string> = { 'word/document.xml': part('document', `<w:body>${body}</w:body>`) };
	const relationships: string[] = [];
	const add = (id: string, type: string, name: string, root: string, content: string) => {
		files[`word/${name}.xml`] = part(root, content);
		relationships.push(relationship(id, type, `${name}.xml`));
	};
	if (styles !== undefined) add('rIdS', 'styles', 'styles', 'styles', styles);
	if (numbering !== undefined) add('rIdN', 'numbering', 'numbering', 'numbering', numbering);
	if (footnotes !== undefined) add('rIdFn', 'footnotes', 'footnotes', 'footnotes', footnotes);
	if (settings !== undefined) add('rIdSet', 'settings', 'settings', 'settings', settings);
	for (const [index, content] of headers.entries()) add(`rIdH${index + 1}`, 'header', `header${index + 1}`, 'hdr', content);
	for (const [index, content] of footers.entries()) add(`rIdF${index + 1}`, 'footer', `footer${index + 1}`, 'ftr', content);
	files['[Content_Types].xml'] = `<Types xmlns="${TYPES}"><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`;
	files['_rels/.rels'] =
		`<Relationships xmlns="${RELATIONSHIPS}">${relationship('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`;
	files['word/_rels/document.xml.rels'] = `<Relationships xmlns="${RELATIONSHIPS}">${relationships.join('')}</Relationships>`;
	return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function part(root: string, content: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function relationship(id: string, type: string, target: string): string {
	return `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
}

/** `<w:p>` with properties and runs. */
export function p(runs: string, properties = ''): string {
	return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** `<w:r>` with one text. */
export function r(text: string, properties = ''): string {
	return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of plain cells; each row a list of the cells' own XML. */
export function tbl(rows: readonly (readonly string[])[], properties = ''): string {
	const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
	return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** A full grid. */
export const GRID = `<w:tblBorders>${EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders>`;

/** A style of a Word file. */
export const style = (id: string, content: string, type = 'paragraph') =>
	`<w:style w:type="${type}" w:styleId="${id}">${content}</w:style>`;
