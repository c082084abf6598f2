import pg from 'pg';

/**
 * A connection whose end ends nothing else. Its first answer and the server's farewell may come in one packet, before whoever asked for it
 * can listen: an error nobody hears would end the program. Who is using it hears of it by the statement that fails.
 */
export class SteadyClient extends pg.Client {
	constructor(config?: string | pg.ClientConfig) {
		super(config);
		this.on('error', () => {});
	}
}
