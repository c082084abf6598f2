import { openDatabase } from '../store/database.js';
import { complete } from '../store/ledger/complete.js';
import { receive } from '../store/ledger/receive.js';
import { relayOutbox } from '../store/ledger/relay-outbox.js';

/** Run by tests as a process of its own, to be killed: receives, queues and completes without end, and prints what was acknowledged. */
async function work(url: string, name: string): Promise<void> {
	const database = await openDatabase(url);
	for (let n = 0; ; n++) {
		const bytes = Buffer.alloc(20_000, `${name} ${Math.floor(n / 2)}`);
		const shared = { mediaType: 'application/pdf', way: 'upload', sender: name, fileName: `${n}.pdf`, campaign: null } as const;
		const { receipt } = await receive(database, { ...shared, bytes, receivedAt: new Date().toISOString(), commune: null });
		tell({ receipt: receipt.id });
		await relayOutbox(database, async (jobs) => {
			for (const { attempt } of jobs.slice(0, 1)) tell({ job: attempt });
			return jobs.map(({ attempt }) => attempt);
		});
		const done = { outcome: 'checked', json: '{}', engineVersion: '0', profileHash: '0' } as const;
		if (n % 4 === 0) await completeOldest(done);
	}

	async function completeOldest(done: Parameters<typeof complete>[2]): Promise<void> {
		const { rows } = await database.transaction('snapshot', ({ client }) =>
			client.query<{ id: string }>("SELECT id FROM rasoat.attempts WHERE state = 'queued' ORDER BY random() LIMIT 1"),
		);
		for (const { id } of rows) if ((await complete(database, id, done)).changed) tell({ completed: id });
	}
}

function tell(line: object): void {
	process.stdout.write(`${JSON.stringify(line)}\n`);
}

await work(process.argv[2] ?? '', process.argv[3] ?? '');
