import { z } from 'zod';
import { ROLES } from '../../accounts/role.js';
import { endpoint } from './endpoint.js';
import { pageOf, pagingSchema } from './paging.js';

const instant = z.iso.datetime();
const byId = z.strictObject({ id: z.uuid() });
const shown = z.string().min(1).max(200);

export const userSchema = z
	.object({
		id: z.uuid(),
		name: z.string(),
		displayName: z.string(),
		role: z.enum(ROLES),
		mustChangePassword: z.boolean(),
		disabledAt: instant.nullable(),
		lastSignInAt: instant.nullable(),
		createdAt: instant,
	})
	.meta({ id: 'User' });

const withPassword = z.object({
	user: userSchema,
	temporaryPassword: z.string().meta({ description: 'Shown this once; it has to be changed at the first sign-in.' }),
});

export const listUsersEndpoint = endpoint({
	id: 'listUsers',
	method: 'get',
	path: '/users',
	tag: 'users',
	access: 'administrator',
	summary: { vi: 'Người dùng, theo tên', en: 'Users, by name' },
	query: z.strictObject(pagingSchema),
	answer: { kind: 'json', status: 200, schema: pageOf(userSchema.extend({ lockedUntil: instant.nullable() }).meta({ id: 'ListedUser' })) },
});

export const createUser = endpoint({
	id: 'createUser',
	method: 'post',
	path: '/users',
	tag: 'users',
	access: 'administrator',
	summary: { vi: 'Thêm người dùng, với mật khẩu tạm', en: 'Add a user, with a temporary password' },
	body: z.strictObject({ name: z.string().max(200), displayName: shown, role: z.enum(ROLES) }),
	answerIsSecret: true,
	answer: { kind: 'json', status: 201, schema: withPassword },
	problems: ['conflict'],
});

export const patchUser = endpoint({
	id: 'patchUser',
	method: 'patch',
	path: '/users/{id}',
	tag: 'users',
	access: 'administrator',
	summary: {
		vi: 'Đổi tên hiển thị, vai trò; khóa hoặc mở lại. Người bị khóa ra khỏi mọi phiên ngay',
		en: 'Change display name or role, disable or enable. A disabled user is signed out at once',
	},
	params: byId,
	body: z.strictObject({ displayName: shown.optional(), role: z.enum(ROLES).optional(), disabled: z.boolean().optional() }),
	answer: { kind: 'json', status: 200, schema: userSchema },
	problems: ['not-found', 'last-administrator'],
});

export const resetUserPassword = endpoint({
	id: 'resetUserPassword',
	method: 'post',
	path: '/users/{id}/reset-password',
	tag: 'users',
	access: 'administrator',
	summary: {
		vi: 'Đặt lại mật khẩu tạm; mọi phiên của người đó hết hiệu lực, khóa tạm được gỡ',
		en: 'Give a temporary password; all sessions of the user end, a lock is taken off',
	},
	params: byId,
	answerIsSecret: true,
	answer: { kind: 'json', status: 200, schema: withPassword },
	problems: ['not-found'],
});

export const unlockUserEndpoint = endpoint({
	id: 'unlockUser',
	method: 'post',
	path: '/users/{id}/unlock',
	tag: 'users',
	access: 'administrator',
	summary: {
		vi: 'Gỡ khóa tạm do nhập sai mật khẩu nhiều lần; mật khẩu giữ nguyên',
		en: 'Take off the lock that wrong passwords brought; the password stays',
	},
	params: byId,
	answer: { kind: 'json', status: 200, schema: userSchema },
	problems: ['not-found'],
});
