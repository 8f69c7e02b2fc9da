import 'htmx.org';

// Who opens an event comes to write: in the title that is there, else in that of the page's language. What the page
// has to say goes first. Not by autofocus, which htmx would obey again with every source that is added.
const titles = [...document.querySelectorAll('#event-form [name^="title."]')];
if (!location.hash && !document.querySelector('.notice:not([hidden])')) {
  (titles.find(({ value }) => value) ?? titles.find(({ lang }) => lang === document.documentElement.lang))?.focus();
}

// A session that has ended takes nothing from the form: the server answers 401, and the page says what to do.
document.addEventListener('htmx:afterRequest', ({ detail }) => {
  const told = document.getElementById('session-ended');
  if (told) {
    told.hidden = detail.xhr.status !== 401;
  }
});

// The button that was pressed has gone with the old list of notes: who works by keyboard goes on from its heading.
document.addEventListener('htmx:afterSettle', ({ target }) => {
  if (target.id === 'notes' && document.activeElement === document.body) {
    document.getElementById('notes-title').focus();
  }
});

// A store that is too busy to take a note says so in the form of the note.
document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  if (detail.xhr.status === 503 && detail.serverResponse.includes('id="notes"')) {
    detail.shouldSwap = true;
  }
});
