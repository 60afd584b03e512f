import { expect } from 'chai';
import { mountFeed } from '../elements/event-card/events.js';
import {
  mountFailed,
  mountLoaded,
  part,
  parts,
  place,
  SAMPLE_URL,
  TAGS,
  until,
  visibleText,
  type AnyElement,
} from '../elements/harness.js';
import { feedOf } from '../support/feeds.js';

/** What can be pressed and is lower than a finger wants; links within running text may be. */
function lowTargets(element: AnyElement): string[] {
  const controls = [...(element.shadowRoot?.querySelectorAll('a, button, summary') ?? [])];
  return controls.flatMap((control) => {
    const isCovered = getComputedStyle(control, '::after').position === 'absolute';
    const isInText = control.closest('[part~=body], [part~=venue], [part~=authors]');
    const { height } = control.getBoundingClientRect();
    if (isCovered || isInText || height >= 24) return [];
    return `${visibleText(control)}: ${height}`;
  });
}

describe('what can be pressed', () => {
  for (const tag of TAGS) {
    it(`is 24 px high or more in <${tag}>`, async () => {
      const element = await mountLoaded(tag, { src: SAMPLE_URL, item: '', when: 'all' });

      expect(lowTargets(element)).to.deep.equal([]);
    });
  }

  it('is 24 px high or more below an article', async () => {
    const feed = feedOf([
      {
        title: 'Item',
        url: 'https://news.example/1',
        attachments: [
          { url: 'https://news.example/1.pdf', mime_type: 'application/pdf', title: 'One' },
          { url: 'https://news.example/2.pdf', mime_type: 'application/pdf', title: 'Two' },
        ],
      },
    ]);
    const list = await mountLoaded('news-article', { src: SAMPLE_URL });

    list.feed = feed;
    await list.updateComplete;

    expect(parts(list, 'attachments')).to.have.length(1);
    expect(lowTargets(list)).to.deep.equal([]);
  });

  it('is 24 px high or more in a biography', async () => {
    const people = [
      { name: 'Ada', description: 'Text.', sameAs: ['https://a.example', 'https://b.example'] },
    ];
    const gallery = await mountFeed(
      'speaker-gallery',
      feedOf([{ title: 'A', _ichei: { people } }]),
    );

    part(gallery, 'link').click();
    await until(() => parts(gallery, 'dialog').length > 0);

    expect(lowTargets(gallery)).to.deep.equal([]);
  });

  it('is 24 px high or more where there is nothing', async () => {
    const feed = feedOf([], { home_page_url: 'https://news.example/' });
    const empty = await mountFeed('event-list', feed);
    const { element } = await mountFailed('event-card', { src: SAMPLE_URL, item: '?' });

    expect([...lowTargets(empty), ...lowTargets(place(element))]).to.deep.equal([]);
  });
});
