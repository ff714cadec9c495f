import { readOptions, WrongUse } from './options.ts';

/** Where a server of this machine listens. */
export interface ServerOptions {
  readonly port: number;
  /** `true` for every address of this machine; without it only this machine itself is answered. */
  readonly host?: string | true;
}

/**
 * Reads the port and the host of a server; undefined where only help is asked for.
 * @param usage how the command is used
 * @throws WrongUse for any other option, and for a port that is none
 */
export function readServerOptions(
  args: readonly string[],
  usage: string,
): ServerOptions | undefined {
  const values = readOptions(
    args.map((arg, at) => (isBareHost(arg, args[at + 1]) ? '--host=' : arg)),
    {
      port: { type: 'string', default: '4321' },
      host: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    usage,
  );
  if (values.help === true) return undefined;
  const port = portOf(values.port, usage);
  if (values.host === undefined) return { port };
  return { port, host: typeof values.host === 'string' && values.host !== '' ? values.host : true };
}

/** A host need not be named; else the next option would be taken for one. */
function isBareHost(arg: string, next: string | undefined): boolean {
  return arg === '--host' && (next === undefined || next.startsWith('-'));
}

function portOf(value: unknown, usage: string): number {
  const port = typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (port >= 1 && port <= 65535) return port;
  const written = typeof value === 'string' && value ? `写成了“${value}”` : '后面没有写数';
  throw new WrongUse(`--port ${written}；要写 1 至 65535 的整数，例如 --port 4400。\n\n${usage}`);
}
