/** Tables of what `npm run bench -- --out docs/performance.json` found. */
import performance from '../docs/performance.json' with { type: 'json' };

type Measure = 'time' | 'cpu' | 'blocking' | 'shift' | 'heap' | 'requests' | 'script' | 'style';

/** Heading of a column, and how a subject's figure in it reads. */
interface Column {
  name: string;
  text: (subject: Subject) => string;
}

interface Subject {
  name: string;
  medians: Partial<Record<Measure, number | null>>;
  ratios: Partial<Record<Measure, number | null>>;
}

const ratio = (measure: Measure) => (subject: Subject) =>
  subject.ratios[measure]?.toFixed(2) ?? '–';
const whole = (measure: Measure) => (subject: Subject) =>
  subject.medians[measure]?.toFixed(0) ?? '–';

const TIMES: Column[] = [
  { name: 'painted, ms', text: whole('time') },
  { name: 'painted ÷', text: ratio('time') },
  { name: 'processor, ms', text: whole('cpu') },
  { name: 'processor ÷', text: ratio('cpu') },
  { name: 'blocking, ms', text: whole('blocking') },
  { name: 'shift', text: ({ medians }) => (medians.shift ?? 0).toFixed(2) },
];
const BYTES: Column[] = [
  { name: 'requests', text: whole('requests') },
  {
    name: 'script and style, bytes',
    text: ({ medians }) => String((medians.script ?? 0) + (medians.style ?? 0)),
  },
];

/** Runs of the bench by name. */
const TABLES: Record<string, Column[]> = {
  'cold-20': [...BYTES, ...TIMES],
  'cold-200': TIMES,
  'cold-2000': [
    ...TIMES,
    { name: 'heap, MB', text: ({ medians }) => ((medians.heap ?? 0) / 1e6).toFixed(1) },
  ],
  warm: [BYTES[0]!, ...TIMES],
  slow: TIMES.filter(({ name }) => !name.startsWith('processor')),
};

function tableOf(title: string, columns: readonly Column[], subjects: readonly Subject[]): Element {
  const table = document.createElement('table');
  table.createCaption().textContent = title;
  const head = table.createTHead().insertRow();
  for (const name of ['', ...columns.map((column) => column.name)]) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const subject of subjects) {
    const row = body.insertRow();
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = subject.name;
    row.append(name);
    row.classList.toggle('ours', /^(ichei-widgets|loader)\.js$/.test(subject.name));
    for (const { text } of columns) row.insertCell().textContent = text(subject);
  }
  const box = document.createElement('div');
  box.className = 'scroll';
  box.tabIndex = 0;
  box.role = 'region';
  box.ariaLabel = title;
  box.append(table);
  return box;
}

const place = document.querySelector('#figures')!;
const machine = document.createElement('p');
machine.className = 'lead';
machine.textContent = Object.values(performance.machine).join(' · ');
place.append(machine);
for (const { name, title, rounds, summaries } of performance.results) {
  const columns = TABLES[name];
  if (!columns) continue;
  place.append(tableOf(`${title}: median of ${rounds} rounds`, columns, summaries as Subject[]));
}
