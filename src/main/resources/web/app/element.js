/** A new element with a class: the drawing is built without markup, so no text can become any. */
export function element(name, className, attributes = {}) {
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** The title of an event, in its own language and direction. */
export function titleOf({ title, lang }) {
  const made = element('span', 'timeline-title', { lang, dir: 'auto' });
  made.textContent = title;
  return made;
}

/** Shows a title up to where there is room for it; the rest stays in the name of what it stands in. */
export function cutTitle(box, title, end = title.length) {
  if (box.firstChild.data.length === end) return;
  const cut = end < title.length;
  const rest = element('span', 'timeline-hidden');
  rest.textContent = title.slice(end);
  box.replaceChildren(title.slice(0, end), ...(cut ? [rest] : []));
  box.classList.toggle('is-cut', cut);
}
