import type { ReactNode } from 'react';
import { useCampaigns } from '../api/campaigns.ts';
import { useReached } from '../api/reach.ts';
import { useMay } from '../api/session.ts';
import { useLive } from '../api/use-live.ts';
import { Link } from '../place/link.tsx';
import { usePlace } from '../place/place.ts';
import { DropAnywhere } from '../uploads/drop-anywhere.tsx';
import { useWords } from '../words/use-words.ts';
import { AccountMenu } from './account-menu.tsx';
import { ExposedNote } from './exposed-note.tsx';
import { PreferenceMenu } from './preference-menu.tsx';

/** What stands around every screen: where one can go, who is signed in, whether what is shown is up to date. */
export function Frame({ children }: { readonly children: ReactNode }) {
	const { frame, trouble } = useWords();
	const hears = useLive();
	const reached = useReached();
	const isOfficer = useMay('officer');
	return (
		<div className="frame">
			<a className="skip" href="#content">
				{frame.skip}
			</a>
			<header className="bar">
				<Link href="/" className="bar-product">
					<span className="mark" aria-hidden="true" />
					<span className="bar-name">{frame.product}</span>
				</Link>
				<Navigation />
				<div className="bar-right">
					<span className={hears ? 'live' : 'live off'} title={frame.liveHelp} role="status">
						<span className="live-dot" aria-hidden="true" />
						<span className="live-words">{hears ? frame.live : frame.waiting}</span>
					</span>
					<PreferenceMenu />
					<AccountMenu />
				</div>
			</header>
			<ExposedNote />
			{!reached && (
				<p className="offline" role="alert">
					<strong>{trouble.offline}.</strong> {trouble.offlineHelp}
				</p>
			)}
			<main id="content" className="content" tabIndex={-1}>
				{children}
			</main>
			{isOfficer && <DropAnywhere />}
		</div>
	);
}

function Navigation() {
	const { frame } = useWords();
	const { path } = usePlace();
	const campaigns = useCampaigns();
	const isOfficer = useMay('officer');
	const of = /^\/campaigns\/([^/]+)/.exec(path)?.[1];
	const first = campaigns.data?.find(({ state }) => state === 'open') ?? campaigns.data?.[0];
	const campaign = of ?? (first === undefined ? null : encodeURIComponent(first.id));
	const places: readonly (readonly [href: string, name: string, isShown: boolean])[] = [
		[campaign === null ? '/' : `/campaigns/${campaign}`, frame.overview, true],
		['/upload', frame.upload, isOfficer],
		[`/campaigns/${campaign}/totals`, frame.totals, campaign !== null],
		[`/campaigns/${campaign}/proposals`, frame.proposals, campaign !== null],
		['/profiles', frame.profiles, true],
		['/administration', frame.administration, true],
	];
	return (
		<nav className="bar-places" aria-label={frame.navigation}>
			{places
				.filter(([, , isShown]) => isShown)
				.map(([href, name]) => (
					<Link key={href} href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
						{name}
					</Link>
				))}
		</nav>
	);
}

function isWithin(path: string, href: string): boolean {
	return path === href || path === href.replace(/\/totals$/, '/charts') || (href === '/administration' && path.startsWith(`${href}/`));
}
