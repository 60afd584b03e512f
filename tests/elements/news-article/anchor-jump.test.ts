/**
 * R2, shape-drupal: an empty `<a id name>` is the usual target of editors; the jump must take the
 * focus along, else the next Tab goes on from the link above.
 */
import { expect } from 'chai';
import { serverUrl } from '../../support/feed-server-client.js';
import { clickAs, control, focused, mountLoaded } from '../harness.js';

describe('shape-drupal: a jump to an anchor without address', () => {
  it('takes the focus along', async () => {
    const src = serverUrl('/cases/shape-drupal.json');
    const article = await mountLoaded('news-article', { src, item: 'node/512' });

    clickAs(control(article, 'Aims'));

    expect(focused()!.closest('h2, h3, h4')?.textContent).to.equal('Aims');
  });
});
