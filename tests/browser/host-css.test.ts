import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { ALL_LOADED, inPage, publishPage, SCRIPT } from './pages.js';

const ELEMENTS = `<news-list src="/demo/feeds/feed.en.json" layout="cards" page-size="3"></news-list>
  <news-article src="/demo/feeds/feed.en.json" item="iac-2024"></news-article>
  <event-card src="/demo/feeds/feed.en.json"></event-card>
  <event-list src="/demo/feeds/feed.en.json" when="all"></event-list>
  <speaker-gallery src="/demo/feeds/feed.en.json" limit="3"></speaker-gallery>`;

/** What themes write to have their way with every button. */
const HOSTILE = `button,a,li,h3,time{all:unset!important;margin:9px!important;font:9px x!important}
  div,span,p,ul,ol,dl,dt,dd,h2,h4,img,svg,article,figure,table,td,th,pre,dialog,input
    {all:unset!important;float:right!important;color:red!important;font:9px x!important}
  .container,.content,.list,.item,.title,.event,.badge,.photo,.person,[part],[part~=title]
    {display:none!important;position:fixed!important}
  ::before,::after{content:"x"!important}`;

/** Computed styles of all that is inside the elements, one text each. */
async function stylesWith(css: string): Promise<Record<string, string>> {
  const url = await publishPage(ELEMENTS, { head: `<style>${css}</style>${SCRIPT}` });
  const { result } = await visit<Record<string, string>>({
    url,
    waitFor: ALL_LOADED,
    evaluate: inPage(() => {
      const styles: Record<string, string> = {};
      for (const host of document.body.children) {
        for (const [index, element] of host.shadowRoot?.querySelectorAll('*').entries() ?? []) {
          const name = `${host.localName} ${index} ${element.localName}.${element.getAttribute('class')}`;
          const style = getComputedStyle(element);
          // The position in a page depends on what else stands there; the box does not.
          const { width, height } = element.getBoundingClientRect();
          styles[name] = [...style]
            .filter((property) => !/^(--|inset|top|right|bottom|left)/.test(property))
            .map((property) => `${property}: ${style.getPropertyValue(property)}`)
            .concat(`${width} × ${height}`)
            .join('; ');
        }
      }
      return styles;
    }),
  });
  return result;
}

/** Names of the elements whose styles differ, with the first difference. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  const names = Object.keys(one).filter((name) => one[name] !== other[name]);
  return names.map((name) => {
    const others = other[name]?.split('; ') ?? [];
    const index = one[name]!.split('; ').findIndex((value, at) => value !== others[at]);
    return `${name}: ${one[name]!.split('; ')[index]} → ${others[index]}`;
  });
}

describe('on a page whose styles are meant for everything', () => {
  let plain: Record<string, string>;

  before(async () => {
    plain = await stylesWith('');
  });

  it('nothing inside changes for rules on elements, classes and parts of ours', async () => {
    const styles = await stylesWith(HOSTILE);

    expect(Object.keys(styles)).to.deep.equal(Object.keys(plain)).and.not.to.have.length(0);
    expect(differences(plain, styles)).to.deep.equal([]);
  });

  it('nothing inside changes for what text hands down', async () => {
    const styles = await stylesWith(`body{text-transform:uppercase;letter-spacing:.3em;
      text-indent:2em;word-spacing:1em;font-style:italic;font-weight:700;line-height:3;
      white-space:nowrap;text-align:center}`);

    const inside = (name: string) => !/ (div|svg|slot)\.(frame|container|strut|null)$/.test(name);
    const found = differences(plain, styles).filter((line) => inside(line.split(':')[0]!));
    expect(found).to.deep.equal([]);
  });

  it('takes its fonts and colours from the page', async () => {
    const styles = await stylesWith('body{color:rgb(1, 2, 3);font-family:monospace}');

    const titles = Object.entries(styles).filter(([name]) => name.endsWith('.title'));
    expect(titles).not.to.have.length(0);
    for (const [name, style] of titles) {
      expect(style, name)
        .to.contain('; color: rgb(1, 2, 3)')
        .and.to.contain('font-family: monospace');
    }
  });
});
