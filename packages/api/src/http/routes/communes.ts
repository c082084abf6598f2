import { listCommunes as allCommunes } from '../../intake/list-communes.js';
import { bareText, searchText } from '../../store/reports/search-text.js';
import { listCommunes } from '../contract/communes.js';
import { type Route, route } from '../route.js';

export function communeRoutes(): readonly Route[] {
	return [
		route(listCommunes, async ({ query: { q = '' } }) => {
			const found = (await allCommunes()).filter(({ code, name, kind, otherName }) =>
				[code, `${kind} ${name}`, `${kind} ${otherName ?? name}`].some((text) => holds(text, q.trim())),
			);
			return {
				json: { items: found.map(({ code, name, kind }) => ({ code, name, kind, fullName: `${kind} ${name}` })), nextCursor: null },
			};
		}),
	];
}

/** Written with tones they are meant, without they are not. */
function holds(text: string, q: string): boolean {
	const bare = bareText(q);
	const meant = searchText(q);
	return meant === bare ? bareText(text).includes(bare) : searchText(text).includes(meant);
}
