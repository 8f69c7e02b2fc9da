// Files go one by one, so that the page can say how far it is, and one that fails takes no other with it.

async function send(form, file) {
  const data = new FormData(form);
  data.delete('files');
  data.append('files', file);
  const answer = await fetch(form.action, { method: 'POST', body: data });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const result = page.querySelector('.uploaded li');
  return result ? document.adoptNode(result) : failed(file, page.querySelector('.error-page h1 + p')?.textContent ?? form.dataset.noAnswer);
}

function failed(file, sentence) {
  const item = document.createElement('li');
  const name = document.createElement('h3');
  const told = document.createElement('p');
  name.dir = 'auto';
  name.textContent = file.name;
  told.textContent = sentence;
  item.dataset.done = 'refused';
  item.append(name, told);
  return item;
}

async function sendAll(form) {
  const files = [...form.elements.files.files];
  const section = document.querySelector('.uploaded');
  const status = section.querySelector('[role=status]');
  const list = section.querySelector('ol');
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  section.hidden = false;
  list.replaceChildren();
  for (const [at, file] of files.entries()) {
    list.append(await send(form, file).catch(() => failed(file, form.dataset.noAnswer)));
    status.textContent = form.dataset.progress.replace('{done}', at + 1).replace('{all}', files.length);
  }
  form.elements.files.value = '';
  button.disabled = false;
}

const upload = document.querySelector('form.upload');
upload?.addEventListener('submit', (event) => {
  if (upload.elements.files.files.length > 0) {
    event.preventDefault();
    sendAll(upload);
  }
});
