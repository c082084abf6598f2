/** A session with the service: `call` answers with JSON and throws at anything but success. `cookies` sign a browser in. */
export async function callApi(origin, name, password) {
	let cookie = '';
	let csrf = '';
	const call = async (method, path, body) => {
		const isForm = body instanceof FormData;
		const answer = await fetch(`${origin}/api/v1${path}`, {
			method,
			headers: {
				...{ Origin: origin, Cookie: cookie, 'X-CSRF-Token': csrf },
				...(body && !isForm && { 'Content-Type': 'application/json' }),
			},
			...(body && { body: isForm ? body : JSON.stringify(body) }),
		});
		const given = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
		if (given.length > 0) cookie = given.join('; ');
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
		return text === '' ? null : JSON.parse(text);
	};
	const session = await call('POST', '/session', { name, password });
	csrf = session.session.csrfToken;
	return { call, cookies: () => cookie.split('; ').map((one) => ({ name: one.split('=')[0], value: one.slice(one.indexOf('=') + 1) })) };
}
