import { apiDocument } from '../http/openapi/api-document.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

/** `rasoat openapi`: the API's contract as OpenAPI 3.1, without a service. */
export async function openapi(words: readonly string[]): Promise<number> {
	if (words.length > 0) throw wrongWords(words);
	const output = await openOutput(null);
	await output.write(`${JSON.stringify(apiDocument(), null, 2)}\n`);
	return 0;
}

function wrongWords(words: readonly string[]): UsageError {
	const met = words.join(' ');
	return new UsageError({
		vi: `openapi nhận «${met}»; cần: rasoat openapi`,
		en: `openapi was given "${met}"; what is wanted: rasoat openapi`,
	});
}
