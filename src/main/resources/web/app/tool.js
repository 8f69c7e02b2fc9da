import { element } from './element.js';

/** A button of the drawing; with a sign, which stands for its name, the name is said and shown on request. */
export function tool(words, key, action, sign, values) {
  const name = words.text(key, values);
  const button = element('button', 'timeline-tool', { type: 'button', 'data-tool': key });
  button.textContent = sign ?? name;
  if (sign) {
    button.setAttribute('aria-label', name);
    button.title = name;
  }
  button.addEventListener('click', action);
  return button;
}
