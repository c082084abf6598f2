import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session.ts';
import { goTo } from '../../place/place.ts';
import { useWords } from '../../words/use-words.ts';
import { AuditLog } from './audit/audit-log.tsx';
import { Campaigns } from './campaigns/campaigns.tsx';
import { Health } from './health/health.tsx';
import { Inbox } from './inbox/inbox.tsx';
import { Links } from './links/links.tsx';
import { ParkedReports } from './parked/parked-reports.tsx';
import { Tokens } from './tokens/tokens.tsx';
import { Users } from './users/users.tsx';

interface Part {
	readonly name: keyof ReturnType<typeof useWords>['administration']['tabs'];
	/** The least role that has anything to do there. */
	readonly role: 'viewer' | 'officer' | 'administrator';
	readonly draw: () => ReactNode;
}

const PARTS: readonly Part[] = [
	{ name: 'campaigns', role: 'viewer', draw: () => <Campaigns /> },
	{ name: 'links', role: 'officer', draw: () => <Links /> },
	{ name: 'inbox', role: 'viewer', draw: () => <Inbox /> },
	{ name: 'parked', role: 'viewer', draw: () => <ParkedReports /> },
	{ name: 'users', role: 'administrator', draw: () => <Users /> },
	{ name: 'tokens', role: 'administrator', draw: () => <Tokens /> },
	{ name: 'audit', role: 'administrator', draw: () => <AuditLog /> },
	{ name: 'health', role: 'viewer', draw: () => <Health /> },
];

/** How the service is kept: each part is loaded when it is opened. */
export function Administration({ part }: { readonly part: string }) {
	const { administration } = useWords();
	const may = { viewer: true, officer: useMay('officer'), administrator: useMay('administrator') };
	const parts = PARTS.filter(({ role }) => may[role]);
	const shown = parts.find(({ name }) => name === part) ?? parts[0];
	return (
		<div>
			<header className="screen-head">
				<h1>{administration.title}</h1>
			</header>
			<TabProvider
				selectedId={shown?.name ?? null}
				setSelectedId={(name) => goTo(`/administration/${name}`, { replace: true })}
				selectOnMove={false}
			>
				<TabList className="tabs part-tabs" aria-label={administration.title}>
					{parts.map(({ name }) => (
						<Tab key={name} id={name} className="tab">
							{administration.tabs[name]}
						</Tab>
					))}
				</TabList>
				{shown && (
					<TabPanel key={shown.name} tabId={shown.name} className="part">
						{shown.draw()}
					</TabPanel>
				)}
			</TabProvider>
		</div>
	);
}
