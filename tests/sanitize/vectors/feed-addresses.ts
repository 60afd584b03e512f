import type { FeedVector } from './feed-vector.js';

/** Addresses of items and their pictures. */
export const FEED_ADDRESSES: readonly FeedVector[] = [
  {
    title: 'a script address as url',
    item: { url: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a script address as url with a tab, a line break and capitals',
    item: { url: ' \u0001JaVa\tScr\nipt:alert(1)' },
    expected: [],
  },
  {
    title: 'a script address as url in entities',
    item: { url: '&#106;avascript&colon;alert(1)' },
    expected: ['FEED/bodies/&#106;avascript&colon;alert(1)'],
  },
  {
    title: 'a script address as url in a list',
    item: { url: ['javascript:alert(1)'] },
    expected: [],
  },
  {
    title: 'a script address as url of an object',
    item: { url: { toString: 'javascript:alert(1)', href: 'javascript:alert(1)' } },
    expected: [],
  },
  {
    title: 'a data address as url',
    item: { url: 'data:text/html,<script>alert(1)</script>' },
    expected: [],
  },
  {
    title: 'a blob address as url',
    item: { url: 'blob:https://news.example/0b1c' },
    expected: [],
  },
  {
    title: 'a file address as url',
    item: { url: 'file:///etc/passwd' },
    expected: [],
  },
  {
    title: 'an address of an application as url',
    item: { url: 'ms-settings:privacy' },
    expected: [],
  },
  {
    title: 'a subscription as url, where only calendars have such',
    item: { url: 'webcal://news.example/a.ics' },
    expected: [],
  },
  {
    title: 'a user name that looks like a host as url',
    item: { url: 'https://news.example@evil.example/' },
    expected: ['https://evil.example/'],
  },
  {
    title: 'an address without a host as url',
    item: { url: 'https://' },
    expected: [],
  },
  {
    title: 'an address of blanks as url',
    item: { url: ' \t\n ' },
    expected: [],
  },
  {
    title: 'an address with quotes and markup as url',
    item: { url: 'https://news.example/"onclick="alert(1)"><script>alert(1)</script>' },
    expected: [
      'https://news.example/%22onclick=%22alert(1)%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    ],
  },
  {
    title: 'an address relative to nobody as url',
    feed: { home_page_url: 'javascript:alert(1)', feed_url: 'data:,x' },
    item: { url: '//evil.example/x' },
    expected: ['http://evil.example/x'],
  },
  {
    title: 'a script address as url beside an honest one',
    item: { url: 'javascript:alert(1)', external_url: 'https://other.example/a' },
    expected: ['https://other.example/a'],
  },
  {
    title: 'a script address as external_url',
    item: { url: 'https://news.example/a', external_url: 'javascript:alert(1)' },
    expected: ['https://news.example/a'],
  },
  {
    title: 'a data address as external_url',
    item: { external_url: 'data:text/html;base64,PHNjcmlwdD4=' },
    expected: [],
  },
  {
    title: 'a letter as external_url',
    item: {
      url: 'https://news.example/a',
      external_url: 'mailto:a@mail.example?subject=<script>$&',
    },
    expected: ['https://news.example/a', 'mailto:a@mail.example?subject=%3Cscript%3E$&'],
  },
  {
    title: 'a host in other letters as external_url',
    item: { url: 'https://news.example/a', external_url: 'https://nеws.example/' },
    expected: ['https://news.example/a', 'https://xn--nws-rdd.example/'],
  },
  {
    title: 'a host with a mark over the direction as external_url',
    item: { url: 'https://news.example/a', external_url: 'https://evil.example/\u202egnp.exe' },
    expected: ['https://evil.example/%E2%80%AEgnp.exe', 'https://news.example/a'],
  },
  {
    title: 'a script address as image',
    item: { image: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a drawing in a data address as image',
    item: { image: 'data:image/svg+xml,<svg onload=alert(1)>' },
    expected: [],
  },
  {
    title: 'a blob address as image',
    item: { image: 'blob:null/1' },
    expected: [],
  },
  {
    title: 'an address that ends its attribute as image',
    item: { image: 'https://img.example/x.png" onerror="alert(1)' },
    expected: ['https://img.example/x.png%22%20onerror=%22alert(1)'],
  },
  {
    title: 'a script address as image beside an honest banner',
    item: { image: 'javascript:alert(1)', banner_image: 'https://img.example/b.png' },
    expected: ['https://img.example/b.png'],
  },
  {
    title: 'a script address as banner_image',
    item: { banner_image: 'vbscript:x' },
    expected: [],
  },
  {
    title: 'a letter as image',
    item: { image: 'mailto:a@mail.example' },
    expected: [],
  },
  {
    title: 'a script address as a source of the image',
    item: { image: 'https://img.example/a.png' },
    extension: {
      image: {
        sources: [
          { url: 'javascript:alert(1)', width: 100 },
          'data:image/png,x',
          { url: 'https://img.example/b.png', width: 200, type: '"><script>' },
        ],
      },
    },
    expected: ['https://img.example/a.png', 'https://img.example/b.png'],
  },
  {
    title: 'a source of the image with blanks and commas',
    item: { image: 'https://img.example/a.png' },
    extension: {
      image: {
        sources: [{ url: 'https://img.example/b.png 1x, https://evil.example/c.png', width: 100 }],
      },
    },
    expected: [
      'https://img.example/a.png',
      'https://img.example/b.png%201x,%20https://evil.example/c.png',
    ],
  },
  {
    title: 'a source of the image with a width that is none',
    item: { image: 'https://img.example/a.png' },
    extension: {
      image: {
        sources: [
          { url: 'https://img.example/b.png', width: '1w, https://evil.example/c.png 2' },
          { url: 'https://img.example/c.png', width: -1 },
        ],
      },
    },
    expected: ['https://img.example/a.png'],
  },
];
