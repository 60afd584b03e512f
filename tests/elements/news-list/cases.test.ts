/** Rows of CASES.md that a list shows. */
import { expect } from 'chai';
import { emulateTimezone } from '../../support/commands.js';
import { serverUrl } from '../../support/feed-server-client.js';
import {
  consoleLines,
  mount,
  mountLoaded,
  once,
  part,
  parts,
  textsOf,
  visibleText,
} from '../harness.js';

function times(element: Element): HTMLTimeElement[] {
  return parts(element, 'date').flatMap((date) => [...date.querySelectorAll('time')]);
}

describe('C21: one field of the wrong type', () => {
  it('costs that field, not the feed', async () => {
    const element = mount('news-list', { src: serverUrl('/cases/c21-odd-types.json') });
    const { detail } = await once(element, 'ichei-load');

    expect(detail).to.include({ shown: 5, total: 5 });
    expect(textsOf(element, 'title')).to.deep.equal([
      'Number as id',
      '2026',
      'Attachment sizes as text',
      'Image as object',
      'No id at all',
    ]);
    expect(textsOf(element, 'tag')).to.deep.equal(['single-tag', 'ok']);
    expect(visibleText(element)).not.to.match(/\[object|null|undefined|NaN|1970|Invalid/);
  });

  it('makes no chip of it either', async () => {
    const src = serverUrl('/cases/c21-odd-types.json');
    const element = await mountLoaded('news-list', { src, fields: 'date', filter: true });

    const chips = [...part(element, 'filter').querySelectorAll('button')];
    expect(chips.map(visibleText).sort()).to.deep.equal(['ok', 'single-tag']);
    expect(parts(element, 'tag')).to.have.length(0);
  });
});

describe('C25: a byte order mark', () => {
  it('is no error', async () => {
    const element = await mountLoaded('news-list', { src: serverUrl('/cases/c25-bom.json') });

    expect(textsOf(element, 'title')).to.deep.equal(['Saved with a byte order mark']);
    expect(element.status).to.equal('loaded');
    expect(consoleLines()).to.deep.equal([]);
  });
});

describe('C27: a publication date', () => {
  afterEach(() => emulateTimezone());

  for (const zone of ['America/Los_Angeles', 'Pacific/Auckland', 'Asia/Shanghai']) {
    it(`is the day written in the feed for a reader in ${zone}`, async () => {
      await emulateTimezone(zone);
      const element = await mountLoaded('news-list', {
        src: serverUrl('/cases/c27-date-only.json'),
      });

      expect(textsOf(element, 'date')).to.deep.equal(['1 March 2026', '1 March 2026']);
      const [day, moment] = times(element).map(({ dateTime }) => dateTime);
      expect(day).to.equal('2026-03-01');
      expect(moment).to.contain('+08:00');
      expect(new Date(moment!).toISOString()).to.equal('2026-02-28T16:30:00.000Z');
    });
  }
});

describe('C73: every date', () => {
  it('is in a time that machines read', async () => {
    for (const file of ['plain', 'c02-multi-day', 'c27-date-only']) {
      const element = await mountLoaded('news-list', { src: serverUrl(`/cases/${file}.json`) });

      expect(times(element)).to.have.length(parts(element, 'date').length);
      for (const time of times(element)) {
        expect(time.dateTime).to.match(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/);
        expect(visibleText(time)).to.equal(visibleText(time.closest('[part~="date"]')!));
      }
    }
  });
});

describe('C48: wide content', () => {
  for (const width of [220, 320]) {
    for (const layout of ['list', 'cards', 'compact']) {
      it(`does not push the page sideways in ${width} px as ${layout}`, async () => {
        const element = await mountLoaded('news-list', {
          src: serverUrl('/cases/c48-wide.json'),
          layout,
          style: `display: block; inline-size: ${width}px`,
        });

        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(part(element, 'title').getBoundingClientRect().width).to.be.at.most(width);
      });
    }
  }
});
