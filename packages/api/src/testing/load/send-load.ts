import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answered, type Form, formOf, postForm } from './post-form.js';
import { uniqueReport } from './unique-report.js';

export interface LoadPlan {
	readonly uploads: number;
	readonly clients: number;
	/** Uploads a second over all clients; 0: each sends as soon as it is answered. */
	readonly rate: number;
	/** Contents to send in turn, each time with a remark of its own. */
	readonly reports: readonly Buffer[];
}

export interface Targets {
	/** The whole address of `POST /reports`, and of the bare route. */
	readonly reports: string;
	readonly bare: string;
	readonly token: string;
}

export interface Sent {
	/** Ids of the reports that were acknowledged; one for each upload that was accepted. */
	readonly ids: readonly string[];
	/** Of each call. */
	readonly ms: { readonly reports: readonly number[]; readonly bare: readonly number[] };
	/** What was answered but 202, with how often. */
	readonly refused: Readonly<Record<string, number>>;
	readonly seconds: number;
}

const TRIES = 3;
/** Milliseconds before the next try. */
const REST_MS = 500;
/** One of so many bodies also goes to the bare route: enough to tell its p95, too few to be the load itself. */
const BARE_EVERY = 5;

/** Has many clients send reports, each over a connection of its own, one at a time. `answered` hears how many are done. */
export async function sendLoad(plan: LoadPlan, targets: Targets, answered: (done: number) => void): Promise<Sent> {
	const { uploads, clients, rate } = plan;
	const ids: string[] = [];
	const ms = { reports: [] as number[], bare: [] as number[] };
	const refused: Record<string, number> = {};
	const started = performance.now();
	let next = 0;
	let done = 0;
	const client = async () => {
		const agent = new Agent({ keepAlive: true, maxSockets: 1 });
		for (let at = next++; at < uploads; at = next++) {
			if (rate > 0) await wait(Math.max(0, started + (1_000 * at) / rate - performance.now()));
			const form = formAt(plan, at, targets.token);
			if (at % BARE_EVERY === 0) ms.bare.push((await postForm(targets.bare, form, agent)).ms);
			const id = await uploadWithin(form, targets.reports, agent, (answer) => {
				ms.reports.push(answer.ms);
				if (answer.status !== 202) refused[answer.status] = (refused[answer.status] ?? 0) + 1;
			});
			if (id !== null) ids.push(id);
			answered(++done);
		}
		agent.destroy();
	};
	await Promise.all(Array.from({ length: clients }, client));
	return { ids, ms, refused, seconds: (performance.now() - started) / 1_000 };
}

function formAt({ reports }: LoadPlan, at: number, token: string): Form {
	const report = reports[at % reports.length];
	if (!report) throw new Error('there is nothing to send');
	return formOf(`báo cáo ${at}`, uniqueReport(report, `${process.pid}-${at}`), token);
}

/** Null where three tries were in vain. */
async function uploadWithin(form: Form, url: string, agent: Agent, hear: (answer: Answered) => void): Promise<string | null> {
	for (let tries = 1; ; tries++) {
		const answer = await postForm(url, form, agent);
		hear(answer);
		const id = answer.status === 202 ? idIn(answer.body) : null;
		if (id !== null || tries === TRIES) return id;
		await wait(REST_MS);
	}
}

function idIn(body: string): string | null {
	const { reports } = JSON.parse(body) as { readonly reports?: readonly { readonly id: string | null }[] };
	return reports?.[0]?.id ?? null;
}
