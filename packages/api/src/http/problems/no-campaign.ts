import type { ApiError } from './api-error.js';
import { notFound } from './not-found.js';

export function noCampaign(id: string): ApiError {
	return notFound({ vi: 'đợt báo cáo', en: 'campaign' }, id);
}
