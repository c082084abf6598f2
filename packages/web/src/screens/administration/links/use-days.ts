import { useState } from 'react';
import { readNumber } from '../../../text/read-number.ts';
import { useWords } from '../../../words/use-words.ts';

/** Days; the service has the same bound. */
const MOST = 366;

/** How long a link is good, as it is typed; `wrong` says why it is none. */
export function useDays() {
	const words = useWords().administration.links;
	const [typed, setTyped] = useState('30');
	const days = readNumber(typed);
	const isGood = days !== null && Number.isInteger(days) && days >= 1 && days <= MOST;
	return { typed, setTyped, days: days ?? 0, wrong: isGood ? null : words.needDays };
}
