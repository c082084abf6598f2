import { openQueue, queueSettings } from '../queue/connection.js';
import { verifyWithQueue } from '../queue/verify-with-queue.js';
import type { Verification } from '../store/ledger/verify-ledger.js';
import { openStore, type Store, storeSettings } from '../store/open-store.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

const DIFFERENT = 1;

/** `rasoat ledger verify`: prints every difference between what was received, what is stored and what is queued; exit code 1 when there is one. */
export async function ledger(words: readonly string[]): Promise<number> {
	if (words.length !== 1 || words[0] !== 'verify') throw wrongWords(words);
	const store = await openStore(storeSettings(process.env), false);
	try {
		const verification = await verify(store);
		const output = await openOutput(null);
		await output.write(renderVerification(verification));
		return verification.differences.length === 0 ? 0 : DIFFERENT;
	} finally {
		await store.close();
	}
}

async function verify({ database, url }: Store): Promise<Verification> {
	const queue = await openQueue(queueSettings(process.env, url));
	try {
		return await verifyWithQueue(database, queue);
	} finally {
		await queue.close();
	}
}

function renderVerification({ snapshot, differences }: Verification): string {
	const { received, finished, waiting, failed, arrivals } = snapshot;
	const found = differences.map(({ kind, key, told }) => `${kind}  ${key}  ${told.vi} / ${told.en}`);
	const counts = [
		`Đã nhận ${received} = xong ${finished} + đang chờ ${waiting} + hỏng ${failed}; ${arrivals} lượt nhận; ${differences.length} sai lệch`,
		`Received ${received} = finished ${finished} + waiting ${waiting} + failed ${failed}; ${arrivals} arrivals; differences: ${differences.length}`,
	];
	return [...found, ...counts, ''].join('\n');
}

function wrongWords(words: readonly string[]): UsageError {
	const met = words.join(' ');
	return new UsageError({
		vi: `ledger nhận «${met}»; cần: rasoat ledger verify`,
		en: `ledger was given "${met}"; what is wanted: rasoat ledger verify`,
	});
}
