import { expect } from 'chai';
import { peopleOf, peopleOfAll } from '../../src/model/people-of.js';
import { initials, mergePeople, type Person } from '../../src/model/person.js';
import { itemOf, normalize } from './normalize.js';

function person(fields: object): Person {
  const [one] = itemOf({ _ichei: { people: [fields] } }).people;
  if (!one) throw new Error('the person was left out');
  return one;
}

describe('mergePeople', () => {
  it('keeps a biography with its own language and base', () => {
    const ada = person({ name: 'Ada', id: '1' });
    const [merged] = mergePeople([
      { ...ada, contentBase: 'https://a.example/', language: 'en' },
      {
        ...ada,
        descriptionHtml: '<a href="cv">CV</a>',
        contentBase: 'https://b.example/',
        language: 'fr',
      },
    ]);

    expect(merged).to.include({ contentBase: 'https://b.example/', language: 'fr' });
  });
});

describe('initials', () => {
  for (const [fields, expected] of [
    // given and family name, in the order of the name
    [{ name: 'LIM Cher Ping', familyName: 'LIM', givenName: 'Cher Ping' }, 'LC'],
    [{ name: 'Ada Example', familyName: 'Example', givenName: 'Ada' }, 'AE'],
    [{ name: 'Ada E.', familyName: 'Example', givenName: 'Ada' }, 'AE'],
    [{ name: 'Prof. Ada M. Example', familyName: 'Example', givenName: 'Ada' }, 'AE'],
    // first and last word
    [{ name: 'Ada Example' }, 'AE'],
    [{ name: 'Ada Maria van der Example' }, 'AE'],
    [{ name: 'Ada' }, 'A'],
    [{ name: 'ada example' }, 'AE'],
    [{ name: 'И. П. Примеров' }, 'ИП'],
    [{ name: 'И.П. Примеров' }, 'ИП'],
    [{ name: 'Ελένη Παραδείγματος' }, 'ΕΠ'],
    [{ name: 'דנה לדוגמה' }, 'דל'],
    [{ name: '“Ada” – Example' }, 'AE'],
    [{ name: 'Ada Example (she)' }, 'AE'],
    [{ name: 'Zhang San (张三)' }, 'ZS'],
    // titles do not count
    [{ name: 'Dr. Ada Example' }, 'AE'],
    [{ name: 'Prof. Dr. Ada Example' }, 'AE'],
    [{ name: 'Prof.Dr. Ada Example' }, 'AE'],
    [{ name: 'Dr Ada Example' }, 'AE'],
    [{ name: 'Ada Example, PhD' }, 'AE'],
    [{ name: 'Ada Example Ph.D.' }, 'AE'],
    [{ name: 'Professor Ada Example', honorificPrefix: 'Professor' }, 'AE'],
    [{ name: 'H.E. Ada Example', honorificPrefix: 'H.E.' }, 'AE'],
    [{ name: 'H.E. Ms. Ada Example' }, 'AE'],
    [{ name: 'Rev Ada Example' }, 'AE'],
    [{ name: 'Ann Bee, MD' }, 'AB'],
    [{ name: 'Ann Bee, DPhil, FRCP' }, 'AB'],
    [{ name: 'LI, Bo' }, 'LB'],
    [{ name: 'Li, BO' }, 'LB'],
    [{ name: 'Madam Bo Li' }, 'BL'],
    [{ name: 'Miss Bo Li' }, 'BL'],
    [{ name: 'Associate Professor Bo Li' }, 'BL'],
    [{ name: 'Professor Emerita Bo Li' }, 'BL'],
    [{ name: 'Dr.' }, 'D'],
    [{ name: 'Madam' }, 'M'],
    // one letter where letters join or names are not spaced
    [{ name: 'محمد علي' }, 'م'],
    [{ name: 'د. محمد علي' }, 'م'],
    [{ name: 'أ.د. محمد علي' }, 'م'],
    [{ name: '张三' }, '张'],
    [{ name: '李 小 龙' }, '李'],
    [{ name: 'Dr. 张三' }, '张'],
    [{ name: '김철수' }, '김'],
    [{ name: 'やまだ たろう' }, 'や'],
    [{ name: 'สมชาย ใจดี' }, 'ส'],
    // whole graphemes
    [{ name: 'E\u0301va A\u030angstrom' }, 'E\u0301A\u030a'],
    [{ name: 'क्षमा शर्मा' }, 'क्षश'],
    [{ name: '𝒜da Example' }, '𝒜E'],
  ] as const) {
    it(`of ${fields.name} are ${expected}`, () => {
      expect(initials(person(fields))).to.equal(expected);
    });
  }
});

