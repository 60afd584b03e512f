/** Registers the elements and lets a visitor try them on other grounds. */
import '../src/index.js';

const form = document.querySelector<HTMLFormElement>('.grounds');
const wanted = new URLSearchParams(location.search);

function apply(name: string, value: string): void {
  if (name === 'ground') document.documentElement.dataset['ground'] = value;
  if (name === 'dir') document.documentElement.dir = value;
}

for (const select of form?.querySelectorAll('select') ?? []) {
  select.value = wanted.get(select.name) ?? select.value;
  apply(select.name, select.value);
  select.addEventListener('change', () => apply(select.name, select.value));
}
