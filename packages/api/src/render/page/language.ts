/** What a page is told in. */
export type Language = 'vi' | 'en';
