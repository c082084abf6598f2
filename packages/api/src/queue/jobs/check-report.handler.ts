import { type Limits, overLimit } from '@rasoat/parser';
import { QUEUE_LIMITS } from '../../limits/queue-limits.js';
import type { ProfileShelf } from '../../profiles/profile-shelf.js';
import { lossOf } from '../../sandbox/loss.js';
import type { Pool } from '../../sandbox/pool.js';
import type { FileIdentity, KeyedProfile, Task, TaskReply } from '../../sandbox/protocol.js';
import { SandboxFailure } from '../../sandbox/sandbox-failure.js';
import type { Database } from '../../store/database.js';
import { beginAttempt, type JobMaterial } from '../../store/ledger/begin-attempt.js';
import { complete } from '../../store/ledger/complete.js';
import { loadOriginal, soundOriginal } from '../../store/ledger/load-original.js';
import { Fault } from '../fault.js';
import type { ProfileKey } from '../profile-key.js';
import type { CheckReport } from './check-report.js';

export interface CheckTools {
	readonly database: Database;
	readonly pool: Pool;
	/** The one the pool was set up with: for reports without a campaign, in the version in force. */
	readonly profile: ProfileKey;
	readonly profiles: ProfileShelf;
	readonly engineVersion: string;
	readonly limits: Limits;
}

/** Where a job stands, as the queue shows it. */
export interface Standing {
	readonly stage: 'reading' | 'checking' | 'saving';
	/** Pages that are read, and of how many; null before the first. */
	readonly pages: { readonly read: number; readonly of: number } | null;
}

export interface Watched {
	/** Ends the work at once; the handler rejects with its reason. */
	readonly signal: AbortSignal;
	tell(standing: Standing): void;
}

/**
 * Checks the original of one attempt and saves the result. Once in effect, however often it is run: an attempt that has ended is left alone,
 * and of several that run at once one result is kept. A file that cannot be read is a result. Throws `Fault`, or what the store or the
 * sandbox threw.
 */
export async function handleCheckReport(job: CheckReport, tools: CheckTools, { signal, tell }: Watched): Promise<void> {
	const { database, profile, engineVersion } = tools;
	const material = await beginAttempt(database, job.attempt, profile.id);
	if (material === null) return;
	tell({ stage: 'reading', pages: null });
	const by = await profileFor(material, tools);
	let last: Standing = { stage: 'checking', pages: null };
	const follow = (standing: Standing) => {
		last = standing;
		tell(standing);
	};
	const { json, verdict, filedBy, corrected } = await checkIn(material, by, tools, { signal, tell: follow });
	signal.throwIfAborted();
	tell({ ...last, stage: 'saving' });
	await complete(database, job.attempt, {
		outcome: verdict === 'unreadable' ? 'unreadable' : 'checked',
		json,
		engineVersion,
		profileHash: by?.hash ?? profile.hash,
		campaign: material.campaign?.id ?? null,
		deadline: material.campaign?.deadline ?? null,
		...(filedBy && { filedBy }),
		corrected: corrected ?? null,
	});
}

/** Undefined for the one the pool was set up with. */
async function profileFor({ profile }: JobMaterial, { profiles }: CheckTools): Promise<KeyedProfile | undefined> {
	const found = await profiles.get(profile);
	if (found === null) throw new Fault('profile-unavailable', false, `there is no profile ${profile.id}`);
	return found === 'own' ? undefined : found;
}

type Result = Extract<TaskReply, { kind: 'result' }>;

/** Whatever the file does to its child, it ends as a result. */
async function checkIn(
	material: JobMaterial,
	profile: KeyedProfile | undefined,
	tools: CheckTools,
	{ signal, tell }: Watched,
): Promise<Result> {
	const { pool, limits } = tools;
	const { sha256, size, mediaType } = material.original;
	const file: FileIdentity = { name: material.fileName, path: material.fileName, sha256, bytes: size, mediaType };
	const onProgress = (read: number, of: number) => tell({ stage: 'checking', pages: { read, of } });
	const prepare = () => taskFor(file, material, profile, tools);
	const early = size <= QUEUE_LIMITS.earlyBytes ? await prepare() : null;
	try {
		return resultOf(await pool.run(async () => early ?? prepare(), { signal, onProgress }));
	} catch (error) {
		if (!(error instanceof SandboxFailure)) throw error;
		const failure = lossOf(error, limits);
		return resultOf(await pool.run(async () => ({ kind: 'unreadable', file, failure, ...(profile && { profile }) }), { signal }));
	}
}

function resultOf(reply: TaskReply): Result {
	if (reply.kind !== 'result') throw new Error(`a check was answered by ${reply.kind}`);
	return reply;
}

async function taskFor(
	file: FileIdentity,
	{ bytes, campaign, receivedAt, corrections }: JobMaterial,
	profile: KeyedProfile | undefined,
	{ limits, database }: CheckTools,
): Promise<Task> {
	const by = profile && { profile };
	if (file.bytes > limits.fileBytes) {
		const { code, clerk } = overLimit('fileBytes', limits, file.bytes);
		return { kind: 'unreadable', file, failure: { code, message: clerk }, ...by };
	}
	const content = bytes ? soundOriginal(bytes, file.sha256) : await loadOriginal(database, { sha256: file.sha256, size: file.bytes });
	const corrected = corrections.length > 0 && { corrections };
	const dates = { receivedAt: dayOf(receivedAt), deadline: campaign?.deadline ?? null };
	return { kind: 'check', file, content, ...dates, toFile: true, ...by, ...corrected };
}

/** The day of an instant where the city is, which has one time the year round: UTC+7. */
function dayOf(instant: string): string {
	return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
