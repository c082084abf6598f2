import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { samples } from './samples.mjs';

const CAMPAIGN = 'kl195-cv2581';
const TIMEOUT_MS = 1_800_000;
const REASONS = ['Đề nghị thống nhất số có mặt ở mục 2 và phụ lục', 'Đề nghị bổ sung mục kiến nghị', 'Đề nghị nêu rõ kinh phí đã chi'];

/** Puts a whole campaign into the service through its API: reports as they came in, and what clerks have decided of them. */
export async function fill({ call }) {
	await call('PATCH', `/campaigns/${CAMPAIGN}`, { deadline: '2025-10-15' });
	for (const { name, bytes, receivedAt } of samples()) await send(call, name, bytes, { receivedAt });
	await send(call, 'Báo cáo Nam Triệu (hỏng).pdf', inbox('nam-trieu-hong.pdf'), { receivedAt: '2025-10-14T03:10:00Z', commune: '11542' });
	await send(call, 'thư gửi kèm.txt', inbox('thu-gui-kem.txt'), { receivedAt: '2025-10-14T03:12:00Z' });
	const rows = await whenRead(call);
	await decide(call, rows);
	await others(call);
	return rows;
}

const inbox = (name) => readFileSync(join(root, 'fixtures/inbox', name));

async function send(call, name, bytes, fields) {
	const form = new FormData();
	for (const [field, value] of Object.entries({ campaign: CAMPAIGN, ...fields })) form.append(field, value);
	form.append('files', new Blob([bytes]), name);
	await call('POST', '/reports', form);
}

/** All reports, once none of them is still being read. */
async function whenRead(call) {
	const until = Date.now() + TIMEOUT_MS;
	for (;;) {
		const rows = await all(call, `/reports?campaign=${CAMPAIGN}&limit=200`);
		if (rows.every(({ state }) => state === 'done' || state === 'failed')) return rows;
		if (Date.now() > until) throw new Error('the reports are not read in time');
		await new Promise((resolve) => setTimeout(resolve, 1_000));
	}
}

async function all(call, path) {
	const { items } = await call('GET', path);
	return items;
}

/** Some of those that pass are accepted, some of those that do not are returned; of one a figure is put right. */
async function decide(call, rows) {
	const of = (verdict) => rows.filter((row) => row.verdict === verdict);
	for (const { id } of of('pass').slice(0, 22))
		await call('POST', `/reports/${id}/decisions`, { decision: 'accept', note: '', version: 0 });
	for (const [at, { id }] of of('flagged').slice(0, 7).entries())
		await call('POST', `/reports/${id}/decisions`, { decision: 'return', note: REASONS[at % REASONS.length], version: 0 });
	for (const { id } of of('flagged').slice(8, 12)) {
		const { result } = await call('GET', `/reports/${id}`);
		const { value } = result.figures['staffing.present'] ?? {};
		if (typeof value !== 'number') continue;
		const correction = {
			kind: 'figure',
			target: 'staffing.present',
			value: value - 1,
			how: 'stated',
			note: 'Phụ lục nêu số này',
			version: 0,
		};
		await call('POST', `/reports/${id}/corrections`, correction);
	}
}

/** What administration has to show besides: people, a token, links of communes. */
async function others(call) {
	for (const [name, displayName, role] of [
		['lan', 'Nguyễn Thị Lan', 'officer'],
		['hoa', 'Trần Thị Hoa', 'officer'],
		['minh', 'Phạm Văn Minh', 'viewer'],
	])
		await call('POST', '/users', { name, displayName, role });
	await call('POST', '/tokens', { name: 'Phần mềm báo cáo của Sở Nội vụ', role: 'viewer' });
	for (const commune of ['10507', '11488', '11836']) await call('POST', '/links', { campaign: CAMPAIGN, commune });
}
