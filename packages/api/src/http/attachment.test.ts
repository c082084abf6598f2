import { expect, test } from 'vitest';
import { attachment } from './attachment.js';

test.each([
	['Báo cáo Đồ Sơn.docx', 'Bao cao Do Son.docx', 'B%C3%A1o%20c%C3%A1o%20%C4%90%E1%BB%93%20S%C6%A1n.docx'],
	['Tờ trình.pdf'.normalize('NFD'), 'To trinh.pdf', 'T%E1%BB%9D%20tr%C3%ACnh.pdf'],
	['a"b\\c;d\r\nSet-Cookie: x=1', 'a_b_c_d__Set-Cookie_ x_1', 'a%22b%5Cc%3Bd%0D%0ASet-Cookie%3A%20x%3D1'],
	["l'été (1)*.pdf", 'l_ete (1)_.pdf', 'l%27%C3%A9t%C3%A9%20%281%29%2A.pdf'],
	['\ud800.pdf', '_.pdf', '%EF%BF%BD.pdf'],
])('%j', (name, ascii, extended) => {
	const headers = attachment(name, 12);
	expect(headers['Content-Disposition']).toBe(`attachment; filename="${ascii}"; filename*=UTF-8''${extended}`);
	expect(headers['Content-Length']).toBe('12');
});
