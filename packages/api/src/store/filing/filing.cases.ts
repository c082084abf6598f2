import type { Belonging, CitedNumber, ProfileDescription } from '@rasoat/checker';

/** A paper as a report cites it. */
export const cited = (kind: CitedNumber['kind'], digits: string, leading = true): CitedNumber => ({
	kind,
	digits,
	letters: kind === 'conclusion' ? 'kltw' : 'ubndnvktgs',
	leading,
});

/** What is read of a report on Conclusion 195 from the commune 10507. */
export const reading = (changes: Partial<Belonging> = {}): Belonging => ({
	commune: { code: '10507', name: 'Thành Đông', kind: 'phường', sure: true },
	cited: [cited('conclusion', '195'), cited('letter', '2581')],
	...changes,
});

/** What the store goes by of a profile on these papers. */
export const describedAs = (id: string, conclusion: string, letter: string) => {
	const reference = (number: string, letters: string) => ({ number, key: { digits: /^\d+/.exec(number)?.[0] ?? '', letters } });
	const references = { conclusion: reference(conclusion, 'kltw'), letter: reference(letter, 'ubndnvktgs') };
	return { id, version: '1.0.0', contentVersion: `1.0.0+${id}`, references } as unknown as ProfileDescription;
};
