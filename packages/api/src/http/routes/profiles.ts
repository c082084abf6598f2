import { installProfile } from '../../profiles/install-profile.js';
import { readProfileFiles } from '../../profiles/read-profile-files.js';
import { type ProfileVersion, profileVersions } from '../../store/profiles/profile-version.js';
import { actorKey } from '../actor.js';
import { getProfile, installProfileEndpoint, listProfiles } from '../contract/profiles.js';
import { notFound } from '../problems/not-found.js';
import { tellProfileRefused } from '../problems/tell-profile-refused.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';
import { readProfileUpload } from '../uploads/read-profile-upload.js';

export function profileRoutes({ store: { database }, pool, uploads, wakeRelay }: Service): readonly Route[] {
	const versionsOf = (id: string | null) => database.transaction('snapshot', (session) => profileVersions(session, id));
	return [
		route(listProfiles, async () => {
			const versions = await versionsOf(null);
			const ids = [...new Set(versions.map(({ id }) => id))];
			const items = ids.map((id) => summary(versions.filter((version) => version.id === id)));
			return { json: { items: items.filter((item) => item !== null), nextCursor: null } };
		}),
		route(getProfile, async ({ params: { id }, query: { version } }) => {
			const versions = await versionsOf(id);
			const shown = version === undefined ? versions[0] : versions.find((one) => isVersion(one, version));
			const whole = summary(versions, shown);
			if (!shown || !whole) throw notFound({ vi: 'bộ quy tắc', en: 'profile' }, version === undefined ? id : `${id} ${version}`);
			const { sections, figures, checklist, bodies = [] } = shown.description;
			return { json: { ...whole, sections: [...sections], figures: [...figures], bodies: [...bodies], checklist: [...checklist] } };
		}),
		route(installProfileEndpoint, async ({ actor, request, query }) => {
			const sent = await readProfileUpload(request, uploads);
			const dryRun = sent.dryRun || query.dryRun === 'true';
			const source = readProfileFiles(sent.files);
			const { isNew, version } = await installProfile({ database, pool }, source, { actor: actorKey(actor), dryRun });
			wakeRelay();
			const { id, hash, description } = version;
			const { title, contentVersion } = description;
			return { json: { isNew, dryRun, profile: { id, title, version: description.version, contentVersion, hash } } };
		}),
	].map(tellProfileRefused);
}

function isVersion({ version, description }: ProfileVersion, asked: string): boolean {
	return version === asked || description.contentVersion === asked;
}

/** Null where there is none. */
function summary(versions: readonly ProfileVersion[], shown: ProfileVersion | undefined = versions[0]) {
	if (!shown) return null;
	const { id, title, version, contentVersion, references } = shown.description;
	const plain = ({ number, date, label }: (typeof references)['letter']) => ({ number, date, label });
	return {
		id,
		title,
		version,
		contentVersion,
		references: { conclusion: plain(references.conclusion), letter: plain(references.letter) },
		versions: versions.map((one, index) => ({
			version: one.version,
			contentVersion: one.description.contentVersion,
			hash: one.hash,
			installed: one.installed,
			installedBy: one.installedBy,
			installedAt: one.installedAt,
			inForce: index === 0,
		})),
	};
}
