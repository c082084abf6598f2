import { randomInt } from 'node:crypto';

/** Without 0, o, 1, l and i: it is read from a screen and typed. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** "k7mq-x2vn-9rtd-hw4c": 79 random bits, to be changed at the first sign-in. */
export function temporaryPassword(): string {
	const group = () => Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
	return Array.from({ length: GROUPS }, group).join('-');
}
