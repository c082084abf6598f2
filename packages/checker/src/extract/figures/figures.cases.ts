import { assignedCases } from './assigned.cases.js';
import { entitlementsCases } from './entitlements.cases.js';
import type { FigureCase } from './figure-case.js';
import { figureTablesCases } from './figure-tables.cases.js';
import { otherStaffCases } from './other-staff.cases.js';
import { presentCases } from './present.cases.js';
import { secondeesCases } from './secondees.cases.js';
import { shortageCases } from './shortage.cases.js';
import { staffTablesCases } from './staff-tables.cases.js';
import { trainingCases } from './training.cases.js';
import { unitsCases } from './units.cases.js';

/** How communes word their figures, and what each wording states. */
export const figureCases: readonly FigureCase[] = [
	...assignedCases,
	...presentCases,
	...shortageCases,
	...otherStaffCases,
	...staffTablesCases,
	...figureTablesCases,
	...unitsCases,
	...secondeesCases,
	...entitlementsCases,
	...trainingCases,
];
