/** `/` goes to the search box, unless something is being written. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return;
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  const box = document.querySelector<HTMLInputElement>('[type=search]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.scrollIntoView({ block: 'nearest' });
});
