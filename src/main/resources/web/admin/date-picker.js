// Dates picked from a calendar, as fine as they are known, and written as EDTF into the field that asked. The field stays
// what counts: it may be typed in all the same.

import { minuteOf, partsOf } from '../app/calendar.js';

const DAY = 1440;
const dialog = document.getElementById('date-picker');
const form = dialog?.querySelector('form');

/** The day in hand: year, month from 0, day; and the time that was typed with it. */
let picked;
let time;
let field;

const edtfYear = (year) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
const twoDigits = (number) => String(number).padStart(2, '0');
const inRange = (year) => year >= -9999 && year <= 9999;

function edtf() {
  const parts = [edtfYear(picked.year), twoDigits(picked.month + 1), twoDigits(picked.day)];
  const count = ['year', 'month', 'day'].indexOf(form.elements.precision.value) + 1;
  return parts.slice(0, count).join('-') + (count === 3 ? time : '');
}

/** What of a typed date is a day, month or year; today where it is none. */
function read(text) {
  const [, year, month, day] = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?![\dX])/.exec(text) ?? [];
  const now = new Date();
  picked = year
    ? { year: Number(year), month: month ? month - 1 : 0, day: day ? Number(day) : 1 }
    : { year: now.getFullYear(), month: now.getMonth(), day: now.getDate() };
  [time] = /(?<=^-?\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d)?$/.exec(text) ?? [''];
  // Where there is no choice it is the day.
  if (form.elements.precision.type === 'hidden') return;
  form.elements.precision.value = !year || day ? 'day' : month ? 'month' : 'year';
}

function daysInMonth() {
  return (minuteOf(picked.year, picked.month + 1) - minuteOf(picked.year, picked.month)) / DAY;
}

function dayButton(day) {
  const button = document.createElement('button');
  const chosen = day === picked.day;
  const month = form.elements.month.options[picked.month].text;
  button.type = 'button';
  button.textContent = day;
  button.value = day;
  button.tabIndex = chosen ? 0 : -1;
  button.setAttribute('aria-pressed', chosen);
  button.setAttribute('aria-label', `${day} ${month} ${picked.year}`);
  return button;
}

function show() {
  picked.day = Math.min(picked.day, daysInMonth());
  const precision = form.elements.precision.value;
  for (const part of dialog.querySelectorAll('[data-part]')) {
    part.hidden = precision === 'year' || (precision === 'month' && part.dataset.part === 'day');
  }
  form.elements.year.value = picked.year;
  form.elements.month.value = picked.month + 1;
  // 1 January 1970 was a Thursday: 4.
  const weekday = minuteOf(picked.year, picked.month) / DAY + 4 - dialog.dataset.firstWeekday;
  const blanks = ((weekday % 7) + 7) % 7;
  const cells = [...Array(blanks).fill(null), ...Array.from({ length: daysInMonth() }, (_, n) => n + 1)];
  const rows = [];
  for (let at = 0; at < cells.length; at += 7) {
    const row = document.createElement('tr');
    for (const day of cells.slice(at, at + 7)) {
      const cell = document.createElement('td');
      if (day) cell.append(dayButton(day));
      row.append(cell);
    }
    rows.push(row);
  }
  dialog.querySelector('tbody').replaceChildren(...rows);
  dialog.querySelector('output code').textContent = edtf();
}

function move(parts) {
  const to = partsOf(minuteOf(parts.year, parts.month, parts.day));
  if (inRange(to.year)) {
    picked = to;
    show();
    dialog.querySelector('[aria-pressed=true]').focus();
  }
}

function moveMonth(step) {
  const first = partsOf(minuteOf(picked.year, picked.month + step));
  const days = (minuteOf(first.year, first.month + 1) - minuteOf(first.year, first.month)) / DAY;
  move({ ...first, day: Math.min(picked.day, days) });
}

function open(button) {
  field = document.getElementById(button.dataset.picks);
  read(field.value.trim());
  show();
  dialog.returnValue = '';
  dialog.showModal();
  const first = form.elements.precision.value === 'day' ? '[aria-pressed=true]' : 'input:checked';
  dialog.querySelector(first).focus();
}

function write() {
  field.value = edtf();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function reveal() {
  for (const button of document.querySelectorAll('[data-picks]')) {
    button.hidden = false;
  }
}

function start() {
  reveal();
  // Rows of sources that are added come as fresh markup.
  document.addEventListener('htmx:afterSettle', reveal);
  document.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-picks]');
    if (button) open(button);
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'use') write();
  });
  form.addEventListener('input', ({ target }) => {
    const year = form.elements.year;
    if (target === year && year.validity.valid) picked.year = year.valueAsNumber;
    if (target === form.elements.month) picked.month = target.value - 1;
    if (target !== year || year.validity.valid) show();
  });
  const grid = dialog.querySelector('tbody');
  grid.addEventListener('click', ({ target }) => {
    if (target.value) move({ ...picked, day: Number(target.value) });
  });
  grid.addEventListener('dblclick', ({ target }) => {
    if (target.value) dialog.close('use');
  });
  grid.addEventListener('keydown', (event) => {
    const ahead = getComputedStyle(dialog).direction === 'rtl' ? -1 : 1;
    const days = { ArrowRight: ahead, ArrowLeft: -ahead, ArrowDown: 7, ArrowUp: -7 }[event.key];
    const months = { PageDown: 1, PageUp: -1 }[event.key];
    if (days) {
      move({ ...picked, day: picked.day + days });
    } else if (months) {
      moveMonth(event.shiftKey ? 12 * months : months);
    } else if (event.key === 'Enter') {
      dialog.close('use');
    } else {
      return;
    }
    event.preventDefault();
  });
}

if (dialog) {
  start();
}
