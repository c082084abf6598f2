import type { YAMLParseError } from 'yaml';

/** What is wrong with a file's YAML, in Vietnamese: the library's sentence is English. */
export function yamlWords(code: YAMLParseError['code']): string {
	return WORDS[code] ?? 'cú pháp không hợp lệ';
}

const WORDS: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
	BAD_ALIAS: 'bí danh (*) không dùng được',
	BAD_DQ_ESCAPE: 'ký hiệu sau dấu \\ trong ngoặc kép không dùng được',
	BAD_INDENT: 'thụt lề không khớp với các dòng trên',
	BAD_SCALAR_START: 'giá trị bắt đầu bằng ký hiệu không dùng được; đề nghị đặt trong ngoặc kép',
	BLOCK_AS_IMPLICIT_KEY: 'có dấu hai chấm trong giá trị; đề nghị đặt giá trị trong ngoặc kép',
	BLOCK_IN_FLOW: 'danh sách hoặc nhóm viết nhiều dòng nằm trong ngoặc',
	DUPLICATE_KEY: 'một khóa viết hai lần',
	MISSING_CHAR: 'thiếu ký hiệu: dấu hai chấm, dấu phẩy, ngoặc hoặc dấu cách sau dấu hai chấm',
	MULTILINE_IMPLICIT_KEY: 'khóa kéo dài nhiều dòng, thường do thiếu dấu hai chấm',
	MULTIPLE_DOCS: 'có dòng --- chia tệp thành nhiều phần',
	TAB_AS_INDENT: 'thụt lề bằng dấu tab; đề nghị dùng dấu cách',
	UNEXPECTED_TOKEN: 'có ký hiệu không đúng chỗ',
};
