/** Pages and frames that nobody looks at yet. */
import { expect } from 'chai';
import { serverUrl } from '../../support/feed-server-client.js';
import { SCRIPT } from '../pages.js';
import { TAGS } from '../../support/tags.js';
import { fiveOf, onStage, publishFreshFeed } from './stage.js';
import type { Widget } from './stage-page.js';

describe('out of sight', () => {
  it('host: a tab in the background, where nothing ticks until it comes to the front', async () => {
    const { src } = await publishFreshFeed();
    const init = `window.isHidden = true;
      Object.defineProperty(document, 'hidden', { get: () => isHidden });`;
    const seen = await onStage(
      fiveOf(src, 'loading="eager" refresh="60"'),
      async () => {
        const { stage } = window;
        const show = (isHidden: boolean) => {
          Object.assign(window, { isHidden });
          document.dispatchEvent(new Event('visibilitychange'));
          return stage.traces().timers;
        };
        await stage.run();
        const titles = stage.widgets().map((widget) => stage.titles(widget)[0]);
        await stage.frames(2);
        return { titles, timers: [stage.traces().timers, show(false), show(true), show(false)] };
      },
      [],
      { init },
    );

    expect(seen).to.deep.equal({
      titles: TAGS.map(() => 'Alpha'),
      // The clock is one for both elements that follow it; each element has its own interval.
      timers: [0, TAGS.length + 1, 0, TAGS.length + 1],
    });
  });

  const frames = {
    'a frame of no size': 'width:0;height:0;border:0',
    'a frame that is not displayed': 'display:none',
  };
  for (const [name, style] of Object.entries(frames)) {
    it(`host: ${name}, until it has one`, async () => {
      const { src } = await publishFreshFeed();
      const html = `<!doctype html><html lang="en"><head><base href="${serverUrl('/')}">${SCRIPT}</head>
        <body>${fiveOf(src)}${fiveOf(src, 'loading="lazy"')}`;
      const seen = await onStage(
        `<iframe style="${style}"></iframe>`,
        async (srcdoc: string, count: number) => {
          const { stage } = window;
          const frame = document.querySelector('iframe')!;
          frame.srcdoc = srcdoc;
          const find = (loading: string) => [
            ...frame.contentDocument!.querySelectorAll<Widget>(`[loading=${loading}]`),
          ];
          const isLoaded = (loading: string) =>
            find(loading).length === count &&
            find(loading).every(({ status }) => status === 'loaded');
          await stage.until(() => isLoaded('eager'));
          frame.style.cssText = 'width:600px;height:9000px';
          await stage.until(() => isLoaded('lazy'));
          return [...find('eager'), ...find('lazy')].map((widget) => {
            const title = widget.shadowRoot!.querySelector('[part~=title], [part~=name]')!;
            return `${stage.titles(widget)[0]} ${title.getBoundingClientRect().width > 0}`;
          });
        },
        [html, TAGS.length],
      );

      expect(seen).to.deep.equal([...TAGS, ...TAGS].map(() => 'Alpha true'));
    });
  }
});
