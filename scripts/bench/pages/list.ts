/** The meetings as a bare list: what the browser alone takes to show so many lines. */
import { FILTERED, drawn, items, onFilter, stage } from './stage.ts';

const rows = await items();
const list = document.createElement('ul');
const lines = rows.map(({ start, title }) => {
  const line = document.createElement('li');
  line.textContent = `${start} ${title}`;
  return line;
});
list.append(...lines);
stage.append(list);
drawn();
onFilter((on) => {
  rows.forEach(({ countries }, i) => (lines[i]!.hidden = on && !countries.includes(FILTERED)));
  drawn();
});
