import type { Attributes } from './xml.js';

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

/** `<w:b/>`, `<w:b w:val="0"/>`, `<w:b w:val="off"/>`. Source: ECMA-376-1, 22.9.2.7 ST_OnOff. */
export function readOnOff(attributes: Attributes): boolean {
	const value = attributes['w:val'];
	return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

export function readInteger(value: string | undefined): number | null {
	return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number.parseInt(value, 10) : null;
}

/** A length as points: "567" are twentieths of a point, "1.5cm" names its unit. Source: ECMA-376-1, 22.9.2.14 ST_TwipsMeasure. */
export function readPoints(value: string | undefined): number | null {
	const match = /^(-?\d{1,9}(?:\.\d{1,9})?)([a-z]{2})?$/.exec(value ?? '');
	if (match === null) return null;
	const number = Number(match[1]);
	return match[2] === undefined ? number / 20 : number * (POINTS[match[2]] ?? 0);
}
