import { describe, expect, it } from 'vitest';
import { loadKl195 } from '../testing/load-kl195.js';
import { figuresRead, itemsRead, sectionsRead } from '../testing/run-extract-case.js';
import { figureCases } from './figures/figures.cases.js';
import { itemCases } from './items.cases.js';
import { sectionCases } from './sections.cases.js';

const profile = loadKl195();

describe('figures', () => {
	it.each(figureCases)('$name', (example) => {
		expect(figuresRead(profile, example)).toEqual(example.figures);
	});
});

describe('sections', () => {
	it.each(sectionCases)('$name', (example) => {
		expect(sectionsRead(profile, example)).toEqual(example.sections);
	});
});

describe('items', () => {
	it.each(itemCases)('$name', ({ name, lines, ...lists }) => {
		expect(itemsRead(profile, { name, lines, ...lists })).toEqual(lists);
	});
});
