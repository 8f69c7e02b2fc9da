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
