import { createContext, useContext } from 'react';
import { CATALOGUE } from './catalogue.ts';
import { type Language, pick, type Words } from './pick.ts';

const SAID = { vi: pick(CATALOGUE, 'vi'), en: pick(CATALOGUE, 'en') } as const satisfies Record<Language, Words<typeof CATALOGUE>>;

export const LanguageContext = createContext<Language>('vi');

/** All the page says, in the language that was chosen. */
export function useWords(): Words<typeof CATALOGUE> {
	return SAID[useContext(LanguageContext)];
}

export function useLanguage(): Language {
	return useContext(LanguageContext);
}

/** Picks of what the service tells in both languages. */
export function useTold(): (told: { readonly vi: string; readonly en: string }) => string {
	const language = useLanguage();
	return (told) => told[language];
}
