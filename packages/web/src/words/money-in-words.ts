import { numberOf } from '../text/formats.ts';
import { useWords } from './use-words.ts';

const format = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 });

/** 9872350000 → "9,872 tỷ", so that a nought too many is seen; small sums as they are. */
export function useMoneyInWords(): (dong: number) => string {
	const { correcting } = useWords();
	return (dong) => {
		if (dong >= 1e9) return correcting.money.billions(format.format(dong / 1e9));
		return dong >= 1e6 ? correcting.money.millions(format.format(dong / 1e6)) : numberOf(dong);
	};
}
