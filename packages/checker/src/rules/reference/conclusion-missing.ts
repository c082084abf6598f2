import { citedNowhere } from './cited-nowhere.js';

export const conclusionMissing = citedNowhere('conclusion');
