/** Frameworks that write what they have, again and again, whatever it is. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { requestsOf } from '../../support/feed-server-client.js';
import { VALUES } from '../../support/strange-values.js';
import {
  consoleLines,
  create,
  feedForAll,
  mountLoaded,
  nextTasks,
  once,
  place,
  publishFeed,
  recordEvents,
  TAGS,
  visibleText,
  type AnyElement,
} from '../../elements/harness.js';

/** More that JavaScript has, and JSON has not. */
const ODD: readonly unknown[] = [
  ...VALUES,
  undefined,
  NaN,
  10n,
  Symbol('x'),
  () => 'x',
  Object.create(null),
  new Date(NaN),
  document.createElement('p'),
  new Proxy({}, {}),
];

/** Properties that a host may set; `src` would only ask for what is not there. */
function propertiesOf(element: AnyElement): PropertyKey[] {
  const { elementProperties } = element.constructor as typeof LitElement;
  return [...elementProperties]
    .filter(([name, { state }]) => !state && name !== 'src' && name in element)
    .map(([name]) => name);
}

for (const tag of TAGS) {
  it(`host: a framework that sets every property of <${tag}> to anything`, async () => {
    const element = create(tag, { loading: 'manual' });
    const feed = feedForAll(['Alpha']);
    element.feed = feed;
    const loaded = once(element, 'ichei-load');
    place(element);
    await loaded;
    const text = visibleText(element);
    const properties = propertiesOf(element);
    expect(properties).to.include.members(['headingLevel', 'messages', 'renderItem', 'feed']);

    for (const name of properties) {
      const before = Reflect.get(element, name) as unknown;
      for (const value of ODD) {
        Reflect.set(element, name, value);
        await element.updateComplete;
      }
      Reflect.set(element, name, before);
      await element.updateComplete;
    }

    expect(visibleText(element)).to.equal(text);
    expect(element.status).to.equal('loaded');
  });

  it(`host: a framework that writes the attributes of <${tag}> anew at each render`, async () => {
    const { key, src } = await publishFeed(feedForAll(['Alpha']));
    const element = await mountLoaded(tag, { src, 'heading-level': 2, refresh: 60 });
    const events = recordEvents(element);
    const observer = new MutationObserver(() => {});
    observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });

    for (let render = 0; render < 50; render++) {
      for (const { name, value } of [...element.attributes]) element.setAttribute(name, value);
      element.src = src;
      element.headingLevel = 2;
      await Promise.resolve();
    }
    await nextTasks();

    expect(observer.takeRecords()).to.have.length(0);
    observer.disconnect();
    expect(events).to.deep.equal([]);
    expect(await requestsOf(key)).to.have.length(1);
    expect(consoleLines()).to.deep.equal([]);
  });
}
