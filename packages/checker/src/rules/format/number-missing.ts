import { leftBlank } from './left-blank.js';

export const numberMissing = leftBlank('number');
