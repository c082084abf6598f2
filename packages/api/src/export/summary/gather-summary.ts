import { listCommunes } from '../../intake/list-communes.js';
import type { Batch } from '../../store/batches/batch-list.js';
import {
	type BrokenRow,
	type CameRow,
	type CampaignRow,
	type OpenRow,
	type SummaryFacts,
	summaryFacts,
} from '../../store/batches/summary-facts.js';
import { summaryPeriod } from '../../store/batches/summary-period.js';
import type { Database } from '../../store/database.js';
import type { Broken, Came, CampaignStanding, Open, Standing, Summary } from './summary.js';

/** "Xã Lai Khê" for a code; the code itself where there is no such commune. */
type NameOf = (code: string) => string;

/** The summary of a batch that has begun, as things stand now. */
export async function gatherSummary(database: Database, batch: Batch, now: Date): Promise<Summary> {
	const period = await summaryPeriod(database, batch.id, now.toISOString());
	const facts = await summaryFacts(database, period.from, period.to);
	return toSummary(batch, period, now, facts, await loadNames());
}

function toSummary(batch: Batch, period: Summary['period'], now: Date, facts: SummaryFacts, nameOf: NameOf): Summary {
	const { id, startedAt, requestedAt, endedAt, counts } = batch;
	return {
		batch: { id, startedAt: startedAt ?? requestedAt, endedAt },
		inbox: { ...facts.inbox, stillWritten: counts.stillWritten, unmoved: counts.unmoved, passedOver: counts.passedOver },
		period,
		madeAt: now.toISOString(),
		troubles: facts.troubles,
		came: { total: facts.cameTotal, rows: facts.came.map((row) => toCame(row, nameOf)) },
		broken: { total: facts.brokenTotal, rows: facts.broken.map((row) => toBroken(row, nameOf)) },
		campaigns: facts.campaigns.map((row) => toCampaign(row, nameOf)),
		unfiled: { total: facts.unfiledTotal, rows: facts.unfiled.map((row) => toOpen(row, nameOf)) },
		waiting: facts.waiting,
		oldest: facts.oldest === null ? null : toOpen(facts.oldest, nameOf),
	};
}

async function loadNames(): Promise<NameOf> {
	const names = new Map((await listCommunes()).map(({ code, kind, name }) => [code, `${kind} ${name}`]));
	return (code) => {
		const name = names.get(code);
		return name === undefined ? code : name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
	};
}

function filedOf({ campaign, commune, read, fileName, receivedAt }: CameRow | BrokenRow | OpenRow, nameOf: NameOf) {
	const code = commune ?? read;
	return { campaign, fileName, receivedAt: receivedAt.toISOString(), commune: code === null ? null : nameOf(code) };
}

function toCame(row: CameRow, nameOf: NameOf): Came {
	const { report, way, again, withdrawn } = row;
	return { report, way, again, withdrawn, standing: standingOf(row), ...filedOf(row, nameOf) };
}

function standingOf({ state, outcome, verdict, deleted }: CameRow): Standing {
	if (deleted) return 'deleted';
	if (state === 'failed') return 'parked';
	if (state !== 'done') return 'waiting';
	return verdict ?? (outcome === 'checked' ? 'flagged' : (outcome ?? 'cancelled'));
}

const PARKED_WHY = {
	vi: 'Hệ thống gặp sự cố khi xử lý, không phải do tệp; cần người xem lại; đề nghị mở danh sách việc tạm dừng và cho chạy lại.',
	en: 'The system failed while it was at it, the file did not; somebody must look; please open the parked list and replay it.',
};
const UNTOLD_WHY = { vi: 'Không đọc được nội dung tệp.', en: 'The content of the file cannot be read.' };

function toBroken(row: BrokenRow, nameOf: NameOf): Broken {
	const { report, kind, code, why } = row;
	return { report, kind, code, why: why ?? (kind === 'parked' ? PARKED_WHY : UNTOLD_WHY), ...filedOf(row, nameOf) };
}

function toOpen(row: OpenRow, nameOf: NameOf): Open {
	return { report: row.report, kind: row.kind, ...filedOf(row, nameOf) };
}

function toCampaign({ id, name, deadline, expected, filed, sent }: CampaignRow, nameOf: NameOf): CampaignStanding {
	const lacking = expected.filter((code) => !filed.includes(code));
	const missing = lacking.map((code) => ({ code, name: nameOf(code), unreadable: sent.includes(code) }));
	const byName = missing.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
	return { id, name, deadline, expected: expected.length, filed: expected.length - lacking.length, missing: byName };
}
