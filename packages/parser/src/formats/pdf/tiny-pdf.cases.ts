/** Builds small PDF files for tests: any letters, every sign half an em wide, two fonts (plain and bold). */
export class TinyPdf {
	private readonly codes = new Map<string, number>();
	private readonly pages: { readonly content: string; readonly extra: string }[] = [];
	private readonly resources: string[] = [];
	private readonly objects: string[] = [];

	/** A page from pieces of content; `extra` are further entries of its dictionary. */
	page(content: readonly string[], extra = '/MediaBox [0 0 600 800]'): this {
		this.pages.push({ content: content.join('\n'), extra });
		return this;
	}

	/** Text with its baseline `y` points above the page's lower edge. */
	text(x: number, y: number, text: string, options: { size?: number; bold?: boolean; before?: string } = {}): string {
		const { size = 10, bold = false, before = '' } = options;
		return `BT ${before} /${bold ? 'B' : 'F'} ${size} Tf ${x} ${y} Td ${this.hex(text)} Tj ET`;
	}

	/** A string operand. */
	hex(text: string): string {
		return `<${[...text].map((c) => this.code(c).toString(16).padStart(2, '0')).join('')}>`;
	}

	/** An entry for the page resources, with objects that it refers to as `@0`, `@1` … */
	resource(entry: string, ...objects: readonly string[]): this {
		this.resources.push(entry.replace(/@(\d+)/g, (_, i: string) => `${FIRST_FREE + this.objects.length + Number(i)} 0 R`));
		this.objects.push(...objects);
		return this;
	}

	/** A further object; gives the words that refer to it. */
	object(content: string): string {
		this.objects.push(content);
		return `${FIRST_FREE + this.objects.length - 1} 0 R`;
	}

	build(): Uint8Array {
		const firstPage = FIRST_FREE + this.objects.length;
		const kids = this.pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ');
		const objects = [
			'<< /Type /Catalog /Pages 2 0 R >>',
			`<< /Type /Pages /Kids [${kids}] /Count ${this.pages.length} /Resources << /Font << /F 3 0 R /B 4 0 R >> ${this.resources.join(' ')} >> >>`,
			font('Helvetica'),
			font('Helvetica-Bold'),
			stream(this.toUnicode()),
			...this.objects,
			...this.pages.flatMap(({ content, extra }, i) => [
				`<< /Type /Page /Parent 2 0 R ${extra} /Contents ${firstPage + 2 * i + 1} 0 R >>`,
				stream(content),
			]),
		];
		return assemble(objects);
	}

	private code(sign: string): number {
		const known = this.codes.get(sign);
		if (known !== undefined) return known;
		const code = sign === ' ' ? 32 : 33 + this.codes.size;
		this.codes.set(sign, code);
		return code;
	}

	private toUnicode(): string {
		const lines = [...this.codes].map(([sign, code]) => `<${hexOf(code, 2)}> <${[...sign].flatMap(utf16).join('')}>`);
		const chunks = [];
		for (let i = 0; i < lines.length; i += 100) {
			const part = lines.slice(i, i + 100);
			chunks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
		}
		return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange\n${chunks.join('\n')}\nendcmap end end`;
	}
}

/** Objects 1 to 5: catalogue, page tree, two fonts, the map to Unicode. */
const FIRST_FREE = 6;

export function stream(content: string, entries = ''): string {
	return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function font(name: string): string {
	const widths = Array.from({ length: 256 }, () => 500).join(' ');
	return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /FirstChar 0 /LastChar 255 /Widths [${widths}] /ToUnicode 5 0 R >>`;
}

function hexOf(code: number, length: number): string {
	return code.toString(16).padStart(length, '0');
}

function utf16(sign: string): string[] {
	return Array.from({ length: sign.length }, (_, i) => hexOf(sign.charCodeAt(i), 4));
}

function assemble(objects: readonly string[]): Uint8Array {
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const at = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const xref = file.length;
	const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
	return Uint8Array.from(file, (c) => c.charCodeAt(0));
}
