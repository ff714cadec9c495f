/** How long nobody types before what was typed is searched, in milliseconds. */
const PAUSE = 250;

/** Calls when a reader has stopped typing; never for what an input method is still composing. */
export function onTyping(input: HTMLInputElement, typed: () => void): { stop(): void } {
  let composing = false;
  let timer = 0;
  const stop = () => clearTimeout(timer);
  const wait = () => {
    stop();
    timer = window.setTimeout(typed, PAUSE);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
    stop();
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    wait();
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event as InputEvent).isComposing) wait();
  });
  return { stop };
}

/** Whether a key belongs to the input method; 229 is one that it takes, also where isComposing is not known yet. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
