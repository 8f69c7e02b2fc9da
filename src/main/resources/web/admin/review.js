// The review by keyboard: each key presses the button or follows the link that shows it, so that nothing is done
// here that the page does not say.

const drafts = () => [...document.querySelectorAll('.draft')];
const isTyping = (target) => target.closest('input:not([type=hidden]), textarea, select') !== null;

function current() {
  const focused = document.activeElement?.closest('.draft');
  return focused ?? drafts().find((draft) => draft.dataset.state === 'DRAFT') ?? drafts()[0];
}

function show(draft) {
  for (const piece of document.querySelectorAll('.told')) {
    piece.toggleAttribute('data-current', piece.dataset.draft === draft.id.slice('draft-'.length));
  }
  document.querySelector('.told[data-current]')?.scrollIntoView({ block: 'nearest' });
}

function move(step) {
  const all = drafts();
  const at = all.indexOf(document.activeElement?.closest('.draft'));
  const next = at < 0 ? current() : all[Math.min(all.length - 1, Math.max(0, at + step))];
  next?.focus();
}

function press(key) {
  const own = current()?.querySelector(`[data-key="${key}"]`);
  const control = own ?? document.querySelector(`[data-key="${key}"]:not(.draft *)`);
  if (control instanceof HTMLDetailsElement) {
    control.open = !control.open;
    control.querySelector('summary').focus();
  } else {
    control?.click();
  }
}

function start() {
  document.addEventListener('focusin', ({ target }) => {
    const draft = target.closest('.draft');
    if (draft) {
      show(draft);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    if (event.key === 'j' || event.key === 'k') {
      move(event.key === 'j' ? 1 : -1);
    } else if ('aermsucn?'.includes(event.key) && event.key.length === 1) {
      press(event.key);
    } else {
      return;
    }
    event.preventDefault();
  });
  const wanted = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  (wanted?.matches('.draft, #finished') ? wanted : current())?.focus();
}

if (document.querySelector('.review, .rows [data-key]')) {
  start();
}
