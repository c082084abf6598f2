import { citedNowhere } from './cited-nowhere.js';

export const letterMissing = citedNowhere('letter');
