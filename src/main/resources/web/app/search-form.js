/** A search has an address that is passed on: what was left empty, or as it is by itself, does not stand in it. */
document.querySelector('form.search')?.addEventListener('formdata', ({ formData, target }) => {
  for (const [name, value] of [...formData]) {
    const field = target.elements[name];
    if (value === '' || field.options?.[0].value === value) formData.delete(name);
  }
});
