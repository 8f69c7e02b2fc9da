import 'htmx.org';

// A session that has ended takes nothing from the form: the server answers 401, and the page says what to do.
document.addEventListener('htmx:afterRequest', ({ detail }) => {
  document.getElementById('session-ended').hidden = detail.xhr.status !== 401;
});
