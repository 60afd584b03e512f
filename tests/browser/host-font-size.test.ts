import { expect } from 'chai';
import { publish, serverUrl, uniqueKey } from '../support/feed-server-client.js';
import { visit } from '../support/commands.js';
import { ALL_LOADED, expectQuiet, inPage } from './pages.js';

const RULE = 'html{font-size:62.5%}';

/** Font sizes of all parts, and the gap between the first two cards, in pixels. */
function measure(): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const element of document.querySelectorAll('news-list, event-card')) {
    for (const part of element.shadowRoot?.querySelectorAll('[part]') ?? []) {
      const name = `${element.localName} ${part.getAttribute('part')}`;
      sizes[name] = parseFloat(getComputedStyle(part).fontSize);
      sizes[`${name} left`] = part.getBoundingClientRect().left;
    }
  }
  const cards = document.querySelector('news-list')?.shadowRoot?.querySelectorAll('[part~=card]');
  const [one, other] = [...(cards ?? [])].map((card) => card.getBoundingClientRect());
  sizes['gap'] = (other?.left ?? NaN) - (one?.right ?? NaN);
  return sizes;
}

/** The page of the case with another rule for the root's font size. */
async function sizesWith(rule: string): Promise<Record<string, number>> {
  const html = await (await fetch('/cases/c50-rem.html')).text();
  expect(html).to.contain(RULE);
  const url = await publish(`pages/${uniqueKey()}.html`, html.replace(RULE, rule), {
    type: 'text/html',
  });
  const page = await visit<Record<string, number>>({
    url,
    waitFor: ALL_LOADED,
    evaluate: inPage(measure),
  });
  expectQuiet(page);
  return page.result;
}

describe('on a page that changes the root’s font size', () => {
  let plain: Record<string, number>;

  before(async () => {
    plain = await sizesWith('');
  });

  it('sizes follow the text around, 16 px', () => {
    expect(plain).to.include({ 'news-list title': 18, 'news-list date': 13, gap: 24 });
    expect(plain).to.have.property('event-card title', 22);
  });

  for (const rule of [RULE, 'html{font-size:8px}', 'html{font-size:20px}']) {
    it(`everything keeps its size and place with ${rule}`, async () => {
      const sizes = await sizesWith(rule);

      expect(Object.keys(sizes)).to.deep.equal(Object.keys(plain));
      for (const [name, size] of Object.entries(sizes)) {
        expect(size, name).to.be.closeTo(plain[name]!, 1);
      }
    });
  }

  it('takes a larger text of its host', async () => {
    const url = serverUrl('/cases/c50-rem.html');
    const waitFor = `document.body.style.fontSize = '32px', ${ALL_LOADED}`;

    const { result } = await visit<Record<string, number>>({
      url,
      waitFor,
      evaluate: inPage(measure),
    });

    expect(result).to.include({ 'news-list title': 36, 'news-list date': 26 });
  });
});
