import type { ItemQuery } from '../model/query.js';
import { commaList, dayOf } from './attribute-values.js';

/** The properties of a list that choose among items. */
interface Choosing extends Element {
  tags?: string;
  excludeTags?: string;
  since?: string;
  until?: string;
}

/** What the attributes of a list ask for. */
export function itemQuery(list: Choosing): ItemQuery {
  const now = Date.now();
  return {
    tags: commaList(list.tags),
    excludeTags: commaList(list.excludeTags),
    since: dayOf(list, 'since', list.since, now),
    until: dayOf(list, 'until', list.until, now),
    text: '',
  };
}
