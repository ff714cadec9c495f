import { enableCompileCache } from 'node:module';

// What was compiled for one run need not be compiled for the next: that is a third of its start.
enableCompileCache();
await import('./check-content.ts');
