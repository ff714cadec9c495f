import { enableCompileCache } from 'node:module';
import { SecondThread } from './second-thread.ts';

// What was compiled for one run need not be compiled for the next: that is a third of its start.
enableCompileCache();
const args = process.argv.slice(2);
// Only a check of everything is long enough for two; it begins before this thread has loaded anything.
const isWhole = !args.some((arg) => arg.startsWith('-') && !arg.startsWith('--format'));
const second = isWhole ? SecondThread.start(process.env['HUIYIN_CONTENT'] || 'content') : undefined;
const { run } = await import('./check-content.ts');
process.exitCode = await run(args, second);
second?.stop();