describe('a person', () => {
  for (const nobody of [{}, { name: '' }, { name: ' ' }, { name: 7 }, { givenName: 'Ada' }, 7]) {
    it(`is left out without a name, and told: ${JSON.stringify(nobody)}`, () => {
      const { feed, problems } = normalize([{ title: 'x', _ichei: { people: [nobody, 'Ben'] } }]);

      expect(feed.items[0]?.people.map(({ name }) => name)).to.deep.equal(['Ben']);
      expect(problems[0]?.path).to.contain('items[0]._ichei.people[0]');
    });
  }

  it('may be given as text, and its offices and affiliations as one or many', () => {
    const { people } = itemOf({
      _ichei: {
        people: [
          'Ada Example',
          { name: 'Ben', jobTitle: 'Rector', affiliation: 'Example University' },
          { name: 'Cy', jobTitle: ['Dean', 7, 'Dean'], affiliation: [{ name: 'A' }, {}, 'B'] },
        ],
      },
    });

    expect(people.map(({ name }) => name)).to.deep.equal(['Ada Example', 'Ben', 'Cy']);
    expect(people.map(({ jobTitle }) => jobTitle)).to.deep.equal([[], ['Rector'], ['Dean']]);
    expect(people.map(({ affiliation }) => affiliation.map(({ name }) => name))).to.deep.equal([
      [],
      ['Example University'],
      ['A', 'B'],
    ]);
  });

  it('has only addresses that may be used', () => {
    const ada = person({
      name: 'Ada',
      image: 'javascript:alert(1)',
      url: '/ada',
      sameAs: ['https://a.example/ada', 'javascript:alert(1)', 7],
    });

    expect(ada.image).to.equal(undefined);
    expect(ada.url).to.equal('https://news.example/ada');
    expect(ada.sameAs).to.deep.equal(['https://a.example/ada']);
  });
});

describe('mergePeople', () => {
  const merge = (...people: object[]) => mergePeople(people.map((one) => person(one)));

  it('shows the same id once, with all offices, in order of first appearance', () => {
    const merged = merge(
      { id: '1', name: 'Ada', jobTitle: 'Rector', affiliation: 'A' },
      { id: '2', name: 'Ben' },
      {
        id: '1',
        name: 'A. Example',
        jobTitle: ['Rector', 'Chair'],
        affiliation: ['A', 'B'],
        url: '/x',
      },
    );

    expect(merged.map(({ name }) => name)).to.deep.equal(['Ada', 'Ben']);
    expect(merged[0]?.jobTitle).to.deep.equal(['Rector', 'Chair']);
    expect(merged[0]?.affiliation.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(merged[0]?.url).to.equal('https://news.example/x');
  });

  it('takes the address where there is no id', () => {
    expect(
      merge({ name: 'Ada', url: '/ada' }, { name: 'A. Example', url: '/ada' }),
    ).to.have.lengthOf(1);
  });

  it('takes name and affiliation where there is neither', () => {
    const merged = merge(
      { name: 'Ada', affiliation: 'A' },
      { name: 'Ada', affiliation: 'A', jobTitle: 'Chair' },
      { name: 'Ada', affiliation: 'B' },
      { name: 'Ada' },
    );

    expect(merged).to.have.lengthOf(3);
    expect(merged[0]?.jobTitle).to.deep.equal(['Chair']);
  });

  it('takes different ids for different people', () => {
    expect(merge({ id: '1', name: 'Ada' }, { id: '2', name: 'Ada' })).to.have.lengthOf(2);
  });
});

describe('the people of an item', () => {
  const item = itemOf({
    authors: [{ name: 'The author' }],
    _ichei: {
      people: [{ name: 'Ben' }, { name: 'Ada' }],
      event: { startDate: '2026-01-01', performer: [{ name: 'Cy' }, { name: 'Ada' }] },
    },
  });

  it('are the performers, then the others, each once, and no authors', () => {
    expect(peopleOf(item).map(({ name }) => name)).to.deep.equal(['Cy', 'Ada', 'Ben']);
  });

  it('are each once in the whole feed', () => {
    const other = itemOf({ _ichei: { people: ['Ben', 'Di'] } });

    expect(peopleOfAll([item, other]).map(({ name }) => name)).to.deep.equal([
      'Cy',
      'Ada',
      'Ben',
      'Di',
    ]);
  });
});
