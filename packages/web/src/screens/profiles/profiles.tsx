import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { goTo, usePlace } from '../../place/place.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useTold, useWords } from '../../words/use-words.ts';
import { InstallForm } from './install-form.tsx';
import { ProfileShown } from './profile-shown.tsx';

/** What reports are held against: each profile with its checklist. */
export function ProfilesScreen() {
	const { profiles: words, rules } = useWords();
	const told = useTold();
	const isAdministrator = useMay('administrator');
	const wanted = usePlace().query.get('profile');
	const [isInstalling, setInstalling] = useState(false);
	const { data, error, refetch } = useQuery({
		queryKey: ['profiles'],
		queryFn: () => answerOf(client.GET('/api/v1/profiles', {})),
	});
	if (error) return <Trouble error={error} again={() => void refetch()} />;
	if (data === undefined) return <Loading rows={12} />;
	const shown = data.items.find(({ id }) => id === wanted) ?? data.items[0];
	return (
		<div className="profiles">
			<header className="screen-head">
				<div>
					<h1>{words.title}</h1>
					<p className="quiet">{words.help}</p>
				</div>
				<div className="screen-ways">
					<button type="button" className="button" onClick={() => window.print()}>
						{rules.print}
					</button>
					{isAdministrator && (
						<button type="button" className="button" onClick={() => setInstalling(true)}>
							{words.install}
						</button>
					)}
				</div>
			</header>
			{data.items.length > 1 && (
				<p className="inline-field screen-choice">
					<label htmlFor="profile">{rules.profile}</label>
					<select
						id="profile"
						value={shown?.id ?? ''}
						onChange={({ target }) => goTo(`/profiles?profile=${target.value}`, { replace: true })}
					>
						{data.items.map(({ id, title }) => (
							<option key={id} value={id}>
								{told(title)}
							</option>
						))}
					</select>
				</p>
			)}
			{shown && <ProfileShown key={shown.id} id={shown.id} versions={shown.versions} />}
			<AskDialog isOpen={isInstalling} onClose={() => setInstalling(false)} isWide>
				<InstallForm onDone={() => setInstalling(false)} />
			</AskDialog>
		</div>
	);
}
