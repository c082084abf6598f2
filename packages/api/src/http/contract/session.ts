import { z } from 'zod';
import { ROLES } from '../../accounts/role.js';
import { endpoint } from './endpoint.js';

const roleSchema = z.enum(ROLES);
const passwordSchema = z.string().max(1_000);

export const sessionSchema = z
	.object({
		kind: z.enum(['user', 'token', 'link', 'nobody']),
		id: z.string(),
		name: z.string().meta({ description: 'As people know it; of a link the code of its commune.' }),
		role: roleSchema.nullable().meta({ description: 'Null until the password is changed where that is required.' }),
		mustChangePassword: z.boolean(),
		csrfToken: z.string().nullable().meta({ description: 'To be sent as X-CSRF-Token with every change; null without a session.' }),
		endsAt: z.iso.datetime().nullable().meta({ description: 'When the session ends at the latest.' }),
	})
	.meta({ id: 'Session', description: 'Who is asking.' });

export const getSession = endpoint({
	id: 'getSession',
	method: 'get',
	path: '/session',
	tag: 'session',
	access: 'public',
	summary: { vi: 'Đang là ai; lấy X-CSRF-Token của phiên', en: 'Who is asking; the X-CSRF-Token of the session' },
	answer: { kind: 'json', status: 200, schema: sessionSchema },
});

export const signInEndpoint = endpoint({
	id: 'signIn',
	method: 'post',
	path: '/session',
	tag: 'session',
	access: 'public',
	summary: {
		vi: 'Đăng nhập; đặt cookie rasoat_session mới. Sai nhiều lần thì tài khoản và địa chỉ mạng bị khóa tạm',
		en: 'Sign in; sets a new cookie rasoat_session. After too many failures the account and the address are locked for a while',
	},
	body: z.strictObject({ name: z.string().max(200), password: passwordSchema }),
	answerIsSecret: true,
	answer: {
		kind: 'json',
		status: 201,
		schema: z.object({
			session: sessionSchema,
			failedTries: z.int().min(0).meta({ description: 'Wrong passwords under this name since the last good one; tell the person.' }),
		}),
	},
	problems: ['wrong-password', 'account-locked', 'cross-site'],
});

export const signOut = endpoint({
	id: 'signOut',
	method: 'delete',
	path: '/session',
	tag: 'session',
	access: 'public',
	summary: { vi: 'Đăng xuất', en: 'Sign out' },
	answer: { kind: 'nothing', status: 204 },
	problems: ['cross-site'],
});

export const changeOwnPassword = endpoint({
	id: 'changeOwnPassword',
	method: 'post',
	path: '/session/password',
	tag: 'session',
	access: 'session',
	summary: {
		vi: 'Đổi mật khẩu của mình; mọi phiên khác hết hiệu lực, phiên này được cấp cookie mới',
		en: 'Change one’s own password; all other sessions end, this one gets a new cookie',
	},
	body: z.strictObject({ current: passwordSchema, next: passwordSchema }),
	answerIsSecret: true,
	leavesNothing: true,
	answer: { kind: 'json', status: 200, schema: sessionSchema },
	problems: ['wrong-password', 'weak-password', 'account-locked', 'cross-site'],
});
