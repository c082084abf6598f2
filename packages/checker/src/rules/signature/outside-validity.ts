import type { Signature } from '@rasoat/parser';
import type { Rule } from '../rule.js';
import { signatureHits } from './signature-hits.js';

/** Signatures made before their certificate began to count, or after it ended. */
export const outsideValidity: Rule = ({ facts: { document } }) =>
	signatureHits(document, (signature) => {
		const { time, certificate } = signature;
		if (time === null || certificate === null || isWithin(signature)) return null;
		const [at, from, to] = [time.value, certificate.from, certificate.to].map(dayOf);
		const what = { vi: `ký ngày ${at}, chứng thư có hiệu lực từ ${from} đến ${to}`, en: `signed on ${at}, valid from ${from} to ${to}` };
		return { actual: time.value, what };
	});

/** A time without an offset is given a day either way. */
function isWithin({ time, certificate }: Signature): boolean {
	const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(time?.value ?? '');
	const at = Date.parse(hasOffset ? (time?.value ?? '') : `${time?.value}Z`);
	const slack = hasOffset ? 0 : DAY_MS;
	return at + slack >= Date.parse(certificate?.from ?? '') && at - slack <= Date.parse(certificate?.to ?? '');
}

const DAY_MS = 86_400_000;

/** "17/10/2025" in the city's time, UTC+7. */
function dayOf(iso: string): string {
	const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(iso);
	const moment = hasOffset ? new Date(Date.parse(iso) + 7 * 3_600_000).toISOString() : iso;
	return moment.slice(0, 10).split('-').reverse().join('/');
}
