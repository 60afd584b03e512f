import { expect } from 'chai';
import type { JsonFeedPerson } from '../../../src/feed/json-feed.js';
import { press } from '../../support/commands.js';
import { feedOf } from '../../support/feeds.js';
import { mountFeed } from '../event-card/events.js';
import {
  control,
  expectAccessible,
  focused,
  once,
  part,
  parts,
  textsOf,
  until,
  visibleText,
} from '../harness.js';

const ADA = {
  name: 'Ada EXAMPLE',
  honorificPrefix: 'Dr.',
  jobTitle: ['Chair', 'Dean'],
  affiliation: { name: 'Institute A' },
  description: 'Plain &lt;text&gt;.\n\nOf two paragraphs.',
  url: 'https://ada.example/',
  sameAs: ['https://social.example/@ada', 'javascript:alert(1)'],
};
const HOSTILE = `<h2>Early life</h2><p style="position:fixed" onclick="alert(1)">Born in
  <a href="/town">a town</a>.<script>alert(1)</script><img src="x" onerror="alert(1)"></p>
  <iframe src="javascript:alert(1)"></iframe><form><input autofocus></form>`;

function mountPeople(...people: JsonFeedPerson[]) {
  const item = { title: 'An item', _ichei: { people } };
  return mountFeed('speaker-gallery', feedOf([item], { home_page_url: 'https://news.example/' }));
}

async function openBiography(person: JsonFeedPerson) {
  const gallery = await mountPeople(person, { name: 'Ben Example' });
  const opener = part(gallery, 'link');
  opener.focus();
  opener.click();
  await until(() => parts(gallery, 'dialog').length > 0);
  return { gallery, opener, dialog: part(gallery, 'dialog') as HTMLDialogElement };
}

describe('<speaker-gallery> and biographies', () => {
  it('opens a modal dialog named for the person', async () => {
    const { dialog, opener } = await openBiography(ADA);

    expect(opener.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('aria-label')).to.contain('Ada EXAMPLE');
    expect(dialog.contains(focused())).to.equal(true);
    await expectAccessible();
  });

  it('tells name, offices, text and addresses', async () => {
    const { gallery, dialog } = await openBiography(ADA);

    const title = dialog.querySelector('[part~="title"]')!;
    expect(`${title.localName} ${visibleText(title)}`).to.equal('h3 Dr. Ada EXAMPLE');
    expect(visibleText(dialog).split('\n')).to.include.members(['Chair', 'Dean', 'Institute A']);
    expect(visibleText(part(gallery, 'bio'))).to.equal('Plain &lt;text&gt;.\nOf two paragraphs.');
    const links = dialog.querySelectorAll<HTMLAnchorElement>('a[part~="link"]');
    expect([...links].map(({ href }) => href)).to.deep.equal([ADA.url, ADA.sameAs[0]]);
  });

  it('calls a mail address what it is', async () => {
    const { dialog } = await openBiography({ ...ADA, sameAs: ['mailto:ada@mail.example'] });

    const links = [...dialog.querySelectorAll('a[part~="link"]')].map(visibleText);
    expect(links).to.deep.equal(['ada.example', 'ada@mail.example']);
  });

  it('sanitises a biography in HTML', async () => {
    const { gallery } = await openBiography({ ...ADA, description_html: HOSTILE });

    const bio = part(gallery, 'bio');
    expect(visibleText(bio).split('\n')).to.deep.equal(['Early life', 'Born in a town.']);
    expect(bio.querySelector('script, style, iframe, form, input, [style]')).to.equal(null);
    const names = [...bio.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).to.deep.equal([]);
    expect(bio.querySelector('a')?.href).to.equal('https://ada.example/town');
    expect(bio.querySelector('h4')?.textContent).to.equal('Early life');
    await expectAccessible();
  });

  it('gives the focus back when it is closed by its button', async () => {
    const { gallery, opener } = await openBiography(ADA);

    control(gallery, 'Close').click();
    await until(() => parts(gallery, 'dialog').length === 0);

    expect(focused()).to.equal(opener);
  });

  it('gives the focus back when it is closed by Escape', async () => {
    const { gallery, opener } = await openBiography(ADA);

    await press('Escape');
    await until(() => parts(gallery, 'dialog').length === 0);

    expect(focused()).to.equal(opener);
  });

  it('opens again, and for another person', async () => {
    const gallery = await mountPeople(ADA, {
      ...ADA,
      name: 'Ben Example',
      url: 'https://b.example/',
    });

    for (const [index, name] of ['Ada EXAMPLE', 'Ben Example', 'Ada EXAMPLE'].entries()) {
      parts(gallery, 'link')[index % 2]!.click();
      await until(() => parts(gallery, 'dialog').length > 0);
      expect(part(gallery, 'dialog').getAttribute('aria-label')).to.contain(name);
      control(gallery, 'Close').click();
      await until(() => parts(gallery, 'dialog').length === 0);
    }
  });

  it('does not open when the host takes over', async () => {
    const gallery = await mountPeople(ADA);
    const selected = once(gallery, 'ichei-select');
    gallery.addEventListener('ichei-select', (event) => event.preventDefault());

    part(gallery, 'link').click();
    await gallery.updateComplete;

    expect((await selected).detail.item).to.have.property('name', 'Ada EXAMPLE');
    expect(parts(gallery, 'dialog')).to.have.length(0);
  });

  it('is no button for those who have none', async () => {
    const gallery = await mountPeople(
      { name: 'With page', url: 'https://b.example/' },
      { name: 'With nothing' },
    );

    expect(textsOf(gallery, 'name')).to.deep.equal(['With page', 'With nothing']);
    expect(parts(gallery, 'link').map((link) => link.localName)).to.deep.equal(['a']);
    expect(part(gallery, 'link')).to.have.property('href', 'https://b.example/');
  });
});
