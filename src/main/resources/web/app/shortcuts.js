/** The name of a key, whichever script the keyboard writes: where it writes another, by its place. */
export function keyName({ key, code = '', shiftKey }) {
  if (/^[ -~]$/.test(key)) return key;
  if (key === '؟' || code === 'Slash') return key === '؟' || shiftKey ? '?' : '/';
  return code.startsWith('Key') ? code.slice('Key'.length).toLowerCase() : key;
}

const KEPT = 'tarikh-single-keys';

/** Whether keys of one letter or sign do anything: who speaks to the machine sets them off by chance. */
export function singleKeys() {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true; // a browser that keeps nothing
  }
}

/** Has a box to tick decide on it, for all pages. */
export function decideSingleKeys(box) {
  box.checked = singleKeys();
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  });
}

/** Keys for the whole page, but where one types or a dialog is open. */
export function onShortcut(actions, signal) {
  const pressed = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!singleKeys()) return;
    if (event.target.closest?.('input, textarea, select, dialog')) return;
    const action = actions[keyName(event)];
    if (!action || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', pressed, { signal });
}
