/** A report with a remark of its own behind its end, so that nobody has sent its bytes before; it reads as it did. Word and PDF. */
export function uniqueReport(report: Buffer, remark: string): Buffer {
	return report.subarray(0, 4).toString('latin1') === '%PDF'
		? Buffer.concat([report, Buffer.from(`\n%${remark}\n`)])
		: withComment(report, remark);
}

/** Source: APPNOTE.TXT 6.3.10, 4.3.16: the end of the central directory is 22 bytes, its last two the length of the comment that follows. */
function withComment(zip: Buffer, comment: string): Buffer {
	const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	if (end < 0) throw new Error('this is neither a PDF nor a ZIP');
	const head = Buffer.from(zip.subarray(0, end + 22));
	head.writeUInt16LE(Buffer.byteLength(comment), end + 20);
	return Buffer.concat([head, Buffer.from(comment)]);
}
