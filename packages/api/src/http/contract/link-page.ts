import { z } from 'zod';
import { endpoint } from './endpoint.js';

const params = z.strictObject({ secret: z.string().max(200).meta({ description: 'Of the link: rsl_….' }) });
const answer = { kind: 'stream', status: 200, mediaTypes: ['text/html'] } as const;
/** The form of the page sends both of its buttons to its own address. */
const query = z.strictObject({
	thu: z.literal('1').optional().meta({ description: 'A dry run: the findings are shown, nothing is kept.' }),
	lang: z.enum(['vi', 'en']).optional().meta({ description: 'Of the page; Vietnamese where it is left out.' }),
});

export const getLinkPage = endpoint({
	id: 'getLinkPage',
	method: 'get',
	path: '/nop/{secret}',
	atRoot: true,
	isPage: true,
	tag: 'links',
	access: 'link',
	summary: {
		vi: 'Trang nộp báo cáo của một xã: mở bằng trình duyệt, không cần tài khoản',
		en: 'The page on which a commune sends its reports: for a browser, without an account',
	},
	...{ params, query, answer },
});

export const sendOnLinkPage = endpoint({
	id: 'sendOnLinkPage',
	method: 'post',
	path: '/nop/{secret}',
	atRoot: true,
	isPage: true,
	tag: 'links',
	access: 'link',
	summary: { vi: 'Nút «Gửi» và «Kiểm tra thử» của trang nộp báo cáo', en: 'What the buttons of that page do' },
	...{ params, query, answer },
	body: 'multipart',
	parts: z.object({ files: z.array(z.string().meta({ format: 'binary' })) }),
	leavesNothing: true,
	problems: ['request-timeout', 'no-space'],
});
