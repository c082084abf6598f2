import type { Problem, Schemas } from '@rasoat/api/client';
import { ownHeaders } from '../api/client.ts';

type Message = Schemas['Message'];

export type Outcome =
	| { readonly kind: 'received'; readonly report: string; readonly isAgain: boolean }
	/** Nothing of it is kept, and the same again would be refused again. */
	| { readonly kind: 'refused'; readonly told: Message | null }
	/** It did not get through. */
	| { readonly kind: 'broken'; readonly told: Message | null };

/** Sends one file; the only call that fetch cannot do, for it tells no progress of what is sent. */
export function sendFile(file: File, campaign: string | null, onSent: (bytes: number) => void): Promise<Outcome> {
	const form = new FormData();
	if (campaign !== null) form.append('campaign', campaign);
	form.append('files', file, file.name);
	return new Promise((resolve) => {
		const call = new XMLHttpRequest();
		call.open('POST', '/api/v1/reports');
		for (const [name, value] of Object.entries(ownHeaders())) call.setRequestHeader(name, value);
		call.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, file.size));
		call.onerror = () => resolve({ kind: 'broken', told: null });
		call.onabort = call.onerror;
		call.onload = () => resolve(outcomeOf(call));
		call.send(form);
	});
}

function outcomeOf({ status, responseText }: XMLHttpRequest): Outcome {
	const answer = readJson(responseText);
	if (status === 202 && answer !== null) {
		const [taken] = (answer as Schemas['Uploaded']).reports;
		if (taken?.id) return { kind: 'received', report: taken.id, isAgain: !taken.isNew };
		return { kind: 'refused', told: taken?.error?.message ?? null };
	}
	const told = (answer as Problem | null)?.messages ?? null;
	return { kind: AGAIN.has(status) || status >= 500 || answer === null ? 'broken' : 'refused', told };
}

/** Timed out, in use, too many at once: worth another try. */
const AGAIN = new Set([0, 401, 408, 409, 425, 429]);

function readJson(text: string): object | null {
	try {
		return JSON.parse(text) as object;
	} catch {
		return null;
	}
}
