import { useEffect, useState } from 'react';
import { client } from './client.ts';
import { useSession } from './session.ts';

const EVERY_MS = 10_000;

/** Says that this report is open here, and gives the names of others who have it open. */
export function usePresence(report: string): readonly string[] {
	const own = useSession().data;
	const [people, setPeople] = useState<readonly { readonly actor: string; readonly name: string }[]>([]);
	useEffect(() => {
		const params = { path: { id: report } };
		let isHere = true;
		const come = async () => {
			const { data } = await client.PUT('/api/v1/reports/{id}/presence', { params, body: { doing: 'looking' } });
			if (isHere && data) setPeople(data.people);
		};
		const sign = () => void come().catch((error: unknown) => console.info('presence is not told', error));
		sign();
		const again = window.setInterval(sign, EVERY_MS);
		return () => {
			isHere = false;
			window.clearInterval(again);
			void client.DELETE('/api/v1/reports/{id}/presence', { params }).catch(() => undefined);
		};
	}, [report]);
	return people.filter(({ actor }) => actor !== `user:${own?.id}`).map(({ name }) => name);
}
