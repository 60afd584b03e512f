import { defined } from './defined.js';
import type { FieldReader } from './field-reader.js';

/** A schema.org Organization. */
export interface Organization {
  name: string;
  url?: string;
}

/** A schema.org Person, as a feed gives it. */
export interface Person {
  id?: string;
  /** In the order and capitals of the feed. */
  name: string;
  givenName?: string;
  familyName?: string;
  honorificPrefix?: string;
  /** Offices, in order. */
  jobTitle: string[];
  affiliation: Organization[];
  /** Absolute address of a portrait. */
  image?: string;
  /** Plain text. */
  description?: string;
  /** Unsanitised HTML. */
  descriptionHtml?: string;
  url?: string;
  sameAs: string[];
  /** Of the item the person stands in: BCP 47 tag. */
  language?: string;
  /** What addresses inside `descriptionHtml` are resolved against, where there is no `url`. */
  contentBase?: string;
}

/** What people take from the item they stand in. */
export interface PersonDefaults {
  language: string | undefined;
  contentBase: string | undefined;
}

/** Reads people; those without a name are left out. Text counts as a name. */
export function normalizePeople(
  parent: FieldReader,
  key: string,
  defaults: PersonDefaults,
): Person[] {
  return parent.children(key, 'name').flatMap((reader) => normalizePerson(reader, defaults) ?? []);
}

function normalizePerson(reader: FieldReader, defaults: PersonDefaults): Person | undefined {
  const name = reader.text('name');
  if (!name) return reader.complain('name', 'is missing: a person without a name is not shown');
  return defined<Person>({
    id: reader.textOrDigits('id'),
    name,
    givenName: reader.text('givenName'),
    familyName: reader.text('familyName'),
    honorificPrefix: reader.text('honorificPrefix'),
    jobTitle: reader.texts('jobTitle'),
    affiliation: reader
      .children('affiliation', 'name')
      .flatMap((one) => normalizeOrganization(one) ?? []),
    image: reader.url('image', 'media'),
    description: reader.text('description'),
    descriptionHtml: reader.html('description_html'),
    url: reader.url('url'),
    sameAs: reader.urls('sameAs'),
    ...defaults,
  });
}

/** Reads an Organization; without a name there is none. */
export function normalizeOrganization(reader: FieldReader): Organization | undefined {
  const name = reader.text('name');
  if (!name) return reader.lacks('name');
  return defined<Organization>({ name, url: reader.url('url') });
}

/** What makes two people the same: their `id`, else their `url`, else name and first affiliation. */
export function personKey({ id, url, name, affiliation }: Person): string {
  return id ?? url ?? `${name}\n${affiliation[0]?.name ?? ''}`;
}

/** Each person once, in order of first appearance, with all offices, affiliations and addresses. */
export function mergePeople(people: readonly Person[]): Person[] {
  const byKey = new Map<string, Person[]>();
  for (const person of people) {
    const key = personKey(person);
    const known = byKey.get(key);
    if (known) known.push(person);
    else byKey.set(key, [person]);
  }
  return [...byKey.values()].map((same) => (same.length > 1 ? mergePerson(same) : same[0]!));
}

/**
 * What several say of one person; where they differ, the first is right. A biography keeps the language and the
 * addresses that it was written with.
 */
function mergePerson(same: readonly Person[]): Person {
  const told = same.find((one) => one.descriptionHtml ?? one.description) ?? same[0]!;
  const { description, descriptionHtml, contentBase, language } = told;
  const organizations = new Map<string, Organization>();
  for (const organization of same.flatMap(({ affiliation }) => affiliation)) {
    const { name } = organization;
    if (!organizations.has(name)) organizations.set(name, organization);
  }
  return {
    ...(Object.fromEntries([...same].reverse().flatMap(Object.entries)) as unknown as Person),
    ...defined({ description, descriptionHtml, contentBase, language }),
    jobTitle: [...new Set(same.flatMap(({ jobTitle }) => jobTitle))],
    affiliation: [...organizations.values()],
    sameAs: [...new Set(same.flatMap(({ sameAs }) => sameAs))],
  };
}

/** Scripts whose letters join or whose names are not spaced: one letter says enough. */
const ONE_INITIAL =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Words that are no part of a name: abbreviations of two letters or more ("Dr.", "Ph.D."; one, "I.",
 * is a name, but not in Arabic), and the commonest titles that are written without a full stop.
 */
const TITLE =
  /^(?:(?:\p{L}{2,}\.)+|(?:\p{Script=Arabic}+\.)+|(?:h\.e\.|h\.r\.h\.|rev|hon|ambassador|dr|prof(?:essor)?|associate|assistant|adjunct|emerit[au]s?|mrs?|ms|mx|miss|mme|madame?|sir|dame|ph\.?d\.?|jr|sr),?)$/iu;

/** Degrees and orders after a name: "MD", "DPhil, FRCP". After one word it may be a given name. */
const AFTER_NAME = /(?<=\S\s+\S+),\s*\p{Lu}\p{L}*\p{Lu}.*$/su;

/** Characters of a name that are looked at; titles and brackets stand before. */
const LOOKED_AT = 200;

/**
 * Initials that stand for a missing photo: whole graphemes of the given and family name in the
 * order in which the name has them, else of its first and last word. Titles do not count.
 */
export function initials(person: Person): string {
  const words = nameWords(person);
  const first = firstGrapheme(words[0] ?? '');
  if (ONE_INITIAL.test(first) || words.length < 2) return first.toUpperCase();
  return (first + firstGrapheme(words.at(-1) ?? '')).toUpperCase();
}

function nameWords({ name, givenName, familyName, honorificPrefix }: Person): string[] {
  if (givenName && familyName) {
    const family = name.indexOf(familyName);
    const isFamilyFirst = family >= 0 && family < name.indexOf(givenName);
    return isFamilyFirst ? [familyName, givenName] : [givenName, familyName];
  }
  const bare =
    honorificPrefix && name.startsWith(honorificPrefix) ? name.slice(honorificPrefix.length) : name;
  // What stands in brackets is the same name in another script, or no name.
  const plain = bare
    .slice(0, LOOKED_AT)
    .replace(/[(（[][^)）\]]*[)）\]]/g, ' ')
    .replace(AFTER_NAME, '');
  const words = plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const names = words.filter((word) => !TITLE.test(word));
  return names.length ? names : words;
}

function firstGrapheme(word: string): string {
  const letters = word.replace(/^[^\p{L}\p{N}]+/u, '');
  const [first] = new Intl.Segmenter().segment(letters);
  return first?.segment ?? '';
}
