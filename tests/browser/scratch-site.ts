import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSite, today, type BuiltSite } from './pages.ts';

/** Runs Astro in a process of its own, since the settings of a build come from the environment. */
const build = `
import { build } from 'astro';
await build({ logLevel: 'error', cacheDir: process.env.HUIYIN_TEST_CACHE });
`;

/** A folder with content of its own and the site that is built from it. */
export class ScratchSite {
  readonly #root = mkdtempSync(join(tmpdir(), 'huiyin-scratch-'));
  readonly content = join(this.#root, 'content');
  readonly folder = join(this.#root, 'dist');

  constructor() {
    mkdirSync(this.content);
  }

  /** Copies a file or a folder of content; only the first files of a folder where a number is given. */
  copy(from: string, path: string, most = Infinity): void {
    const source = join(from, path);
    const target = join(this.content, path);
    if (most === Infinity) return cpSync(source, target, { recursive: true });
    const files = readdirSync(source, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(source.length + 1))
      .sort()
      .slice(0, most);
    for (const file of files) {
      mkdirSync(dirname(join(target, file)), { recursive: true });
      cpSync(join(source, file), join(target, file));
    }
  }

  /** Builds the site for a base and reads it. Throws with what the build said where it fails. */
  build(base: string): BuiltSite {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', build],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
          HUIYIN_CONTENT: this.content,
          HUIYIN_OUT: this.folder,
          HUIYIN_BASE: base,
          HUIYIN_TODAY: today(),
          // What was built before for the real site stays as it is.
          HUIYIN_TEST_CACHE: join(this.#root, 'cache'),
        },
      },
    );
    if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
    return readSite({ folder: this.folder, content: this.content, base });
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}
