/** Where this build will stand; Vite fills these in, scripts take them from the environment. */
const env: { readonly BASE_URL?: string; readonly SITE?: string } = import.meta.env ?? {};

/** Sub-path of the site, beginning and ending with `/`. */
export const base = withSlash(env.BASE_URL ?? process.env['HUIYIN_BASE'] ?? '/');

/** Origin of the site without a slash at the end, for example `https://huiyin.example.org`. */
export const origin = (env.SITE ?? process.env['HUIYIN_SITE'] ?? '').replace(/\/+$/, '');

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
