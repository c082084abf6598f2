import { parseArgs } from 'node:util';
import { readSettings } from '../config/read-settings.js';
import { deleteAs, type Order } from '../store/deletion/delete-as.js';
import type { Deleted } from '../store/deletion/delete-report.js';
import { openStore } from '../store/open-store.js';
import { badWords } from './check-options.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

/** `rasoat report delete`: takes out what a report holds, in the name of an administrator, for good. */
export async function report(words: readonly string[]): Promise<number> {
	const order = readOrder(words);
	const store = await openStore(readSettings(process.env), false);
	try {
		const deleted = await deleteAs(store.database, order);
		await (await openOutput(null)).write(told(order, deleted));
	} finally {
		await store.close();
	}
	return 0;
}

function told({ report }: Order, { results, heldBy }: Deleted): string {
	const bytes =
		heldBy.length === 0
			? 'tệp gốc đã xóa / the original is deleted'
			: `tệp gốc còn giữ cho báo cáo khác / the original stays for other reports: ${heldBy.join(', ')}`;
	return [
		`Báo cáo / report ${report}: ${results} kết quả đã xóa / results deleted; ${bytes}.`,
		'Mã băm, sổ và nhật ký giữ nguyên. Bản sao lưu và thư mục archive của hộp thư đến không bị đụng tới.',
		'Hash, ledger and log stay. Backups and the archive folder of the inbox are not touched.',
		'',
	].join('\n');
}

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function readOrder(words: readonly string[]): Order {
	const { values, positionals } = parsed(words);
	const [verb, id, ...more] = positionals;
	const { reason, by } = values;
	if (verb === 'delete' && id !== undefined && ID.test(id) && more.length === 0 && reason !== undefined && by !== undefined)
		return { report: id, reason, administrator: by };
	throw new UsageError({
		vi: 'report cần: rasoat report delete MÃ --reason "LÝ DO" --by TÊN-QUẢN-TRỊ',
		en: 'report takes: rasoat report delete ID --reason "WHY" --by ADMINISTRATOR',
	});
}

function parsed(words: readonly string[]) {
	const one = { type: 'string' } as const;
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options: { reason: one, by: one } });
	} catch (cause) {
		throw badWords(cause);
	}
}
