// A stand-in for the sandbox's child that does what the bytes it is given say.
const acts = {
	echo: (text) => process.send({ kind: 'document', json: '{}', text }),
	hang: () => {
		for (;;);
	},
	crash: () => {
		process.stderr.write('Error: fell over\n', () => process.exit(3));
	},
	abort: () => process.abort(),
	grow: () => {
		const kept = [];
		for (;;) kept.push(new Array(100_000).fill(kept.length));
	},
};

process.on('message', (message) => {
	if (message.kind === 'setup') process.send({ kind: 'ready', titles: null });
	else {
		const text = Buffer.from(message.content).toString();
		acts[text.split(' ')[0]](text);
	}
});
process.on('disconnect', () => process.exit(0));
