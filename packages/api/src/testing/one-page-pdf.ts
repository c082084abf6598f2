/** A PDF of one page, `width` by `height` points; resources may name further objects as "6 0 R" and on. */
export interface OnePage {
	readonly width: number;
	readonly height: number;
	readonly content: string;
	readonly resources?: string;
	/** Further entries of the page's dictionary. */
	readonly extra?: string;
	readonly objects?: readonly (string | Buffer)[];
}

export function onePagePdf({ width, height, content, resources = '', extra = '', objects = [] }: OnePage): Uint8Array {
	const page = `/MediaBox [0 0 ${width} ${height}] /Resources << ${resources} >> /Contents 4 0 R ${extra}`;
	return assembled([
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		`<< /Type /Page /Parent 2 0 R ${page} >>`,
		streamOf('', Buffer.from(content)),
		'null',
		...objects,
	]);
}

export function streamOf(dictionary: string, data: Buffer): Buffer {
	return Buffer.concat([
		Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`, 'latin1'),
		data,
		Buffer.from('\nendstream', 'latin1'),
	]);
}

function assembled(objects: readonly (string | Buffer)[]): Uint8Array {
	const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
	const places: number[] = [];
	let length = 0;
	const write = (part: Buffer) => {
		parts.push(part);
		length += part.length;
	};
	length = parts[0]?.length ?? 0;
	for (const [index, object] of objects.entries()) {
		places.push(length);
		write(Buffer.from(`${index + 1} 0 obj\n`));
		write(Buffer.from(object as string, 'latin1'));
		write(Buffer.from('\nendobj\n'));
	}
	const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
	write(Buffer.from(`${head}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
	return new Uint8Array(Buffer.concat(parts));
}
