import { parseArgs } from 'node:util';
import { dev } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, host: { type: 'string' } },
});

await dev({
  server: { port: Number(values.port), ...(values.host ? { host: values.host } : {}) },
});
