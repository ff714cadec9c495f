import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** A command was used wrongly; the message says how. */
export class WrongUse extends Error {}

/**
 * Reads what stands behind a command. Values are as they were written: `true` where an option that
 * needs one has none.
 * @throws WrongUse for an option that there is not, and for anything that is no option
 */
export function readOptions(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  usage: string,
): Readonly<Record<string, unknown>> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
      throw new WrongUse(`没有 ${token.rawName} 这个选项。\n\n${usage}`);
    }
  }
  if (positionals.length > 0) throw new WrongUse(`不认识“${positionals[0]}”。\n\n${usage}`);
  return values;
}
