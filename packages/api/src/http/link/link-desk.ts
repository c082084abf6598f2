import type { CheckResult } from '@rasoat/checker';
import { findCommune } from '../../intake/list-communes.js';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import { countLinkUse } from '../../store/accounts/count-link-use.js';
import { linkCampaign } from '../../store/accounts/link-campaign.js';
import { noteDryRun } from '../../store/accounts/note-dry-run.js';
import { recordLook } from '../../store/audit/record-look.js';
import type { Campaign } from '../../store/campaigns/read-campaign.js';
import { keyedInForce } from '../../store/profiles/keyed-in-force.js';
import { type Actor, actorKey } from '../actor.js';
import { ApiError } from '../problems/api-error.js';
import { notFound } from '../problems/not-found.js';
import type { Call } from '../route.js';
import type { Service } from '../service.js';
import { dryRun } from '../uploads/dry-run.js';
import { createGate } from '../uploads/gate.js';
import { readUpload, type UploadedField } from '../uploads/read-upload.js';
import { type TakenFile, takeIn } from '../uploads/take-in.js';
import type { UploadRoom } from '../uploads/upload-room.js';

type LinkCall = Pick<Call, 'actor' | 'request' | 'signal'>;

/** What a link is good for. */
export interface LinkPurpose {
	readonly campaign: Campaign;
	/** `name` is null where the city has no commune of this code; `kind` "xã". */
	readonly commune: { readonly code: string; readonly name: string | null; readonly kind: string | null };
	/** ISO instant. */
	readonly expiresAt: string;
	/** Bytes a file may have. */
	readonly fileBytes: number;
	/** Whether people come by https. */
	readonly isSecure: boolean;
}

/** What a commune does by its upload link, whether a program or a page asks; each throws `ApiError` and `AccountFailure`. */
export interface LinkDesk {
	purpose(actor: Actor): Promise<LinkPurpose>;
	send(call: LinkCall): Promise<readonly TakenFile[]>;
	/** What is shown of the result; nothing of the file is kept. */
	tryOut(call: LinkCall): Promise<ReturnType<typeof shown>>;
}

/** One for a process: it bounds the dry runs that go on at once. */
export function createLinkDesk(service: Service): LinkDesk {
	const { store, settings, limits, uploads } = service;
	const { database } = store;
	const { dryRunsAtOnce, linkFiles, dryRunHeadBytes } = ACCOUNT_LIMITS;
	const forReports = narrower(uploads, linkFiles, linkFiles * limits.fileBytes);
	const forDryRun = narrower(uploads, 1, limits.fileBytes + dryRunHeadBytes);
	const running = createGate(dryRunsAtOnce, dryRunsAtOnce);
	const campaignOf = async (id: string) => {
		const campaign = await linkCampaign(database, id);
		if (campaign === null) throw notFound({ vi: 'đợt báo cáo', en: 'campaign' }, id);
		return campaign;
	};
	return {
		purpose: async (actor) => {
			const { campaign, commune: code, expiresAt } = linkOf(actor);
			const commune = await findCommune(code);
			return {
				campaign: await campaignOf(campaign),
				commune: { code, name: commune?.name ?? null, kind: commune?.kind ?? null },
				...{ expiresAt, fileBytes: limits.fileBytes, isSecure: settings.publicUrl?.startsWith('https:') ?? false },
			};
		},
		send: async ({ actor, request }) => {
			const { id, campaign, commune } = linkOf(actor);
			await countLinkUse(database, id, 'upload', settings.accounts);
			await service.requireSpace();
			return readUpload(request, forReports, limits.fileBytes, async (upload) => {
				refuseFields(upload.fields);
				if (upload.files.length > 1) await countLinkUse(database, id, 'upload', settings.accounts, upload.files.length - 1);
				return takeIn(service, upload, { campaign, commune, receivedAt: null, way: 'link', sender: actorKey(actor) });
			});
		},
		tryOut: async ({ actor, request, signal }) => {
			const { id, campaign } = linkOf(actor);
			await countLinkUse(database, id, 'dry-run', settings.accounts);
			await noteDryRun(database, id);
			await recordLook(database, { actor: actorKey(actor), action: 'link.dry-run', target: id, detail: {} });
			return readUpload(request, forDryRun, limits.fileBytes, async ({ files, fields, broken }) => {
				const [file] = files;
				if (broken) throw broken;
				if (file === undefined) throw noFile();
				refuseFields(fields);
				const { deadline, profileId } = await campaignOf(campaign);
				const profile = await keyedInForce(database, profileId);
				if (profile === null) throw notFound({ vi: 'bộ quy tắc', en: 'profile' }, profileId);
				return shown(file.name, await running.pass(1, () => dryRun(service, file, { profile, deadline }, signal)));
			});
		},
	};
}

function linkOf({ link }: Actor): NonNullable<Actor['link']> {
	if (link === null) throw new Error('an endpoint of upload links was called without one');
	return link;
}

/** The same room with less in it for one request. */
function narrower(room: UploadRoom, uploadFiles: number, uploadBytes: number): UploadRoom {
	const { limits } = room;
	return {
		...room,
		limits: { ...limits, uploadFiles: Math.min(uploadFiles, limits.uploadFiles), uploadBytes: Math.min(uploadBytes, limits.uploadBytes) },
	};
}

/** What the page shows of a result: no more of the file than its findings quote. */
function shown(name: string, json: string) {
	const { status, error, verdict, profile, identity, findings, undetermined } = JSON.parse(json) as CheckResult;
	const read = identity.commune;
	const commune = read === null ? null : { code: read.code, name: read.name };
	return { name, status, error, verdict, profile, commune, findings, undetermined };
}

/** Commune and campaign are the link's; nobody may name others, or another day. */
function refuseFields(fields: readonly UploadedField[]): void {
	if (fields.length === 0) return;
	const errors = fields.map(({ name }) => ({ path: `body.${String(name).slice(0, 50)}`, message: 'không có trường này' }));
	throw new ApiError(
		'invalid-input',
		{
			vi: 'Có trường ngoài files; xã, đợt báo cáo và ngày nhận do đường dẫn định sẵn; đề nghị chỉ gửi tệp.',
			en: 'There are fields beside files; the link says commune, campaign and day; please send files alone.',
		},
		{ errors },
	);
}

function noFile(): ApiError {
	const said = { vi: 'Không có tệp nào; cần một tệp ở trường files.', en: 'There is no file; one in the field "files" is wanted.' };
	return new ApiError('invalid-input', said, { errors: [{ path: 'body.files', message: said.vi }] });
}
