import * as routes from '../../routes.ts';

/** An identity for an event that no other site has, made of what does not change. */
export function uidOf(...parts: readonly string[]): string {
  const origin = routes.absolute('');
  return `${parts.join('-')}@${origin ? new URL(origin).hostname : 'huiyin'}`;
}
