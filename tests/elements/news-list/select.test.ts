import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import {
  clickAs,
  feedForAll,
  hover,
  mountLoaded,
  part,
  parts,
  publishFeed,
  recordEvents,
  type Attributes,
} from '../harness.js';

const OTHER_CLICKS: Readonly<Record<string, MouseEventInit>> = {
  'with Ctrl': { ctrlKey: true },
  'with Cmd': { metaKey: true },
  'with Shift': { shiftKey: true },
  'with Alt': { altKey: true },
  'of the middle button': { button: 1 },
};

async function mountItems(attributes: Attributes = {}) {
  const item = {
    url: 'https://news.example/alpha',
    external_url: 'https://other.example/alpha',
    summary: 'What Alpha is about, in a sentence that is long enough to be selected.',
  };
  const { src } = await publishFeed(feedForAll(['Alpha'], {}, item));
  return mountLoaded('news-list', { src, ...attributes });
}

/** Presses at one point and lets go at another, as far right of it. */
async function drag(from: DOMRect, width: number): Promise<void> {
  const y = Math.round(from.top + from.height / 2);
  const x = Math.round(from.left + 2);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + width, y] });
  await sendMouse({ type: 'up' });
}

describe('activating an item of <news-list>', () => {
  it('tells which one, and goes on to its page', async () => {
    const element = await mountItems();
    const events: HTMLElementEventMap['ichei-select'][] = [];
    element.addEventListener('ichei-select', (event) => events.push(event));

    const isFollowed = clickAs(part(element, 'link'));

    expect(isFollowed).to.equal(true);
    expect(events).to.have.length(1);
    const [event] = events;
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(event!.detail.item).to.equal(element.items[0]);
    expect(event!.detail.originalEvent).to.include({ type: 'click' });
  });

  it('is left to the page’s router when that cancels it', async () => {
    for (const openIn of ['link', 'dialog']) {
      const element = await mountItems({ 'open-in': openIn });
      element.addEventListener('ichei-select', (event) => event.preventDefault());

      expect(clickAs(part(element, 'link'))).to.equal(false);
      await element.updateComplete;
      expect(parts(element, 'dialog')).to.have.length(0);
    }
  });

  for (const [title, init] of Object.entries(OTHER_CLICKS)) {
    it(`tells nothing of a click ${title}, which the browser follows`, async () => {
      for (const openIn of ['link', 'dialog']) {
        const element = await mountItems({ 'open-in': openIn });
        const events = recordEvents(element);

        expect(clickAs(part(element, 'link'), init)).to.equal(true);
        await element.updateComplete;
        expect(events).to.deep.equal([]);
        expect(parts(element, 'dialog')).to.have.length(0);
      }
    });
  }

  it('is not what the second link does', async () => {
    const element = await mountItems();
    const events = recordEvents(element);

    expect(clickAs(parts(element, 'link')[1]!)).to.equal(true);

    expect(events).to.deep.equal([]);
  });
});

describe('a click on the summary of an item', () => {
  it('counts as one on its title', async () => {
    const element = await mountItems();
    const events = recordEvents(element);
    const links: EventTarget[] = [];
    part(element, 'link').addEventListener('click', ({ target }) => links.push(target!));

    clickAs(part(element, 'summary'));

    expect(links).to.have.length(1);
    expect(events.map(({ type }) => type)).to.deep.equal(['ichei-select']);
  });

  it('keeps the keys that ask for another window', async () => {
    const element = await mountItems();
    const clicks: MouseEvent[] = [];
    const link = part(element, 'link');
    link.addEventListener('click', (event) => clicks.push(event));

    clickAs(part(element, 'summary'), { ctrlKey: true });

    expect(clicks).to.have.length(1);
    expect(clicks[0]).to.include({ ctrlKey: true });
  });

  it('opens the dialog, where that is how items open', async () => {
    const element = await mountItems({ 'open-in': 'dialog' });

    await hover(element);
    clickAs(part(element, 'summary'));
    await element.updateComplete;

    expect(parts(element, 'dialog')).to.have.length(1);
  });

  it('is none when the reader has selected text', async () => {
    const element = await mountItems();
    const events = recordEvents(element);
    const clicks: string[] = [];
    addEventListener(
      'click',
      (event) => {
        clicks.push(event.type);
        event.preventDefault();
      },
      { once: true },
    );

    await drag(part(element, 'summary').getBoundingClientRect(), 150);

    expect(clicks).to.have.length(1);
    expect(getSelection()!.toString()).to.have.length.above(3);
    expect(events).to.deep.equal([]);
    getSelection()!.removeAllRanges();
  });
});
