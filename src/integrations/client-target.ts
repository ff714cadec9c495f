import type { Plugin } from 'vite';

/** Compiles the scripts of pages for an older browser: Astro fixes the newest and has no setting. */
export function clientTarget(target: string): Plugin {
  return {
    name: 'huiyin:client-target',
    configEnvironment: (name) => (name === 'client' ? { build: { target } } : undefined),
  };
}
