/** Whether what is typed here travels readable over a network: by http, to another machine than this one. */
export function isExposed({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
	return protocol === 'http:' && !OWN_MACHINE.test(hostname);
}

// "localhost", "rasoat.localhost", "127.0.0.1", "127.1.2.3", "[::1]"
const OWN_MACHINE = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
