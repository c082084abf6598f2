import { lazy, type ReactNode, Suspense } from 'react';
import { match } from '../place/match.ts';
import { Loading } from '../ui/loading.tsx';
import { Home } from './home.tsx';
import { NotFound } from './not-found.tsx';

const Overview = lazy(async () => ({ default: (await import('./overview/overview.tsx')).Overview }));
const Review = lazy(async () => ({ default: (await import('./review/review.tsx')).Review }));
const Beside = lazy(async () => ({ default: (await import('./beside/beside.tsx')).Beside }));
const UploadScreen = lazy(async () => ({ default: (await import('./upload/upload.tsx')).UploadScreen }));
const Unfiled = lazy(async () => ({ default: (await import('./unfiled/unfiled.tsx')).Unfiled }));
const TotalsScreen = lazy(async () => ({ default: (await import('./totals/totals.tsx')).TotalsScreen }));
const ChartsScreen = lazy(async () => ({ default: (await import('./charts/charts.tsx')).ChartsScreen }));
const ProposalsScreen = lazy(async () => ({ default: (await import('./proposals/proposals.tsx')).ProposalsScreen }));
const ProfilesScreen = lazy(async () => ({ default: (await import('./profiles/profiles.tsx')).ProfilesScreen }));
const Administration = lazy(async () => ({ default: (await import('./administration/administration.tsx')).Administration }));

type Params = Readonly<Record<string, string>>;

/** Every screen by its path; the first that fits. */
const SCREENS: readonly (readonly [pattern: string, draw: (params: Params) => ReactNode])[] = [
	['/', () => <Home />],
	['/campaigns/:id', ({ id = '' }) => <Overview key={id} campaign={id} />],
	['/campaigns/:id/totals', ({ id = '' }) => <TotalsScreen campaign={id} />],
	['/campaigns/:id/charts', ({ id = '' }) => <ChartsScreen campaign={id} />],
	['/campaigns/:id/proposals', ({ id = '' }) => <ProposalsScreen campaign={id} />],
	['/profiles', () => <ProfilesScreen />],
	['/administration', () => <Administration part="" />],
	['/administration/:part', ({ part = '' }) => <Administration part={part} />],
	['/reports/:id', ({ id = '' }) => <Review id={id} />],
	['/reports/:id/beside/:other', ({ id = '', other = '' }) => <Beside id={id} other={other} />],
	['/upload', () => <UploadScreen />],
	['/unfiled/commune', () => <Unfiled by="commune" />],
	['/unfiled/campaign', () => <Unfiled by="campaign" />],
];

export function screenAt(path: string): ReactNode {
	for (const [pattern, draw] of SCREENS) {
		const params = match(pattern, path);
		if (params !== null) return <Suspense fallback={<Loading />}>{draw(params)}</Suspense>;
	}
	return <NotFound />;
}
