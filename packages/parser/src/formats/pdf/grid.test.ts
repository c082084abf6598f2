import { expect, test } from 'vitest';
import { readGrids } from './grid.js';
import type { Ruling } from './ruling.js';

const level = (at: number, from: number, to: number): Ruling => ({ horizontal: true, at, from, to });
const upright = (at: number, from: number, to: number): Ruling => ({ horizontal: false, at, from, to });
const FRAME = [level(0, 0, 200), level(60, 0, 200), upright(0, 0, 60), upright(100, 0, 60), upright(200, 0, 60)];
const cellsOf = (...inner: Ruling[]) => readGrids([...FRAME, ...inner])[0]?.cells.length;

test('a line in pieces parts cells where together they are more than half of it', () => {
	expect(cellsOf(level(30, 0, 200))).toBe(4);
	expect(cellsOf(level(30, 0, 30), level(30.5, 75, 100), level(30, 100, 200))).toBe(4);
});

test('pieces that lie over each other count once, and one of less than half parts nothing', () => {
	expect(cellsOf(level(30, 0, 40), level(31, 5, 40), level(30, 100, 200))).toBe(3);
});
