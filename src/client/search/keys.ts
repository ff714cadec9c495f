import { isComposing } from './typing.ts';

/** Where the arrows lead, from top to bottom. */
const STEPS = '.names a, .results h3 a';

/**
 * Moves by keys alone: arrows from the box to the results and between them; Escape from a result back
 * to the box, and in the box empties it.
 */
export function moveByKeys(page: HTMLElement, input: HTMLInputElement, emptied: () => void): void {
  page.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(page, input, event, emptied)) event.preventDefault();
  });
}

/** Whether the key had a meaning here. */
function press(
  page: HTMLElement,
  input: HTMLInputElement,
  { key, target }: KeyboardEvent,
  emptied: () => void,
): boolean {
  const steps = [...page.querySelectorAll<HTMLElement>(STEPS)];
  const at = steps.indexOf(target as HTMLElement);
  const inBox = target === input;
  if (key === 'ArrowDown' && (inBox || at >= 0)) return go(steps[at + 1]);
  if (key === 'ArrowUp' && at >= 0) return go(at === 0 ? input : steps[at - 1]);
  if (key !== 'Escape') return false;
  if (!inBox) return at >= 0 && go(input);
  input.value = '';
  emptied();
  return true;
}

function go(to: HTMLElement | undefined): boolean {
  if (to) to.focus();
  return to !== undefined;
}
