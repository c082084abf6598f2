import { actorKey } from '../actor.js';
import { uploadReports } from '../contract/reports.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';
import { readFiling } from '../uploads/read-filing.js';
import { readUpload } from '../uploads/read-upload.js';
import { takeIn } from '../uploads/take-in.js';

export function reportRoutes(service: Service): readonly Route[] {
	return [
		route(uploadReports, async ({ actor, request }) => {
			await service.requireSpace();
			return readUpload(request, service.uploads, service.limits.fileBytes, async (upload) => {
				const filing = await readFiling(upload.fields, service);
				const reports = await takeIn(service, upload, { ...filing, way: 'upload', sender: actorKey(actor) });
				return { json: { reports: [...reports] } };
			});
		}),
	];
}
