import { endAttempt } from '../store/ledger/change-attempt.js';
import { openNext } from '../store/ledger/open-next.js';
import { openStore } from '../store/open-store.js';
import { changeReport } from '../store/reports/change-report.js';

// node park-report.js DATA REPORT: parks a report of a service that runs over this data folder, as a worker that was killed again and again would.
const [dataFolder = '', report = ''] = process.argv.slice(2);
const store = await openStore({ databaseUrl: null, dataFolder }, false);
try {
	const deed = { actor: 'command:test', reason: 'test', guard: () => {} };
	const parked = await changeReport(store.database, report, 'report.recheck', deed, async (session, _, latest) => {
		const { id } = await openNext(session, latest, 'replay');
		const { changed } = await endAttempt(session, id, 'failed', { error: 'worker-lost' });
		return { outcome: changed, changed, detail: {} };
	});
	if (parked !== true) throw new Error(`no report ${report} is parked`);
} finally {
	await store.close();
}
