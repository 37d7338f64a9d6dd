import { attachEmbedded, startEmbedded } from './embedded.ts';

/** A process of its own for the tests: `serve.fixture.ts server|command DATA_DIR` says what it got, and waits for a signal or a line. */
const [as, dataDir] = process.argv.slice(2) as ['server' | 'command', string];
const got = await (as === 'server' ? startEmbedded(dataDir) : attachEmbedded(dataDir));
console.log(JSON.stringify(got));
if ('stop' in got) process.stdin.once('data', () => got.stop().then(() => process.exit(0)));
