// Writes docs/rules.md from the profile: `node scripts/rules-doc.mjs` after a build; `--check` only says whether the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CAMPAIGN_RULES, loadProfile } from '@rasoat/checker';

const FOLDER = new URL('../packages/checker/profiles/kl195-cv2581/', import.meta.url);
const PAGE = new URL('../docs/rules.md', import.meta.url);
const SEVERITIES = { error: 'lỗi / error', warning: 'cảnh báo / warning', info: 'ghi nhận / info' };

/** The page as the profile gives it now. */
export function renderRulesDoc() {
	const read = (name) => readFileSync(new URL(name, FOLDER), 'utf8');
	const profile = loadProfile(read('profile.yaml'), 'profile.yaml', read);
	const rules = Object.entries(profile.rules);
	return [
		`# Quy tắc / Rules: ${profile.id}`,
		'Generated from the profile by `node scripts/rules-doc.mjs`: change the profile, not this page.',
		`**${profile.title.vi}**\n${profile.title.en}`,
		rules.map(summary).join('\n'),
		...rules.map(section),
		'# Trên cả đợt báo cáo / Across a campaign',
		'The same for every profile: `packages/checker/src/campaign`. The citation is the letter that asks for the reports.',
		...Object.entries(CAMPAIGN_RULES).map(campaignSection),
	]
		.join('\n\n')
		.concat('\n');
}

/** The page as it is stored; empty where there is none. */
export function storedRulesDoc() {
	try {
		return readFileSync(PAGE, 'utf8');
	} catch (error) {
		if (error.code === 'ENOENT') return '';
		throw error;
	}
}

function summary([id, rule]) {
	return `- [\`${id}\`](#${id.replaceAll('.', '')}) — ${rule.title.vi} (${SEVERITIES[rule.severity]})`;
}

function section([id, rule]) {
	const lines = [
		['Mức độ / Severity', SEVERITIES[rule.severity]],
		['Yêu cầu / Requirement', both(rule.requirement)],
		['Thông báo / Message', both(rule.message)],
		['Cách sửa / Fix', rule.fix ? both(rule.fix) : '–'],
		['Căn cứ / Citation', rule.citation],
		...(rule.left
			? [['Phép so / Comparison', `\`${rule.left} ${rule.op} ${rule.right}\`${rule.when ? ` when \`${rule.when}\`` : ''}`]]
			: []),
	];
	const facts = lines.map(([name, text]) => `- **${name}:** ${text}`).join('\n');
	const { passes, fails } = rule.examples;
	return [`## ${id}`, both(rule.title), facts, example('Đạt / Passes', passes[0]), example('Không đạt / Fires', fails[0])].join('\n\n');
}

function campaignSection([id, { severity, requirement, messages, fix }]) {
	const facts = [
		['Mức độ / Severity', SEVERITIES[severity]],
		['Yêu cầu / Requirement', both(requirement)],
		...Object.values(messages).map((message) => ['Thông báo / Message', both(message)]),
		['Cách xử lý / Fix', both(fix)],
	];
	return [`## ${id}`, facts.map(([name, text]) => `- **${name}:** ${text}`).join('\n')].join('\n\n');
}

function both({ vi, en }) {
	return `${vi} / *${en}*`;
}

function example(label, { text, received, deadline }) {
	const dates = received ? ` (nhận / received ${received}; hạn / due ${deadline})` : '';
	return `${label}${dates}:\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const page = renderRulesDoc();
	const stale = page !== storedRulesDoc();
	if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
	else if (stale) {
		console.error('docs/rules.md is stale: run `node scripts/rules-doc.mjs` and commit it with the profile.');
		process.exitCode = 1;
	}
}
