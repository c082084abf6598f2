/** Whether all the text there is on a page is what a digital signature prints about itself. */
export function isSignatureOnly(text: string): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	if (lines.length === 0 || lines.length > MOST_LINES) return false;
	return lines.some((line) => SIGNATURE.test(line)) && text.length <= MOST_LETTERS;
}

const MOST_LINES = 14;
const MOST_LETTERS = 600;

// "Ký bởi: ỦY BAN NHÂN DÂN XÃ …", "Thời gian ký: 17/10/2025 16:05:12 +07:00", "Digitally signed by …", "Signature Valid", "Cơ quan: …"
const SIGNATURE =
	/(?:k[ýí]\s+b[ởơ]i|người\s+ký|th[ờơ]i\s+gian\s+ký|ngày\s+ký\s*:|digitally\s+signed|signature\s+(?:valid|not\s+verified)|signed\s+by)/iu;
