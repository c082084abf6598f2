import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { instant } from './report-row.js';
import { message } from './result.js';
import { person } from './review.js';

const version = z.string().meta({ description: 'As declared: "1.0.0".' });
const contentVersion = z.string().meta({ description: 'As results name it: "1.0.0+3f9a12bc".' });
const severity = z.enum(['error', 'warning', 'info']);

const versionSchema = z
	.object({
		version,
		contentVersion,
		hash: z.string().meta({ description: 'SHA-256 of the content.' }),
		installed: z.boolean().meta({ description: 'False: it came with the program.' }),
		installedBy: z.string(),
		by: person.meta({ description: 'Who that was.' }),
		installedAt: instant,
		inForce: z.boolean().meta({ description: 'Reports are checked by this one.' }),
	})
	.meta({ id: 'ProfileVersion' });

const reference = z.object({ number: z.string(), date: z.iso.date(), label: message });

export const profileSchema = z
	.object({
		id: z.string(),
		title: message,
		version,
		contentVersion,
		references: z.object({ conclusion: reference, letter: reference }).meta({ description: 'The papers its reports answer.' }),
		versions: z.array(versionSchema).meta({ description: 'The one in force first.' }),
	})
	.meta({ id: 'Profile' });

export const profileDetailSchema = profileSchema
	.extend({
		sections: z.array(z.object({ id: z.string(), title: message, required: z.boolean() })),
		figures: z.array(
			z.object({
				id: z.string(),
				type: z.enum(['integer', 'date', 'money', 'units']),
				unit: message.nullable(),
				section: z.string(),
				title: message,
				required: z.boolean(),
			}),
		),
		bodies: z.array(z.object({ id: z.string(), title: message })).meta({ description: 'Whom proposals are addressed to.' }),
		checklist: z
			.array(
				z.object({
					ruleId: z.string(),
					target: z.string().nullable().meta({ description: 'Section or figure that it is about.' }),
					severity,
					title: message,
					requirement: message,
					citation: z.string(),
				}),
			)
			.meta({ description: 'What a report is looked at for.' }),
	})
	.meta({ id: 'ProfileDetail' });

const params = z.strictObject({ id: z.string().min(1).max(100) });

export const listProfiles = endpoint({
	id: 'listProfiles',
	method: 'get',
	path: '/profiles',
	tag: 'profiles',
	access: 'viewer',
	summary: { vi: 'Các bộ quy tắc và các phiên bản đã có', en: 'Profiles and the versions that are there' },
	answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(profileSchema), nextCursor: z.null() }) },
});

export const getProfile = endpoint({
	id: 'getProfile',
	method: 'get',
	path: '/profiles/{id}',
	tag: 'profiles',
	access: 'viewer',
	summary: {
		vi: 'Một bộ quy tắc: các mục, số liệu, danh mục kiểm tra; mặc định là phiên bản đang dùng',
		en: 'A profile: its sections, figures and checklist; of the version in force unless another is asked for',
	},
	params,
	query: z.strictObject({ version: z.string().max(50).optional().meta({ description: 'As declared, or as results name it.' }) }),
	answer: { kind: 'json', status: 200, schema: profileDetailSchema },
	problems: ['not-found'],
});

export const profileFilesSchema = z
	.strictObject({
		files: z.array(z.strictObject({ name: z.string().max(500), text: z.string() })).max(100),
		dryRun: z.boolean().default(false),
	})
	.meta({ id: 'ProfileFiles' });

export const installProfileEndpoint = endpoint({
	id: 'installProfile',
	method: 'post',
	path: '/profiles',
	tag: 'profiles',
	access: 'administrator',
	summary: {
		vi: 'Cài bộ quy tắc: profile.yaml và các tệp đi kèm, dạng multipart hoặc JSON {files: [{name, text}]}; ví dụ của nó được chạy trước, bộ có lỗi không thay đổi gì',
		en: 'Install a profile: profile.yaml and the files it includes, as multipart or as JSON {files: [{name, text}]}; its own examples run first, a broken one changes nothing',
	},
	query: z.strictObject({
		dryRun: z.enum(['true', 'false']).default('false').meta({ description: 'Tell what would come of it, and keep nothing.' }),
	}),
	body: 'multipart',
	parts: z.object({
		files: z.array(z.string().meta({ format: 'binary' })),
		dryRun: z.enum(['true', 'false']).optional().meta({ description: 'As in the query.' }),
	}),
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({
			isNew: z.boolean().meta({ description: 'False: this content was there already, and nothing changed.' }),
			dryRun: z.boolean(),
			profile: z.object({ id: z.string(), title: message, version, contentVersion, hash: z.string() }),
		}),
	},
	problems: ['invalid-profile', 'profile-not-newer', 'too-large', 'unsupported-media-type', 'request-timeout'],
});

export const chooseProfileEndpoint = endpoint({
	id: 'chooseProfileVersion',
	method: 'post',
	path: '/profiles/{id}/in-force',
	tag: 'profiles',
	access: 'administrator',
	summary: {
		vi: 'Dùng một phiên bản đã cài của bộ quy tắc, cả bản cũ hơn, cho đến khi cài bản khác; nếu muốn, kiểm tra lại ngay các đợt đang mở',
		en: 'Put an installed version of a profile in force, an older one as well, until another is installed; its open campaigns are checked again where asked for',
	},
	params,
	body: z.strictObject({
		version: z.string().min(1).max(100).meta({ description: 'Hash of the version, or as results name it.' }),
		recheck: z.boolean().default(false).meta({ description: 'Check every report of the open campaigns that use it again.' }),
	}),
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({
			profile: profileSchema,
			changed: z.boolean().meta({ description: 'False: it was in force already.' }),
			rechecked: z.int().min(0).meta({ description: 'Reports that will be checked again.' }),
		}),
	},
	problems: ['not-found'],
});
