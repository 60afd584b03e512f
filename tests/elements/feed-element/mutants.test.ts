import { expect } from 'chai';
import type { FeedError } from '../../../src/feed/errors.js';
import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { isJsonObject, own, toList } from '../../../src/feed/parse.js';
import { mutantOf } from '../../support/mutants.js';
import { CONTROL, richFeed } from '../../support/rich-feed.js';
import {
  create,
  parts,
  place,
  publishFeed,
  recordEvents,
  showsFallback,
  TAGS,
  type AnyElement,
  type Attributes,
} from '../harness.js';

const MUTANTS = 2000;
const BATCH = 100;
/** Another one makes two thousand others. */
const SEED = 1;

/** What no reader may ever see, nor an attribute have. */
const RUBBISH = /\[object |undefined|NaN|Invalid Date|Infinity/;
const CONTROL_TEXT = JSON.stringify(CONTROL);

type Outcome = 'parse' | 'format' | 'control' | 'anything';

function isControl(value: unknown): boolean {
  return isJsonObject(value) && value['id'] === CONTROL.id;
}

/** Itself, or what somehow has its id. */
function mayBeControl(value: unknown): boolean {
  return JSON.stringify(value).includes(`"${CONTROL.id}"`);
}

/** What is to come of a text, by a judge that knows nothing of the model. */
function outcomeOf(text: string): Outcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'parse';
  }
  if (!isJsonObject(value) || !['version', 'items'].some((key) => Object.hasOwn(value, key)))
    return 'format';
  const items = toList(own(value, 'items'));
  const [control, ...twins] = items.filter(mayBeControl);
  return !twins.length && JSON.stringify(control) === CONTROL_TEXT ? 'control' : 'anything';
}

/** A set of elements and what they tell. */
class Readers {
  readonly elements: readonly AnyElement[];
  readonly #events: readonly ReturnType<typeof recordEvents>[];

  /** @param isHidden so that no picture is asked for */
  constructor(isHidden: boolean, attributes: Attributes = {}) {
    const box = place(document.createElement('div'));
    box.hidden = isHidden;
    this.elements = TAGS.map((tag) => {
      const given = { loading: 'manual', when: 'all', 'json-ld': true, ...attributes };
      const element = create(tag, given);
      box.append(element);
      return element;
    });
    this.#events = this.elements.map((element) => recordEvents(element));
  }

  /** Article and card show one item: the one they choose, or the control. */
  chooseControl(isChosen: boolean): void {
    for (const element of this.elements) {
      if (!element.matches('news-article, event-card')) continue;
      if (isChosen) element.setAttribute('item', CONTROL.id);
      else element.removeAttribute('item');
    }
  }

  /** What is wrong with them now; empty when nothing is. */
  complaints(outcome: Outcome): string[] {
    return this.elements.flatMap((element, index) => {
      const events = this.#events[index]!.splice(0);
      const told = events.map(({ type, detail }) =>
        type === 'ichei-error' ? (detail as { error: FeedError }).error.code : type,
      );
      return complaintsAbout(element, told.join(), outcome).map(
        (complaint) => `<${element.localName}> ${complaint}`,
      );
    });
  }
}

function complaintsAbout(element: AnyElement, told: string, outcome: Outcome): string[] {
  const { innerHTML, textContent } = element.shadowRoot!;
  const rubbishAt = innerHTML.search(RUBBISH);
  const isAny = element.matches('news-article, event-card') && !element.hasAttribute('item');
  const isRefused = outcome === 'parse' || outcome === 'format';
  const rules: [isSo: boolean, complaint: string][] = [
    [rubbishAt < 0, `shows …${innerHTML.slice(Math.max(rubbishAt - 60, 0), rubbishAt + 60)}…`],
    [told !== '', 'tells nothing'],
    [!isRefused || told === outcome, `tells ${told}`],
    [!isRefused || element.status === 'error', `is ${element.status}`],
    [!isRefused || showsFallback(element), 'hides the fallback'],
    [outcome !== 'control' || told === 'ichei-load', `tells ${told}`],
    [outcome !== 'control' || element.status === 'loaded', `is ${element.status}`],
    [outcome !== 'control' || !isAny || parts(element, 'title').length > 0, 'has no title'],
    [outcome !== 'control' || isAny || textContent.includes('Control'), 'lacks the control'],
  ];
  return rules.flatMap(([isSo, complaint]) => (isSo ? [] : [complaint]));
}

describe(`${MUTANTS} mutants × ${TAGS.length} elements`, function () {
  this.timeout(60_000);
  const uncaught: string[] = [];
  const onError = ({ message }: ErrorEvent) => void uncaught.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent) => void uncaught.push(String(reason));

  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });

  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });

  /** One in ten is fetched by new elements, the others are given to those that show another. */
  async function tryMutant(number: number, kept: Readers): Promise<string[]> {
    const text = mutantOf(richFeed(), isControl, SEED * 100_000 + number);
    const outcome = outcomeOf(text);
    const isShown = outcome === 'control' || outcome === 'anything';
    const isGiven = isShown && number % 10 > 0;
    const readers = isGiven ? kept : new Readers(isShown, await publishFeed(text));
    readers.chooseControl(number % 4 === 0);
    for (const element of readers.elements) {
      if (isGiven) element.feed = JSON.parse(text) as JsonFeed;
    }
    await Promise.all(readers.elements.map((element) => element.load()));
    const problems = [...readers.complaints(outcome), ...uncaught.splice(0)];
    return problems.map((problem) => `mutant ${number} (${outcome}): ${problem}`);
  }

  for (let first = 1; first <= MUTANTS; first += BATCH) {
    const last = first + BATCH - 1;
    it(`show what is well in mutants ${first} to ${last} of seed ${SEED}`, async () => {
      const kept = new Readers(true);
      const problems: string[] = [];
      for (let number = first; number <= last; number++) {
        problems.push(...(await tryMutant(number, kept)));
      }
      expect(problems).to.deep.equal([]);
    });
  }
});
