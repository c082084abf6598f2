import { expect, test } from 'vitest';
import type { Result } from '../../api/report.ts';
import { differencesOf } from './differences.ts';

const stated = (value: unknown, how = value === null ? 'not-stated' : 'stated') => ({
	value,
	how,
	doubtful: false,
	confidence: 1,
	evidence: [],
});
const identity = {
	number: stated('1/BC-UBND'),
	date: stated('2025-10-14'),
	signer: stated('A'),
	signerTitle: stated(null),
	conclusion: stated(null),
	letter: stated(null),
};

function result(changes: object): Result {
	return { figures: {}, sections: [], findings: [], identity, ...changes } as unknown as Result;
}

const told = (left: object, right: object) => differencesOf(result(left), result(right)).filter(({ differs }) => differs);

test('two results that say the same differ in nothing, wherever it stands', () => {
	const moved = { ...stated(40), evidence: [{ page: 2 }], confidence: 0.8 };
	expect(told({ figures: { a: stated(40) } }, { figures: { a: moved } })).toEqual([]);
});

test('figures differ by value, and by how none is stated', () => {
	const left = { figures: { a: stated(40), b: stated(null), c: stated(null), d: stated(1) } };
	const right = { figures: { a: stated(41), b: stated(null, 'blank'), c: stated(null) } };
	expect(told(left, right).map(({ key }) => key)).toEqual(['figure-a', 'figure-b', 'figure-d']);
});

test('sections differ where one lacks them or has them empty, not by the words of their headings', () => {
	const section = (id: string, title: string, empty = false) => ({ id, title, empty, evidence: [] });
	const left = { sections: [section('a', 'I. Một'), section('b', 'II. Hai'), section('c', 'III. Ba')] };
	const right = { sections: [section('a', '1. Một'), section('b', '2. Hai', true)] };
	expect(told(left, right)).toMatchObject([
		{ key: 'section-b', left: { empty: false }, right: { empty: true } },
		{ key: 'section-c', right: null },
	]);
});

test('a citation and a signer differ; a finding that is gone is told, one of the same rule and target is not', () => {
	const finding = (ruleId: string, target: string | null, fingerprint: string) => ({ ruleId, target, fingerprint });
	const left = { findings: [finding('x', 'a', '1'), finding('y', null, '2'), finding('y', null, '3')] };
	const right = {
		findings: [finding('x', 'a', '9'), finding('y', null, '8')],
		identity: { ...identity, signer: stated('B'), conclusion: stated({ number: '195-KL/TW', date: null }) },
	};
	expect(told(left, right).map(({ key }) => key)).toEqual(['identity-signer', 'identity-conclusion', 'finding-y  2']);
});
