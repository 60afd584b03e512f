import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf } from '../i18n/direction.js';
import { formatDuration, formatFileSize } from '../i18n/format-file.js';
import { joinList } from '../i18n/format-list.js';
import type { Attachment, Author, FeedItem } from '../model/item.js';
import { peopleOf } from '../model/people-of.js';
import { isSamePicture } from '../sanitize/pictures.js';
import { fileNameOf, nameOfUrl } from '../url/allowed-url.js';
import { headingTemplate } from './heading.js';
import { pictureListener, pictureTemplate } from './image.js';
import { peopleTemplate } from './person.js';
import { tagsTemplate } from './tags.js';
import { itemDateTemplate } from './time.js';
import { externalLinkText } from './title-link.js';
import { relOf, type View } from './view.js';

/**
 * One item whole: date, title, authors, picture, body, files, people, where it came from.
 *
 * @param body the sanitised text, ready to be placed; where it shows the lead picture itself, that
 *   is not shown twice
 */
export function articleTemplate(item: FeedItem, body: HTMLElement, view: View): TemplateResult {
  const { localization, headingLevel } = view;
  const { datePublished } = item;
  return html`<article
    class="article"
    part="item"
    lang=${ifDefined(item.language)}
    dir=${ifDefined(item.language && directionOf(item.language))}
  >
    ${
      datePublished &&
      html`<p class="date" part="date">${itemDateTemplate(datePublished, item, localization)}</p>`
    }
    ${headingTemplate(headingLevel, 'title', html`<bdi>${item.title}</bdi>`)}
    ${articleContentTemplate(item, body, view)}
  </article>`;
}

/** What stands under an item's title: authors, picture, body, files, people, where it came from. */
export function articleContentTemplate(
  item: FeedItem,
  body: HTMLElement,
  view: View,
): TemplateResult {
  const { image } = item;
  return html`${bylineTemplate(item, view)}
    ${
      image && !showsPicture(body, image.url)
        ? html`<figure
          class="lead"
          part="figure"
          @error=${pictureListener}
        >
          ${pictureTemplate(image, '65ch')}
          ${image.caption && html`<figcaption part="caption">${image.caption}</figcaption>`}
        </figure>`
        : nothing
    }
    ${body} ${attachmentsTemplate(item, view)} ${peopleTemplate(peopleOf(item), view.localization)}
    ${linksTemplate(item, view)}`;
}

function showsPicture(body: HTMLElement, url: string): boolean {
  return [...body.querySelectorAll('img')].some(({ src }) => src && isSamePicture(src, url));
}

function bylineTemplate({ authors, tags }: FeedItem, { localization, linkTarget }: View) {
  if (!authors.length && !tags.length) return nothing;
  return html`<div class="byline small">
    ${
      authors.length
        ? html`<p part="authors">
          ${joinList(authors, localization.lang, (author) => authorTemplate(author, linkTarget))}
        </p>`
        : nothing
    }
    ${tagsTemplate(tags)}
  </div>`;

  function authorTemplate({ name, url }: Author, target: string) {
    const text = name ?? nameOfUrl(url ?? '');
    if (!url) return html`<bdi>${text}</bdi>`;
    return html`<a part="link" href=${url} target=${target} rel=${ifDefined(relOf(target))} aria-label=${localization.text('by', { authors: text })}><bdi>${text}</bdi></a>`;
  }
}

function attachmentsTemplate({ attachments, language }: FeedItem, view: View) {
  if (!attachments.length) return nothing;
  const { localization } = view;
  return html`<ul
    class="attachments"
    part="attachments"
    role="list"
    lang=${localization.lang}
    aria-label=${localization.text('attachments')}
  >
    ${attachments.map((attachment) => html`<li>${attachmentTemplate(attachment, language, view)}</li>`)}
  </ul>`;
}

function attachmentTemplate(
  attachment: Attachment,
  language: string | undefined,
  { localization, linkTarget }: View,
) {
  const { url, title, mimeType, sizeInBytes, durationInSeconds } = attachment;
  const details = [
    (/\.(\w{2,5})$/.exec(fileNameOf(url))?.[1] ?? mimeType)?.toUpperCase(),
    sizeInBytes === undefined ? undefined : formatFileSize(sizeInBytes, localization),
    durationInSeconds === undefined ? undefined : formatDuration(durationInSeconds),
  ].filter(Boolean);
  return html`<a part="link" href=${url} target=${linkTarget} rel=${ifDefined(relOf(linkTarget))}
      ><bdi lang=${ifDefined(language)}>${title ?? fileNameOf(url)}</bdi></a
    >
    ${
      details.length
        ? html`<span class="small">${details.map((detail, index) => html`${index ? ' · ' : ''}<bdi>${detail}</bdi>`)}</span>`
        : nothing
    }`;
}

/** Where the item came from, each link named by its host; the page it stands on is no news. */
function linksTemplate(item: FeedItem, { localization, linkTarget }: View) {
  const { url, externalUrl } = item;
  const page = location.href.replace(/#.*/s, '');
  const urls = [url, externalUrl].filter(
    (address) => address?.startsWith('http') && address !== page,
  );
  if (!urls.length) return nothing;
  return html`<p class="links">
    ${urls.map(
      (address) =>
        html`<a part="link" href=${address!} target=${linkTarget} rel=${ifDefined(relOf(linkTarget))}
          >${externalLinkText(address!, item, localization)}</a
        >`,
    )}
  </p>`;
}
