// A child of the sandbox that took none of its own refusals along: what stops it, stops it from outside the language.
import { spawnSync } from 'node:child_process';
import { lookup } from 'node:dns';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';

const codeOf = (work) => {
	try {
		return work() ?? 'done';
	} catch (error) {
		return error.code;
	}
};

const acts = {
	connect: (port, tell) =>
		connect(Number(port), '127.0.0.1')
			.on('error', ({ code }) => tell(code))
			.on('connect', () => tell('connected')),
	dns: (name, tell) => lookup(name, (error) => tell(error?.code ?? 'resolved')),
	spawn: (_, tell) => tell(codeOf(() => spawnSync('/bin/true').error?.code)),
	write: (path, tell) => tell(codeOf(() => writeFileSync(path, 'left'))),
};

process.on('message', ({ kind, content }) => {
	if (kind === 'setup') process.send({ kind: 'ready', titles: null });
	else {
		const [act, word] = Buffer.from(content).toString().split(' ');
		acts[act](word, (text) => process.send({ kind: 'answer', reply: { kind: 'document', json: '{}', text }, left: [] }));
	}
});
process.on('disconnect', () => process.exit(0));
