import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followLeaving, useSession } from './api/session.ts';
import { Frame } from './frame/frame.tsx';
import { usePreferences } from './frame/preferences.ts';
import { usePlace } from './place/place.ts';
import { FirstPassword } from './screens/change-password.tsx';
import { screenAt } from './screens/screen-at.tsx';
import { SessionEnded } from './screens/session-ended.tsx';
import { SignIn } from './screens/sign-in.tsx';
import { CrashBorder } from './ui/crash-border.tsx';
import { Loading } from './ui/loading.tsx';
import { Trouble } from './ui/trouble.tsx';
import { LanguageContext } from './words/use-words.ts';

export function App() {
	const { language } = usePreferences();
	return (
		<LanguageContext value={language}>
			<Inside />
		</LanguageContext>
	);
}

/** Whoever is not signed in sees that first; the place he wanted stays in the address. */
function Inside() {
	const { path } = usePlace();
	const session = useSession();
	const cache = useQueryClient();
	useEffect(() => followLeaving(cache), [cache]);
	if (session.data === undefined)
		return <main className="entry">{session.error ? <Trouble error={session.error} again={() => session.refetch()} /> : <Loading />}</main>;
	if (session.data.kind === 'nobody') return <SignIn />;
	if (session.data.mustChangePassword) return <FirstPassword />;
	return (
		<Frame>
			<CrashBorder at={path}>{screenAt(path)}</CrashBorder>
			{session.data.hasEnded && <SessionEnded />}
		</Frame>
	);
}
