import type { ReactiveControllerHost } from 'lit';
import type { FeedController } from '../controllers/feed.js';
import { PolicyViolationsController } from '../controllers/policy-violations.js';
import { warnOnce } from '../diagnostics/console.js';
import type { FeedError } from '../feed/errors.js';
import { explain } from '../feed/explain.js';
import { probe } from '../feed/probe.js';

/** What an element has to do with the page that is diagnosed. */
type Host = ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode; debug: boolean };

/** Finds out what keeps an element from showing its feeds, and how to put it right. */
export class Diagnosis {
  /** What the page refused, and why addresses could not be read: a line for each address. */
  readonly #causes = new Map<string, string>();

  constructor(
    private readonly host: Host,
    private readonly source: FeedController,
  ) {
    new PolicyViolationsController(
      host,
      (url) => this.#isAskedFor(url),
      (url, line) => {
        warnOnce(`<${host.localName}>: ${line}`);
        this.#add(url, line);
      },
    );
  }

  /**
   * One line for each thing that is wrong; of an address whose failure was looked into, that one.
   *
   * @param failure why the last render failed
   */
  lines(failure: FeedError | undefined): string[] {
    const { errors, problems } = this.source;
    const isKnown = ({ code, url = '' }: FeedError) => code === 'network' && this.#causes.has(url);
    return [
      ...(failure ? [...errors, failure] : errors).filter((error) => !isKnown(error)).map(explain),
      ...problems.map(({ url, path, message }) => `${url}: ${path} ${message}`),
      ...this.#causes.values(),
    ];
  }

  /** Says an error on the console; where the page asks for it, looks closer at the cause. */
  async report(error: FeedError): Promise<void> {
    warnOnce(`<${this.host.localName}> ${explain(error)}`);
    const { code, url } = error;
    if (!this.host.debug || code !== 'network' || !url) return;
    const cause = await probe(url);
    // What the page itself refused says nothing of the server.
    if (!this.#causes.has(url)) this.#add(url, cause);
  }

  #isAskedFor(url: string): boolean {
    const media = this.host.renderRoot.querySelectorAll<HTMLImageElement>('[src]');
    return (
      this.source.urls.some((one) => url.startsWith(new URL(one).origin)) ||
      [...media].some(({ src }) => src === url)
    );
  }

  #add(url: string, line: string): void {
    this.#causes.set(url, line);
    this.host.requestUpdate();
  }
}
