/** What the address keeps after its `#`, each part under its name: `#w=from,to&event=12`. */
function parts() {
  const named = location.hash.slice(1).split('&').filter(Boolean);
  return new Map(named.map((part) => part.split(/=(.*)/s, 2)));
}

/** The part of this name, null where there is none. */
export function part(name) {
  return parts().get(name) ?? null;
}

/** The number of the event that a part names, null where it names none. */
export function eventIn(name) {
  const id = part(name);
  return /^\d{1,18}$/.test(id) ? Number(id) : null;
}

/**
 * Changes parts of the address, null takes one out. With `push` that is a step that the reader can go
 * back; without, it is the same step.
 */
export function keep(changes, push = false) {
  const all = parts();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  const hash = [...all].map((part) => part.join('=')).join('&');
  if (hash === location.hash.slice(1)) return;
  const address = `${location.pathname}${location.search}${hash && `#${hash}`}`;
  if (push) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}

/** The address of a page of ours, with the calendar that the reader has chosen on this one. */
export function inCalendar(path) {
  const here = new URLSearchParams(location.search);
  const chosen = new URLSearchParams();
  for (const name of ['months', 'hijri']) if (here.has(name)) chosen.set(name, here.get(name));
  return String(chosen) ? `${path}?${chosen}` : path;
}
