/** A browser as far as signing in goes: it keeps the cookie it was given, and sends its page's origin along. */
export interface Browser {
	/** Of the session; null without one. */
	cookie: string | null;
	csrf: string | null;
	call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
	signIn(name: string, password: string): Promise<Answer>;
}

export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly json: Seen;
}

/** What the service answered, as a test looks into it: by whatever member it names. */
export interface Seen {
	readonly [member: string]: Seen;
}

/** Calls below "/api/v1". A header set to "" is not sent. */
export function openBrowser(origin: string): Browser {
	const browser: Browser = {
		cookie: null,
		csrf: null,
		call: async (method, path, body, headers = {}) => {
			const sent = {
				...(browser.cookie === null ? {} : { Cookie: `rasoat_session=${browser.cookie}` }),
				...(method === 'GET' ? {} : { Origin: origin, 'X-CSRF-Token': browser.csrf ?? '' }),
				...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
				...headers,
			};
			const kept = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ''));
			const answer = await fetch(`${origin}/api/v1${path}`, {
				method,
				headers: kept,
				...(body === undefined ? {} : { body: JSON.stringify(body) }),
			});
			for (const line of answer.headers.getSetCookie()) browser.cookie = /^rasoat_session=([^;]+);/.exec(line)?.[1] ?? null;
			const text = await answer.text();
			const json =
				text === '' ? null : answer.headers.get('content-type')?.includes('json;') || text.startsWith('{') ? tryJson(text) : text;
			return { status: answer.status, headers: answer.headers, json: json as Seen };
		},
		signIn: async (name, password) => {
			const answer = await browser.call('POST', '/session', { name, password });
			browser.csrf = (answer.json?.session?.csrfToken ?? null) as string | null;
			return answer;
		},
	};
	return browser;
}

/** NDJSON is no JSON. */
function tryJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
