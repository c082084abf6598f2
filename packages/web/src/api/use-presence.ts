import { useEffect } from 'react';
import { client } from './client.ts';
import { forgetPeople, notePeople, type Present, usePeople } from './presence.ts';
import { useSession } from './session.ts';

/** A sign of life: who gives none for three of them is taken to have gone. Comings and goings of others are heard at once, by `useLive`. */
const EVERY_MS = 10_000;

/** Says that this report is open here, and whether it is being changed; gives the others who have it open. */
export function usePresence(report: string, isChanging: boolean): readonly Present[] {
	const own = useSession().data;
	const people = usePeople(report);
	useEffect(() => {
		const params = { path: { id: report } };
		let isHere = true;
		const come = async () => {
			const { data } = await client.PUT('/api/v1/reports/{id}/presence', { params, body: { doing: isChanging ? 'changing' : 'looking' } });
			if (isHere && data) notePeople(report, data.people);
		};
		const sign = () => void come().catch((error: unknown) => console.info('presence is not told', error));
		sign();
		const again = window.setInterval(sign, EVERY_MS);
		return () => {
			isHere = false;
			window.clearInterval(again);
		};
	}, [report, isChanging]);
	useEffect(() => {
		const go = () => {
			forgetPeople(report);
			// `keepalive`: the page may be closing.
			void client
				.DELETE('/api/v1/reports/{id}/presence', { params: { path: { id: report } }, keepalive: true })
				.catch((error: unknown) => console.info('leaving is not told', error));
		};
		window.addEventListener('pagehide', go);
		return () => {
			window.removeEventListener('pagehide', go);
			go();
		};
	}, [report]);
	return people.filter(({ actor }) => actor !== `user:${own?.id}`);
}
