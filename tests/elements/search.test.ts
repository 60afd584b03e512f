import { expect } from 'chai';
import { feedOf } from '../support/feeds.js';
import {
  control,
  expectAccessible,
  hasState,
  mountLoaded,
  part,
  parts,
  publishFeed,
  SAMPLE_URL,
  textsOf,
  visibleText,
  type AnyElement,
} from './harness.js';

async function type(element: AnyElement, text: string): Promise<void> {
  const box = part(element, 'search') as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  await element.updateComplete;
}

function spoken(element: AnyElement): string {
  const region = parts(element, 'status').find(({ role }) => role === 'status');
  return region?.textContent ?? '';
}

async function mountShapes(): Promise<HTMLElementTagNameMap['news-list']> {
  const src = new URL('/cases/shape-russian-french.json', location.href).href;
  return mountLoaded('news-list', { src, search: true, filter: true });
}

describe('search', () => {
  it('is there only when asked for', async () => {
    const list = await mountLoaded('news-list', { src: SAMPLE_URL });

    expect([...parts(list, 'search'), ...parts(list, 'filter')]).to.have.length(0);
  });

  it('finds words without their accents and ligatures, as one types (shape-russian-french)', async () => {
    const list = await mountShapes();

    for (const text of ['education', 'EDUCATION vingt', 'unesco']) {
      await type(list, text);
      expect(textsOf(list, 'title').join(), text).to.include('L’UNESCO');
    }
    await type(list, 'эксперт');
    expect(textsOf(list, 'title')).to.have.length(1);
    expect(spoken(list)).to.equal('1 match');
  });

  it('says that nothing matches, and offers the way back', async () => {
    const list = await mountShapes();
    await type(list, 'nothing of the kind');

    expect(hasState(list, 'loaded')).to.equal(true);
    expect(visibleText(part(list, 'container'))).to.include('No matches.');
    expect(spoken(list)).to.equal('No matches.');
    await expectAccessible();
    control(list, 'Show all').click();
    await list.updateComplete;

    expect(textsOf(list, 'title')).to.have.length(3);
    expect((part(list, 'search') as HTMLInputElement).value).to.equal('');
  });

  it('says that it looks only at what is loaded', async () => {
    const { src } = await publishFeed(feedOf(['Alpha', 'Beta'], { next_url: '/bodies/next' }));
    const list = await mountLoaded('news-list', { src, search: true });

    await type(list, 'alpha');

    expect(spoken(list)).to.equal('1 match in what is loaded so far');
    expect(textsOf(list, 'status')).to.include('1 match in what is loaded so far');
    await type(list, 'nothing of the kind');
    expect(spoken(list)).to.equal('No matches in what is loaded so far.');
    expect(visibleText(list)).to.match(
      /No matches in what is loaded so far\.\s+Show all\s+Show more/,
    );
    await type(list, '');
    expect(visibleText(list)).not.to.include('loaded so far');
  });

  it('keeps the focus in the box', async () => {
    const list = await mountShapes();
    part(list, 'search').focus();

    await type(list, 'nothing of the kind');

    expect(list.shadowRoot!.activeElement === part(list, 'search')).to.equal(true);
  });

  it('leaves nothing narrowed when it is taken away', async () => {
    const list = await mountShapes();
    const all = textsOf(list, 'title').length;
    await type(list, 'nothing of the kind');

    list.search = false;
    await list.updateComplete;

    expect(textsOf(list, 'title')).to.have.length(all);
  });

  it('finds people by name, office and organisation', async () => {
    const gallery = await mountLoaded('speaker-gallery', { src: SAMPLE_URL, search: true });

    await type(gallery, 'tsinghua');

    expect(textsOf(gallery, 'name')).to.deep.equal(['Mr. CHENG Jiangang']);
    await type(gallery, 'nobody');
    control(gallery, 'Show all').click();
    await gallery.updateComplete;
    expect(textsOf(gallery, 'name')).to.have.length(14);
  });
});

describe('filter', () => {
  it('has one chip for a tag in all its spellings (shape-russian-french)', async () => {
    const list = await mountShapes();
    const chips = [...part(list, 'filter').querySelectorAll('button')];

    expect(chips.map(visibleText)).to.deep.equal(['Éducation', 'образование']);
    chips[0]!.click();
    await list.updateComplete;

    expect(textsOf(list, 'title')).to.have.length(1);
    expect(part(list, 'filter').querySelector('button')!.ariaPressed).to.equal('true');
    await expectAccessible();
    part(list, 'filter').querySelector('button')!.click();
    await list.updateComplete;
    expect(textsOf(list, 'title')).to.have.length(3);
  });
});
