import { useWords } from '../words/use-words.ts';
import { prefer, type Theme, usePreferences } from './preferences.ts';

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

/** Language and theme, each a click away. */
export function PreferenceMenu() {
	const { frame } = useWords();
	const { language, theme } = usePreferences();
	return (
		<div className="preferences">
			<button
				type="button"
				className="quiet-button"
				lang={language === 'vi' ? 'en' : 'vi'}
				onClick={() => prefer({ language: language === 'vi' ? 'en' : 'vi' })}
			>
				{language === 'vi' ? 'English' : 'Tiếng Việt'}
			</button>
			<button
				type="button"
				className="quiet-button icon"
				aria-label={`${frame.theme}: ${frame.themes[theme]}`}
				title={`${frame.theme}: ${frame.themes[theme]}`}
				onClick={() => prefer({ theme: NEXT[theme] })}
			>
				<ThemeIcon theme={theme} />
			</button>
		</div>
	);
}

function ThemeIcon({ theme }: { readonly theme: Theme }) {
	return (
		<svg viewBox="0 0 20 20" aria-hidden="true">
			{theme === 'light' && (
				<>
					<circle cx="10" cy="10" r="3.4" />
					<path d="M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4" />
				</>
			)}
			{theme === 'dark' && <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z" />}
			{theme === 'system' && (
				<>
					<rect x="2.5" y="3.5" width="15" height="10" rx="1.4" />
					<path d="M7 17h6M10 13.5V17" />
				</>
			)}
		</svg>
	);
}
