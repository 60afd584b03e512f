/** Hosts that move the elements about: all stays as it was, and nothing is asked for again. */
import { expect } from 'chai';
import { feedUrl, release, requestsOf, uniqueKey } from '../../support/feed-server-client.js';
import { needs } from '../../support/skip.js';
import {
  consoleLines,
  feedForAll,
  focused,
  hover,
  mount,
  mountLoaded,
  nextTasks,
  part,
  place,
  placeHtml,
  publishFeed,
  recordEvents,
  TAGS,
  until,
  visibleText,
  type AnyElement,
} from '../../elements/harness.js';

/** Moves elements that stand in a box on the page; they are in the page's tree afterwards. */
type Move = (elements: readonly AnyElement[], box: HTMLElement) => unknown;

const CAN_MOVE = 'moveBefore' in Element.prototype;

/** Firefox makes an ordinary box of a modal dialog when the host of its shadow root is moved. */
function keepsModal(): boolean {
  const host = placeHtml('<div></div>').firstElementChild!;
  const dialog = document.createElement('dialog');
  host.attachShadow({ mode: 'open' }).append(dialog);
  dialog.showModal();
  placeHtml('').moveBefore(host, null);
  const isModal = dialog.matches(':modal');
  dialog.close();
  return isModal;
}

function frameDocument(): Document {
  return place(document.createElement('iframe')).contentDocument!;
}

const MOVES: Readonly<Record<string, Move>> = {
  'into another box': (elements) => placeHtml('').append(...elements),
  'by moveBefore': (elements) => {
    const other = placeHtml('');
    for (const element of elements) other.moveBefore(element, null);
  },
  'with their box, by moveBefore': (_elements, box) => placeHtml('').moveBefore(box, null),
  'a hundred times in one task': (elements, box) => {
    for (let time = 0; time < 20; time++) for (const element of elements) box.prepend(element);
  },
  'into a fragment and back': (elements, box) => {
    const fragment = document.createDocumentFragment();
    fragment.append(...elements);
    box.append(fragment);
  },
  'into a wrapper that takes their place': (elements) => {
    for (const element of elements) {
      const wrapper = document.createElement('div');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  'into a shadow root': (elements) =>
    placeHtml('')
      .attachShadow({ mode: 'open' })
      .append(...elements),
  'into a closed shadow root': (elements) =>
    placeHtml('')
      .attachShadow({ mode: 'closed' })
      .append(...elements),
  'away, and back a moment later': async (elements, box) => {
    box.replaceChildren();
    await nextTasks();
    box.append(...elements);
  },
  'into the document of a frame': (elements) => frameDocument().body.append(...elements),
  'into the document of a frame, and back': (elements, box) => {
    const other = frameDocument();
    other.body.append(...elements);
    box.append(...elements);
  },
  'into a document without a window, and back': (elements, box) => {
    const other = document.implementation.createHTMLDocument();
    for (const element of elements) other.adoptNode(element);
    box.append(...elements);
  },
  'by sorting their box': (elements, box) => box.append(...elements.toReversed()),
};

/** How an element looks where it stands. */
function styleOf(element: AnyElement): string {
  const container = part(element, 'container');
  const { containerType, display } = element.ownerDocument.defaultView!.getComputedStyle(container);
  return `${containerType} ${display} ${element.shadowRoot!.adoptedStyleSheets.length > 0}`;
}

describe('elements moved', () => {
  for (const [name, move] of Object.entries(MOVES)) {
    it(`host: ${name}`, async () => {
      const box = placeHtml('');
      const { key, src } = await publishFeed(feedForAll(['Alpha', 'Beta']));
      const elements = await Promise.all(TAGS.map((tag) => mountLoaded(tag, { src })));
      box.append(...elements);
      const containers = elements.map((element) => part(element, 'container'));
      const texts = elements.map(visibleText);
      const styles = elements.map(styleOf);
      const events = elements.map(recordEvents);

      if (name.includes('moveBefore')) needs('moveBefore', CAN_MOVE);
      await move(elements, box);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      await nextTasks();

      expect(elements.map(({ isConnected }) => isConnected)).not.to.include(false);
      expect(elements.map(visibleText)).to.deep.equal(texts);
      expect(elements.map(styleOf)).to.deep.equal(styles);
      expect(elements.every((one, index) => part(one, 'container') === containers[index])).to.equal(
        true,
      );
      expect(events.flat()).to.deep.equal([]);
      expect(await requestsOf(key)).to.have.length(1);

      // They go on where they are.
      await publishFeed(feedForAll(['Omega']), key);
      await Promise.all(elements.map((element) => element.load()));
      for (const element of elements) expect(visibleText(element)).to.contain('Omega');
      expect(await requestsOf(key)).to.have.length(2);
      expect(consoleLines()).to.deep.equal([]);
    });
  }

  it('host: by moveBefore while they load', async () => {
    needs('moveBefore', CAN_MOVE);
    const key = uniqueKey();
    await publishFeed(feedForAll(['Alpha']), key);
    const elements = TAGS.map((tag) => mount(tag, { src: feedUrl({ key, fault: 'hold' }) }));
    await requestsOf(key, { arrived: 1 });

    const other = placeHtml('');
    for (const element of elements) other.moveBefore(element, null);
    await nextTasks();
    await release(key);
    await until(() => elements.every(({ status }) => status === 'loaded'));

    const requests = await requestsOf(key);
    expect(requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('host: by moveBefore while an article is open in a dialog', async () => {
    needs('moveBefore', CAN_MOVE);
    needs('moves that leave dialogs modal', keepsModal());
    const { src } = await publishFeed(feedForAll(['Alpha']));
    const list = await mountLoaded('news-list', { src, 'open-in': 'dialog' });
    await hover(list);
    part(list, 'link').click();
    await list.updateComplete;
    const dialog = part(list, 'dialog') as HTMLDialogElement;
    const before = focused();

    placeHtml('').moveBefore(list, null);
    await nextTasks();

    expect(part(list, 'dialog') === dialog && dialog.matches(':modal')).to.equal(true);
    expect(focused() === before && dialog.contains(before)).to.equal(true);
  });
});
