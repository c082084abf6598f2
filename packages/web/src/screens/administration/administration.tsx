import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session.ts';
import { goTo } from '../../place/place.ts';
import { useWords } from '../../words/use-words.ts';
import { AuditList } from './audit-list.tsx';
import { BatchList } from './batch-list.tsx';
import { CampaignList } from './campaign-list.tsx';
import { Health } from './health.tsx';
import { LinkList } from './link-list.tsx';
import { ParkedList } from './parked-list.tsx';
import { TokenList } from './token-list.tsx';
import { UserList } from './user-list.tsx';

interface Part {
	readonly name: keyof ReturnType<typeof useWords>['administration']['tabs'];
	readonly forAdministrators: boolean;
	readonly draw: () => ReactNode;
}

const PARTS: readonly Part[] = [
	{ name: 'campaigns', forAdministrators: false, draw: () => <CampaignList /> },
	{ name: 'inbox', forAdministrators: false, draw: () => <BatchList /> },
	{ name: 'parked', forAdministrators: false, draw: () => <ParkedList /> },
	{ name: 'links', forAdministrators: false, draw: () => <LinkList /> },
	{ name: 'users', forAdministrators: true, draw: () => <UserList /> },
	{ name: 'tokens', forAdministrators: true, draw: () => <TokenList /> },
	{ name: 'audit', forAdministrators: true, draw: () => <AuditList /> },
	{ name: 'health', forAdministrators: false, draw: () => <Health /> },
];

/** How the service is kept: each part is loaded when it is opened. */
export function Administration({ part }: { readonly part: string }) {
	const { administration } = useWords();
	const isAdministrator = useMay('administrator');
	const parts = PARTS.filter(({ forAdministrators }) => isAdministrator || !forAdministrators);
	const shown = parts.find(({ name }) => name === part) ?? parts[0];
	return (
		<div>
			<header className="screen-head">
				<div>
					<h1>{administration.title}</h1>
					<p className="quiet">{administration.help}</p>
				</div>
			</header>
			<TabProvider
				selectedId={shown?.name ?? null}
				setSelectedId={(name) => goTo(`/administration/${name}`, { replace: true })}
				selectOnMove={false}
			>
				<TabList className="tabs" aria-label={administration.title}>
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
