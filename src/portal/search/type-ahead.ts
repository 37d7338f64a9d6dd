import { createHash } from 'node:crypto';

/**
 * The one script of the portal: suggestions under a search field as one types (a combobox in the pattern of ARIA), and
 * what is published already under the text of a request. Every page does all it must without it.
 */
export const TYPE_AHEAD = `'use strict';
function later(ms, work) { let timer; return () => { clearTimeout(timer); timer = setTimeout(work, ms); }; }
for (const input of document.querySelectorAll('input[data-suggest]')) {
  const list = document.getElementById(input.dataset.suggest), told = document.getElementById(input.dataset.suggest + '-told');
  let asked = 0, chosen = -1;
  input.setAttribute('role', 'combobox');
  for (const [name, value] of [['autocomplete', 'off'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) input.setAttribute(name, value);
  const close = () => { list.hidden = true; chosen = -1; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
  const choose = (at) => {
    const options = [...list.children];
    chosen = (at + options.length + 1) % (options.length + 1);
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    if (options[chosen]) { input.setAttribute('aria-activedescendant', options[chosen].id); options[chosen].scrollIntoView({ block: 'nearest' }); }
    else input.removeAttribute('aria-activedescendant');
  };
  const take = (option) => {
    if (option.dataset.href) { location.href = option.dataset.href; return; }
    input.value = option.textContent; close(); input.form.requestSubmit();
  };
  const ask = later(150, async () => {
    const typed = input.value.trim(), mine = ++asked;
    if (!typed) return close();
    const answer = await fetch('/search/suggest?q=' + encodeURIComponent(typed)).then((r) => r.ok ? r.json() : null).catch(() => null);
    if (!answer || mine !== asked || document.activeElement !== input) return;
    const options = [...answer.words.map((word) => ({ title: word })), ...answer.publications].map(({ title, href }, i) => {
      const option = document.createElement('div');
      option.id = list.id + '-' + i; option.setAttribute('role', 'option'); option.setAttribute('aria-selected', 'false');
      option.textContent = title; if (href) option.dataset.href = href;
      option.addEventListener('mousedown', (event) => { event.preventDefault(); take(option); });
      return option;
    });
    list.replaceChildren(...options); chosen = -1;
    list.hidden = options.length === 0; input.setAttribute('aria-expanded', String(options.length > 0));
    told.textContent = options.length ? told.dataset.text.replace('{count}', options.length) : '';
  });
  input.addEventListener('input', ask);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? list.children.length - 1 : chosen - 1); }
    else if (event.key === 'Escape') { event.preventDefault(); close(); }
    else if (event.key === 'Enter' && list.children[chosen]) { event.preventDefault(); take(list.children[chosen]); }
  });
}
for (const box of document.querySelectorAll('[data-like]')) {
  const field = document.getElementById(box.dataset.like), list = box.querySelector('ul'), note = list.parentElement, told = box.querySelector('[role=status]');
  let asked = 0;
  const ask = later(600, async () => {
    const mine = ++asked, body = new URLSearchParams({ text: field.value.slice(0, 400) });
    const found = await fetch('/search/like', { method: 'POST', body }).then((r) => r.ok ? r.json() : []).catch(() => []);
    if (mine !== asked) return;
    list.replaceChildren(...found.map(({ title, href }) => {
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = href; link.target = '_blank'; link.rel = 'noopener'; link.textContent = title + box.dataset.aside;
      item.append(link); return item;
    }));
    note.hidden = found.length === 0;
    told.textContent = found.length ? told.dataset.text.replace('{count}', found.length) : '';
  });
  field.addEventListener('input', ask);
  if (field.value) ask();
}
`;

/** Its path, which changes with its content, so that browsers may keep it for ever. */
export const TYPE_AHEAD_PATH = `/type-ahead-${createHash('sha256').update(TYPE_AHEAD).digest('hex').slice(0, 12)}.js`;
