import type { Schemas } from '@rasoat/api/client';
import { useSyncExternalStore } from 'react';
import { client } from '../api/client.ts';
import { sayWhetherReached, whenReachedAgain } from '../api/reach.ts';
import type { ReportRow } from '../api/report-rows.ts';
import { sendFile } from './send-file.ts';

type Message = Schemas['Message'];

/** One file on its way from this page to its verdict. */
export interface Upload {
	readonly key: number;
	readonly name: string;
	readonly size: number;
	readonly state: 'waiting' | 'sending' | 'broken' | 'refused' | 'received';
	/** Bytes the network has taken. */
	readonly sent: number;
	/** Why it was not taken in; null where nothing answered. */
	readonly told: Message | null;
	/** Of the report it became. */
	readonly report: string | null;
	/** The same file was received before. */
	readonly isAgain: boolean;
	/** As it stands by now; null until something is heard of it. */
	readonly row: ReportRow | null;
}

/** Files sent at once: enough to fill the line, few enough that each is soon done. */
const AT_ONCE = 3;

/** A file that breaks the connection each time is not sent for ever; a person may still have it sent. */
const BY_ITSELF = 3;

interface Held {
	readonly file: File;
	readonly campaign: string | null;
	/** How often it was sent again without anybody asking. */
	again: number;
}

const files = new Map<number, Held>();
let uploads: readonly Upload[] = [];
let passedOver = 0;
let unread: readonly string[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

function tell(): void {
	for (const listener of listeners) listener();
}

function change(key: number, news: Partial<Upload>): void {
	uploads = uploads.map((upload) => (upload.key === key ? { ...upload, ...news } : upload));
	tell();
}

/** Files that every folder has and nobody means to send. */
const PASSED_OVER = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** Files that were dropped and that this machine did not give: they have to be dropped again. */
export function noteUnread(names: readonly string[]): void {
	unread = names;
	tell();
}

/** Names of those of the last drop. */
export function useUnread(): readonly string[] {
	return useSyncExternalStore(subscribe, () => unread);
}

/** Sends these files, each by itself, so that one that fails holds up no other. */
export function sendFiles(given: readonly File[], campaign: string | null): void {
	const wanted = given.filter(({ name }) => !PASSED_OVER.test(name));
	passedOver += given.length - wanted.length;
	const added = wanted.map((file): Upload => {
		const key = ++lastKey;
		files.set(key, { file, campaign, again: 0 });
		return { key, name: file.name, size: file.size, state: 'waiting', sent: 0, told: null, report: null, isAgain: false, row: null };
	});
	uploads = [...added, ...uploads];
	tell();
	sendNext();
}

/** Sends a file again that did not get through. */
export function sendAgain(key: number): void {
	change(key, { state: 'waiting', sent: 0, told: null });
	sendNext();
}

function sendNext(): void {
	const sending = uploads.filter(({ state }) => state === 'sending').length;
	const waiting = uploads.filter(({ state }) => state === 'waiting').reverse();
	for (const { key } of waiting.slice(0, Math.max(0, AT_ONCE - sending))) void send(key);
}

async function send(key: number): Promise<void> {
	const held = files.get(key);
	if (held === undefined) return;
	change(key, { state: 'sending' });
	const outcome = await sendFile(held.file, held.campaign, (sent) => change(key, { sent }));
	if (outcome.kind === 'received') {
		files.delete(key);
		change(key, { state: 'received', sent: held.file.size, report: outcome.report, isAgain: outcome.isAgain });
		// It may have been read before this page knew that the report is its own.
		void rowOf(outcome.report).then((row) => row !== null && noteRows(new Map([[row.id, row]])));
	} else {
		change(key, { state: outcome.kind, told: outcome.told });
		if (outcome.kind === 'broken' && outcome.told === null) sayWhetherReached(false);
	}
	sendNext();
}

/** What broke off with the connection goes on with it. */
whenReachedAgain(() => {
	for (const { key, state, told } of uploads) {
		const held = files.get(key);
		if (state !== 'broken' || told !== null || held === undefined || held.again >= BY_ITSELF) continue;
		held.again++;
		change(key, { state: 'waiting', sent: 0 });
	}
	sendNext();
});

/** Null where it cannot be told; then the stream of events tells it. */
async function rowOf(id: string): Promise<ReportRow | null> {
	const { data } = await client.GET('/api/v1/reports/{id}', { params: { path: { id } } }).catch(() => ({ data: undefined }));
	return data ?? null;
}

/** Tells the uploads what has become of their reports. */
export function noteRows(changed: ReadonlyMap<string, ReportRow>): void {
	if (!uploads.some(({ report }) => report !== null && changed.has(report))) return;
	uploads = uploads.map((upload) => {
		const row = upload.report === null ? undefined : changed.get(upload.report);
		return row === undefined || row.changedAt < (upload.row?.changedAt ?? '') ? upload : { ...upload, row };
	});
	tell();
}

/** Whether something has not reached the server yet, what broke off too: then the page should stay. */
export function isSending(): boolean {
	return uploads.some(({ state }) => state === 'waiting' || state === 'sending' || state === 'broken');
}

/** Newest first. */
export function useUploads(): readonly Upload[] {
	return useSyncExternalStore(subscribe, () => uploads);
}

/** How many files were passed over, for they are no reports. */
export function usePassedOver(): number {
	return useSyncExternalStore(subscribe, () => passedOver);
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

window.addEventListener('beforeunload', (event) => {
	if (isSending()) event.preventDefault();
});
