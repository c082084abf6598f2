import { expect, test } from 'vitest';
import { renderSchema, storedSchema } from '../../../../../scripts/api-client.mjs';
import { apiDocument } from '../openapi/api-document.js';

test('the types of the client say what the contract says; else `npm run generate`', async () => {
	expect(storedSchema()).toBe(await renderSchema(apiDocument()));
});
