const ARABIC = /\p{Script=Arabic}/u;
const LETTER = /\p{L}/u;
/** Chinese and Japanese. */
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A place in one line, in the order and with the commas of its script: in Chinese and Japanese the
 * largest place comes first and nothing stands between.
 *
 * @param places from the smallest to the largest
 */
export function joinPlaces(places: readonly string[]): string {
  const named = places.filter((place) => LETTER.test(place));
  if (named.length && named.every((place) => HAN.test(place))) {
    return places.reduceRight((line, place, index) => {
      const larger = places[index + 1];
      const isBesideNumber = larger && [larger, place].some((one) => !LETTER.test(one));
      return line + (isBesideNumber ? ' ' : '') + place;
    }, '');
  }
  return places.join(places.some((place) => ARABIC.test(place)) ? '، ' : ', ');
}
