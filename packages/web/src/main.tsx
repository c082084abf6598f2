import '@fontsource/be-vietnam-pro/vietnamese-400.css';
import '@fontsource/be-vietnam-pro/latin-400.css';
import '@fontsource/be-vietnam-pro/vietnamese-500.css';
import '@fontsource/be-vietnam-pro/latin-500.css';
import '@fontsource/be-vietnam-pro/vietnamese-600.css';
import '@fontsource/be-vietnam-pro/latin-600.css';
import './look/colours.css';
import './look/base.css';
import './look/charts.css';
import './look/controls.css';
import './look/frame.css';
import './look/lists.css';
import './look/overview.css';
import './look/review.css';
import './look/correcting.css';
import './look/beside.css';
import './look/screens.css';
import './look/administration.css';
import './look/narrow.css';
import './look/print.css';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { codeOf, Refusal } from './api/answer-of.ts';
import { sessionQuery } from './api/session.ts';
import { App } from './app.tsx';

/** Whatever is refused for want of a session tells that it has ended. */
function noteEnd(error: Error): void {
	if (codeOf(error) === 'unauthenticated') void cache.invalidateQueries(sessionQuery);
}

const cache = new QueryClient({
	queryCache: new QueryCache({ onError: noteEnd }),
	mutationCache: new MutationCache({ onError: noteEnd }),
	defaultOptions: {
		queries: {
			staleTime: 15_000,
			networkMode: 'always',
			// What the service refused it will refuse again; what could not be reached is tried until it can.
			retry: (tries, error) => !(error instanceof Refusal) && tries < 3,
			refetchOnWindowFocus: false,
		},
		mutations: { networkMode: 'always' },
	},
});

const root = document.getElementById('page');
if (root === null) throw new Error('the document has no element "page"');
createRoot(root).render(
	<StrictMode>
		<QueryClientProvider client={cache}>
			<App />
		</QueryClientProvider>
	</StrictMode>,
);
