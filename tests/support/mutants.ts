/** Feeds with something wrong in them: a few changes at random places, the same for the same seed. */
import { isJsonObject } from '../../src/feed/parse.js';
import { Random } from './random.js';
import { HUGE_NUMBER, KEYS, LETTERS, textsFor, VALUES } from './strange-values.js';

/** A place in a document: an entry of a list, or a field of an object. */
interface Place {
  holder: unknown[] | Record<string, unknown>;
  key: string | number;
}

/**
 * The text of a feed that was changed in one to five places, and sometimes in its text too.
 *
 * @param isSpared what must stay as it is, with all that is in it
 */
export function mutantOf(
  feed: object,
  isSpared: (value: unknown) => boolean,
  seed: number,
): string {
  const random = new Random(seed);
  const root = { feed: structuredClone(feed) as unknown };
  for (let left = 1 + random.below(5); left > 0; left--) {
    const places = placesIn(root, isSpared);
    if (!places.length) break;
    mutate(random.pick(places), places, random);
  }
  const text = (JSON.stringify(root.feed) ?? '').replaceAll(`"${HUGE_NUMBER}"`, HUGE_NUMBER);
  return random.onceIn(8) ? damage(text, random) : text;
}

/** The whole feed is a place as well. */
function placesIn(holder: Place['holder'], isSpared: (value: unknown) => boolean): Place[] {
  const keys = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
  return keys.flatMap((key) => {
    const value = get({ holder, key });
    if (isSpared(value)) return [];
    const inside = Array.isArray(value) || isJsonObject(value) ? (value as Place['holder']) : [];
    return [{ holder, key }, ...placesIn(inside, isSpared)];
  });
}

function mutate(place: Place, places: readonly Place[], random: Random): void {
  const value = get(place);
  const actions = [
    () => remove(place),
    () => set(place, structuredClone(random.pick(VALUES))),
    () => set(place, random.pick(textsFor(value))),
    () => set(place, nested(value, random)),
    () => set(place, structuredClone(get(random.pick(places)))),
    () => set(place, typeof value === 'string' ? damage(value, random) : JSON.stringify(value)),
    () => copy(place, random),
    () => rename(place, random),
  ];
  random.pick(actions)();
}

function get({ holder, key }: Place): unknown {
  return (holder as Record<string | number, unknown>)[key];
}

/** `__proto__` is a field like any other in JSON. */
function set({ holder, key }: Place, value: unknown): void {
  const field = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(holder, key, field);
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function nested(value: unknown, random: Random): unknown {
  let result = value;
  const isList = random.onceIn(2);
  const name = random.pick(KEYS);
  for (let left = random.pick([1, 2, 300]); left > 0; left--) {
    result = isList ? [result] : { [name]: result };
  }
  return result;
}

function copy(place: Place, random: Random): void {
  const value = structuredClone(get(place));
  if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 0, value);
  else set({ holder: place.holder, key: random.pick(KEYS) }, value);
}

function rename(place: Place, random: Random): void {
  const value = get(place);
  remove(place);
  if (Array.isArray(place.holder)) place.holder.push(value);
  else set({ holder: place.holder, key: random.pick(KEYS) }, value);
}

/** Cuts a text off, cuts something out, says something twice, or puts in what does not belong. */
function damage(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const to = at + 1 + random.below(20);
  const before = text.slice(0, at);
  return random.pick([
    before,
    before + text.slice(to),
    text.slice(0, to) + text.slice(at),
    before + random.pick(LETTERS) + text.slice(at),
  ]);
}
