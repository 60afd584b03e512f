/** A feed that uses all there is, and the same one full of what strict pages report. */
import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { publish, serverUrl, uniqueKey } from '../../support/feed-server-client.js';
import { feedOf } from '../../support/feeds.js';

/** Changes a text or the HTML of a feed. */
type Change = (text: string) => string;

const SAME: Change = (text) => text;

/** What an article has: text, picture, table, code, jump, formula, sound, players of both makers. */
const BODY = `<p>One</p><p><a href="#last">Jump</a></p>
  <figure><img src="/b.png" srcset="/b.png 1x, /c.png 2x" alt="Hall"><figcaption>Hall</figcaption></figure>
  <table><tr><td>Cell</td></tr></table><pre><code>code</code></pre><math><mi>x</mi></math>
  <audio src="/SOUND" controls></audio><details><summary>More</summary>Text</details>
  <iframe src="https://www.youtube.com/embed/EXAMPLE0001"></iframe>
  <iframe src="https://player.vimeo.com/video/1"></iframe><p id="last">Last</p>`;

/** Places for `style` and `on…` that a well-formed start tag does not have, and what is refused. */
const HOSTILE = `<p STYLE=color:red ONCLICK=fail()><svg/onload=fail('svg') style=x><circle style="r:1"/>
  </svg><img src="/a.png"onerror=fail('img') style='width:9999px'><a href="javascript:fail('a')">A</a>
  <details open ontoggle=fail('details') style="">x</details><body onload=fail('body') style=x>
  <iframe srcdoc="<p style=x>" onload=fail('srcdoc')></iframe><object data="/x.html" style=x></object>
  <form action="/x" style=x><input autofocus onfocus=fail('focus') style=x></form>
  <p\fstyle="x"\fonclick="y">End</p><script>fail('script')</script>`;

/** Adds a style and an event to each start tag. */
const hurt: Change = (html) =>
  html.replace(/<(\w+)/g, `<$1 style="color:red" onclick="fail('$1')" onerror=fail('$1')`);

/** Addresses of both feeds, with their pictures and sounds on the same host. */
export async function publishFeeds(): Promise<{ clean: string; hostile: string }> {
  const sound = await publish(`${uniqueKey()}.wav`, silence(), { type: 'audio/wav' });
  const body = BODY.replace('/SOUND', sound);
  return {
    clean: await publish(uniqueKey(), feed(body, SAME)),
    hostile: await publish(
      uniqueKey(),
      feed(hurt(body) + HOSTILE, (text) => `${text} ${hurt('<b>x')}`),
    ),
  };
}

function feed(html: string, text: Change): JsonFeed {
  const items = [1, 2, 3].map((number) => ({
    title: text(`Headline ${number}`),
    url: serverUrl(`/${number}`),
    external_url: 'https://press.example/story',
    image: serverUrl('/pic.png'),
    summary: text('Summary'),
    content_html: html,
    date_published: `2026-01-0${number}`,
    tags: [text('physics')],
    authors: [{ name: text('Ann Author'), url: 'https://news.example/ann' }],
    attachments: [{ url: serverUrl('/a.pdf'), mime_type: 'application/pdf', title: text('File') }],
    _ichei: {
      image: { caption: text('The opening.'), alt: text('People') },
      event: {
        name: text('Colloquium'),
        startDate: `2099-01-0${number}T09:00:00+08:00`,
        scheduleTimezone: 'Asia/Shanghai',
        location: { name: text('Hall'), address: text('Street 1'), url: 'https://hall.example/' },
        url: 'https://news.example/join',
        offers: { url: 'https://news.example/register' },
      },
      people: [
        {
          id: `https://people.example/${number}`,
          name: text(`Ada ${number}`),
          jobTitle: [text('Dean')],
          affiliation: { name: text('University') },
          description_html: html,
          image: serverUrl('/ada.png'),
          sameAs: ['https://orcid.example/1'],
        },
      ],
    },
  }));
  return feedOf(items, {
    home_page_url: serverUrl('/'),
    _ichei: { about: 'https://news.example/about', calendar_url: serverUrl('/events.ics') },
  });
}

/** A tenth of a second as a WAV file. */
function silence(): Uint8Array {
  const header = 'UklGRkYDAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSIDAACA';
  const samples = 'gICA'.repeat(267);
  return Uint8Array.from(atob(header + samples), (letter) => letter.charCodeAt(0));
}
