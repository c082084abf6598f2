/** A PDF of one page with these lines of plain ASCII, as a report that was typed without marks; every other text is another file. */
export function reportPdf(lines: readonly string[]): Buffer {
	const escaped = lines.map((line) => line.replace(/[\\()]/g, '\\$&'));
	const content = `BT /F 11 Tf 50 790 Td 16 TL ${escaped.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
	];
	const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
	return Buffer.from(`%PDF-1.4\n${body}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`, 'latin1');
}
