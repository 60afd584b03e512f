/** The news that every subject shows; other files here put the same into the format that one reads. */

/**
 * @typedef {object} News
 * @property {number} index
 * @property {string} title
 * @property {string} summary plain text
 * @property {string} html the same and a link, as feeds have it
 * @property {string} date ISO 8601 with the offset
 * @property {string} url
 * @property {string} picture
 */

/** A picture of its own for each item would measure the network, one for all would be too kind. */
export const PICTURES = 8;
/** Of the pictures, in CSS pixels. */
export const PICTURE_SIZE = { width: 320, height: 180 };

const SITE = 'https://news.example';
/** So many that compression meets about as many repetitions as in real news. */
const WORDS =
  `a about across after agree all along among and applied archive area as at autumn award
before begin between both bridge build by call campus city class climate coast college common course
data day degree delegate design digital discuss during each early earth education energy engineer
every exchange faculty field film first for forum from future global graduate grant group guest hall
health history host idea in industry into invite island joint journal knowledge laboratory language
lecture library local machine many map medal member memory method model museum music network new next
nine north note ocean of on open over paper partner people plan policy practice prize programme public
reader region report research result rice river round satellite scholar school science sea season
second seminar share skill soil solar south speech spring station story student study summer survey
teach team technology term the theory third through tide together tool tour town training tree
university until village visit voice water week west wind winter with women work world writing year
young`.split(/\s+/);
const MINUTES_BETWEEN = 97;
const NEWEST = Date.UTC(2026, 4, 20, 9, 30);

/**
 * The same items each time, newest first.
 *
 * @param {number} count
 * @param {string} origin of the pictures
 * @returns {News[]}
 */
export function makeNews(count, origin) {
  const say = speaker();
  return Array.from({ length: count }, (_, index) => {
    const url = `${SITE}/${say(4).replaceAll(' ', '-').toLowerCase()}-${count - index}`;
    const summary = `${say(15)}.`;
    return {
      index,
      title: say(7),
      summary,
      html: `<p>${summary} <a href="${url}#more">${say(3)} <em>${say(1)}</em></a>.</p>`,
      date: new Date(NEWEST - index * MINUTES_BETWEEN * 60_000).toISOString(),
      url,
      picture: `${origin}/pictures/${index % PICTURES}.png`,
    };
  });
}

/** @returns {(words: number) => string} the same words in each run */
function speaker() {
  let state = 1;
  const word = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return WORDS[Math.floor((state / 2 ** 32) * WORDS.length)] ?? '';
  };
  return (words) => {
    const text = Array.from({ length: words }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}
