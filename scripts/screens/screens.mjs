const CAMPAIGN = '/campaigns/kl195-cv2581';

const at = (path, sign) => async (page) => {
	await page.goto(path);
	await page.locator(sign).first().waitFor();
};
const named = (rows, words) => rows.find(({ name }) => name.includes(words)).id;
const report =
	(words, sign, more = async () => {}) =>
	async (page, rows) => {
		await at(`/reports/${named(rows, words)}`, sign)(page);
		await more(page);
		await page.mouse.move(683, 60);
	};
const tab = (number, sign) => async (page) => {
	await page.keyboard.press(number);
	await page.locator(sign).first().waitFor();
};
const drawn = 'canvas[data-drawn=true]';

/** Every screen by the name of its picture, and the way to it. */
export const SCREENS = [
	{ name: 'sign-in', go: at('/', 'form'), signedOut: true },
	{ name: 'overview', go: at(CAMPAIGN, '.communes') },
	{ name: 'upload', go: at('/upload', '.list') },
	{ name: 'unfiled', go: at('/unfiled/commune', 'h1') },
	{ name: 'review', go: report('chu-van-an', drawn) },
	{ name: 'review-scan', go: report('phu-lien', drawn, async (page) => page.getByRole('button', { name: '205/BC-UBND' }).click()) },
	{ name: 'review-word', go: report('kien-thuy', '.block') },
	{ name: 'review-figures', go: report('chu-van-an', drawn, tab('2', '.figures')) },
	{ name: 'review-sections', go: report('chu-van-an', drawn, tab('3', '.section-list')) },
	{ name: 'review-proposals', go: report('chu-van-an', drawn, tab('4', '.tab-panel:visible')) },
	{ name: 'review-history', go: report('chu-van-an', drawn, tab('5', '.tab-panel:visible')) },
	{ name: 'totals', go: at(`${CAMPAIGN}/totals`, '.totals') },
	{ name: 'charts', go: at(`${CAMPAIGN}/charts`, '.bars') },
	{ name: 'proposals', go: at(`${CAMPAIGN}/proposals`, '.asked') },
	{ name: 'rules', go: at('/profiles', '.profile .list') },
	...['campaigns', 'users', 'tokens', 'links', 'inbox', 'parked', 'audit', 'health'].map((part) => ({
		name: `administration-${part}`,
		go: at(`/administration/${part}`, part === 'health' ? '.parts' : '.part'),
	})),
];
