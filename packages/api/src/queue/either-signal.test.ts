import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { eitherSignal } from './either-signal.js';

it.each([0, 1])('aborts with the reason of signal %i', (which) => {
	const controllers = [new AbortController(), new AbortController()];
	const { signal } = eitherSignal(controllers.map((controller) => controller.signal));
	expect(signal.aborted).toBe(false);
	controllers[which]?.abort('why');
	expect([signal.aborted, signal.reason]).toEqual([true, 'why']);
});

it('is aborted at once where one was aborted before', () => {
	expect(eitherSignal([new AbortController().signal, AbortSignal.abort('early')]).signal.reason).toBe('early');
});

it('leaves nothing with a signal that lives on, and hears no more of it', () => {
	const lasting = new AbortController();
	const many = Array.from({ length: 100 }, () => eitherSignal([lasting.signal, new AbortController().signal]));
	expect(getEventListeners(lasting.signal, 'abort')).toHaveLength(100);
	for (const one of many) one.release();
	expect(getEventListeners(lasting.signal, 'abort')).toHaveLength(0);
	lasting.abort();
	expect(many.every(({ signal }) => !signal.aborted)).toBe(true);
});
