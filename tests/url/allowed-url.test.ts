import { expect } from 'chai';
import {
  allowedUrl,
  fileNameOf,
  hostOf,
  nameOfUrl,
  type UrlUse,
} from '../../src/url/allowed-url.js';

const USES: readonly UrlUse[] = ['link', 'media', 'feed', 'calendar'];
const BASE = 'https://news.example/a/b?c#d';

describe('allowedUrl', () => {
  for (const [address, uses] of [
    ['https://a.example/', ['link', 'media', 'feed', 'calendar']],
    ['mailto:a@mail.example', ['link']],
    ['tel:+867550000', ['link']],
    ['webcal://a.example/events.ics', ['calendar']],
    ['ftp://a.example/', []],
    ['javascript:alert(1)', []],
    ['vbscript:x', []],
    ['data:image/png;base64,AAAA', []],
    ['blob:https://a.example/1', []],
    ['file:///etc/passwd', []],
    ['about:blank', []],
    ['feed:https://a.example/', []],
    ['filesystem:https://a.example/x', []],
    ['ws://a.example/', []],
    ['sms:+86', []],
    ['intent://x#Intent;end', []],
  ] as [string, UrlUse[]][]) {
    it(`lets ${address} pass as ${uses.join(', ') || 'nothing'}`, () => {
      expect(USES.filter((use) => allowedUrl(address, use, BASE))).to.deep.equal(uses);
    });
  }

  it('lets http pass everywhere, but encrypts media of an encrypted page', async () => {
    const address = 'http://a.example/';

    expect(USES.filter((use) => use !== 'media' && allowedUrl(address, use))).to.have.lengthOf(3);
    // The page of the tests is not encrypted itself; a worker made from a blob has no such scheme.
    expect(allowedUrl(address, 'media')).to.equal(
      location.protocol === 'http:' ? address : 'https://a.example/',
    );
    expect(await inWorker(`allowedUrl('${address}', 'media')`)).to.equal('https://a.example/');
    expect(await inWorker(`allowedUrl('https://a.example/', 'media')`)).to.equal(
      'https://a.example/',
    );
  });

  for (const [relative, absolute] of [
    ['x', 'https://news.example/a/x'],
    ['/x', 'https://news.example/x'],
    ['../../x', 'https://news.example/x'],
    ['?x', 'https://news.example/a/b?x'],
    ['#x', 'https://news.example/a/b?c#x'],
    ['//other.example/x', 'https://other.example/x'],
    ['x y/ü', 'https://news.example/a/x%20y/%C3%BC'],
  ] as const) {
    it(`resolves ${relative} against its base only`, () => {
      expect(allowedUrl(relative, 'link', BASE)).to.equal(absolute);
      expect(allowedUrl(relative, 'link')).to.equal(undefined);
    });
  }

  for (const address of [
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' \u0000 javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u001bjavascript:alert(1)',
    'javascript\n:alert(1)',
    'data\n:text/html,x',
  ]) {
    it(`is not deceived by ${JSON.stringify(address)}`, () => {
      for (const use of USES) expect(allowedUrl(address, use)).to.equal(undefined);
    });
  }

  for (const address of [
    'https://',
    'https://a.example:99999/',
    'https://[x]/',
    'http://%',
    'https://exa\u0000mple.example/',
  ]) {
    it(`refuses ${JSON.stringify(address)}, which is no address`, () => {
      expect(allowedUrl(address, 'link', BASE)).to.equal(undefined);
    });
  }

  for (const value of [undefined, null, '', ' ', '\n', 1, true, {}, [], ['https://a.example/']]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(allowedUrl(value, 'link', BASE)).to.equal(undefined);
    });
  }

  it('refuses an address whose base is none', () => {
    expect(allowedUrl('/x', 'link', 'not a base')).to.equal(undefined);
    expect(allowedUrl('/x', 'link', 'mailto:a@mail.example')).to.equal(undefined);
  });

  it('takes user name and password away', () => {
    for (const use of USES) {
      expect(allowedUrl('https://bank.example:pw@evil.example/x', use)).to.equal(
        'https://evil.example/x',
      );
    }
    expect(allowedUrl('feed.json', 'feed', 'https://user:pw@news.example/')).to.equal(
      'https://news.example/feed.json',
    );
  });

  it('writes hosts and schemes as browsers do', () => {
    expect(allowedUrl('HTTPS://EXAMPLE.example:443/A', 'link')).to.equal(
      'https://example.example/A',
    );
    expect(allowedUrl('https:\\\\a.example\\x', 'link')).to.equal('https://a.example/x');
  });
});

describe('hostOf', () => {
  for (const [address, host] of [
    ['https://www.news.example:8080/a', 'news.example'],
    ['https://wwww.example/', 'wwww.example'],
    ['https://bank.example@evil.example/', 'evil.example'],
    ['mailto:a@mail.example', ''],
    ['/x', ''],
    ['', ''],
  ] as const) {
    it(`of ${address || 'nothing'} is ${host || 'empty'}`, () => {
      expect(hostOf(address)).to.equal(host);
    });
  }
});

describe('nameOfUrl', () => {
  for (const [address, name] of [
    ['https://www.news.example/a', 'news.example'],
    ['mailto:office@mail.example?subject=x', 'office@mail.example'],
    ['tel:+8675500000000', '+8675500000000'],
    ['mailto:?subject=x', 'mailto:?subject=x'],
  ] as const) {
    it(`of ${address} is ${name}`, () => {
      expect(nameOfUrl(address)).to.equal(name);
    });
  }
});

describe('fileNameOf', () => {
  for (const [address, name] of [
    ['https://news.example/a/The%20hall.png?w=1#x', 'The hall.png'],
    ['https://news.example/a/100%.png', '100%.png'],
    ['https://www.news.example/', 'news.example'],
    ['https://news.example/a/', 'news.example'],
    ['https://news.example/%20', 'news.example'],
    ['mailto:office@mail.example', 'office@mail.example'],
  ] as const) {
    it(`of ${address} is ${name}`, () => {
      expect(fileNameOf(address)).to.equal(name);
    });
  }
});

/** Where the global location has another scheme than the page. */
async function inWorker(expression: string): Promise<unknown> {
  const module = new URL('../../src/url/allowed-url.ts', import.meta.url).href;
  const code = `import { allowedUrl } from '${module}'; postMessage(${expression});`;
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(url);
  }
}
