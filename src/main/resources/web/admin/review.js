import { decideSingleKeys, keyName, singleKeys } from '../app/shortcuts.js';

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

/** The open draft after this one, from the top again; what tells that there is none. */
function nextOpen(draft) {
  const all = drafts();
  const from = all.indexOf(draft) + 1;
  const open = [...all.slice(from), ...all.slice(0, from)].find(({ dataset }) => dataset.state === 'DRAFT');
  return open ?? document.getElementById('finished');
}

// The notice stays at the top of the window: what gets the focus must come to stand below it.
const said = document.querySelector('.review-said');

function makeRoom() {
  document.documentElement.style.setProperty('--said', `${said.offsetHeight}px`);
}

function say(why, goOn) {
  const status = said.querySelector('[role=status]');
  status.dataset.kind = 'plain';
  status.textContent = why.textContent;
  makeRoom();
  if (goOn) {
    nextOpen(document.activeElement.closest('.draft'))?.focus();
  }
}

function press(key) {
  const own = current()?.querySelector(`[data-key="${key}"]`);
  const control = own ?? document.querySelector(`[data-key="${key}"]:not(.draft *)`);
  if (control instanceof HTMLDetailsElement) {
    control.open = !control.open;
    const field = control.open && control.querySelector('[name=title]');
    (field || control.querySelector('summary')).focus();
    if (field) {
      field.select();
      control.scrollIntoView({ block: 'nearest' });
    }
  } else if (control) {
    control.click();
  } else {
    const why = document.querySelector(`[data-why~="${key}"]`);
    const decided = current()?.dataset.state !== 'DRAFT';
    if (why) {
      say(why, key === 'n' || (decided && 'aermst'.includes(key)));
    }
  }
}

// What the list of times tells of a mark, beside the mark while it is pointed at or focused. Readers of the screen
// have it from aria-describedby.
const explained = document.createElement('div');
explained.className = 'explained';
explained.setAttribute('aria-hidden', 'true');
explained.hidden = true;

let marked = null;

function explain(mark) {
  marked = mark;
  const told = document.getElementById(mark.getAttribute('aria-describedby')).closest('dd');
  explained.replaceChildren(told.querySelector('strong').cloneNode(true), told.querySelector('.explanation').cloneNode(true));
  for (const copy of explained.querySelectorAll('[id]')) {
    copy.removeAttribute('id');
  }
  explained.hidden = false;
  place();
}

function place() {
  const at = marked.getBoundingClientRect();
  const size = explained.getBoundingClientRect();
  const below = at.bottom + 6 + size.height < innerHeight;
  const x = Math.max(8, Math.min(at.left, innerWidth - size.width - 8));
  explained.style.left = '0';
  explained.style.transform = `translate(${x}px, ${below ? at.bottom + 6 : at.top - size.height - 6}px)`;
}

function explainMarks() {
  document.body.append(explained);
  for (const type of ['mouseover', 'focusin', 'mouseout', 'focusout']) {
    document.addEventListener(type, ({ target }) => {
      const mark = target.closest?.('.time-mark');
      if (mark && (type === 'mouseover' || type === 'focusin')) {
        explain(mark);
      } else if (mark) {
        explained.hidden = true;
      }
    });
  }
  // Focus scrolls to a mark that is out of sight, and says so only afterwards.
  addEventListener('scroll', () => explained.hidden || place(), { capture: true, passive: true });
}

function start() {
  explainMarks();
  const box = document.querySelector('.single-keys');
  if (box) {
    decideSingleKeys(box);
  }
  document.addEventListener('focusin', ({ target }) => {
    const draft = target.closest('.draft');
    if (draft) {
      show(draft);
    }
  });
  // The field grows with the headline: the buttons below it stay in sight.
  document.addEventListener('input', ({ target }) => {
    target.closest('.retitle')?.scrollIntoView({ block: 'nearest' });
  });
  // Until the next page is there, another key would decide the same draft again.
  let going = false;
  document.addEventListener('submit', () => (going = true));
  addEventListener('pageshow', () => (going = false));
  document.addEventListener('keydown', (event) => {
    const title = event.target.closest('.retitle [name=title]');
    if (title && event.key === 'Escape') {
      title.value = title.defaultValue;
      title.closest('.retitle').open = false;
      title.closest('.draft').focus();
      return;
    }
    // A headline is one line, on however many it is shown: as in a field of one line, this sends it.
    if (title && event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      if (!going) title.form.requestSubmit(title.form.querySelector('[type=submit]'));
      return;
    }
    if (going || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    if (event.key === 'Escape') {
      explained.hidden = true;
      return;
    }
    if (!singleKeys()) {
      return;
    }
    const key = keyName(event);
    if (key === 'j' || key === 'k') {
      move(key === 'j' ? 1 : -1);
    } else if (key.length === 1 && 'aermstucn?'.includes(key)) {
      press(key);
    } else {
      return;
    }
    event.preventDefault();
  });
  if (said) {
    makeRoom();
    addEventListener('resize', makeRoom);
  }
  // Who comes back from the form of a draft that is decided by now goes on with the next.
  let wanted = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (wanted?.matches('.draft:not([data-state=DRAFT])')) {
    wanted = nextOpen(wanted);
    location.replace(`#${wanted.id}`); // else the browser gives the focus to the other yet
  }
  (wanted?.matches('.draft, #finished') ? wanted : current())?.focus();
}

if (document.querySelector('.review, .rows [data-key]')) {
  start();
}
