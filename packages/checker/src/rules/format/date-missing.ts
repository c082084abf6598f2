import { leftBlank } from './left-blank.js';

export const dateMissing = leftBlank('date');
