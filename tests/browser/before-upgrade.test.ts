/** C59 of CASES.md, as the page of a framework: properties are set before the script comes. */
import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { countRequests, expectQuiet, inPage } from './pages.js';

interface Seen {
  given: string[];
  levels: string[];
  framework: string[];
  late: string[];
  isOwn: boolean;
  afterwards: string[];
}

const BOTH = ['First headline', 'Second headline'];

function look(): Promise<Seen> {
  type List = HTMLElement & { limit: number; updateComplete: Promise<boolean> };
  const lists = [...document.querySelectorAll<List>('news-list')] as [List, List, List];
  const titlesOf = (list: List) => [
    ...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part~=title]') ?? []),
  ];
  const textsOf = (list: List) => titlesOf(list).map((title) => title.textContent.trim());
  const [props] = lists;
  const [given, framework, late] = lists.map(textsOf) as [string[], string[], string[]];
  const levels = titlesOf(props).map(({ localName }) => localName);
  const isOwn = Object.hasOwn(props, 'feed');
  props.limit = 2;
  return props.updateComplete.then(() => {
    return { given, levels, framework, late, isOwn, afterwards: textsOf(props) };
  });
}

describe('C59: on a page that sets properties before the script comes', () => {
  it('each list shows what it was given, without its attributes', async () => {
    const page = await visit<Seen>({
      url: '/cases/c59-before-upgrade.html',
      waitFor: inPage(() => {
        const lists = [
          ...document.querySelectorAll<HTMLElement & { status?: string }>('news-list'),
        ];
        return lists.length === 3 && lists.every(({ status }) => status === 'loaded');
      }),
      evaluate: inPage(look),
    });

    expect(page.result).to.deep.equal({
      given: ['Given headline'],
      levels: ['h4'],
      framework: BOTH,
      late: BOTH,
      isOwn: false,
      afterwards: ['Given headline', 'Beyond the limit'],
    });
    // The list with a feed of its own asks for nothing; the other two share their request.
    const fetched = page.requests.filter(({ resourceType }) => resourceType === 'fetch');
    expect(fetched.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/cases/plain.json']);
    expect(countRequests(page, '/cases/plain.json')).to.equal(1);
    expectQuiet(page);
  });
});
