import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import { absent, flatHtml } from '../../src/templates/flat-html.js';

describe('flatHtml', () => {
  const word = (text: string) => html`<b>${text}</b>`;
  const row = (picture: TemplateResult, text: string, id = 'a') =>
    flatHtml`<p id=${id}>${picture}<i>${text}</i>${word(text)}</p>`;

  function rendered(template: TemplateResult, box = document.createElement('div')) {
    render(template, box);
    return { box, markup: box.innerHTML.replace(/<!--.*?-->/g, '') };
  }

  it('renders what html renders', () => {
    const inner = html`<img alt=${'x'} />`;
    const nested = html`<p id=${'a'}>${inner}<i>${'one'}</i>${word('one')}</p>`;
    expect(rendered(row(inner, 'one')).markup).to.equal(rendered(nested).markup);
  });

  it('makes one template of all', () => {
    const { strings, values } = row(html`<img alt=${'x'} />`, 'one');
    expect(strings.join('…')).to.equal('<p id=…><img alt=… /><i>…</i><b>…</b></p>');
    expect(values).to.deep.equal(['a', 'x', 'one', 'one']);
  });

  it('leaves nothing where something is absent', () => {
    expect(row(absent, 'one').strings.join('…')).to.equal('<p id=…><i>…</i><b>…</b></p>');
  });

  it('has the same template for the same combination only', () => {
    const inner = () => html`<img alt=${'x'} />`;
    expect(row(inner(), 'one').strings === row(inner(), 'two', 'b').strings).to.equal(true);
    expect(row(inner(), 'one').strings === row(absent, 'one').strings).to.equal(false);
    // The same two templates in other places.
    const pair = (first: TemplateResult, second: TemplateResult) => flatHtml`${first}-${second}`;
    const [one, other] = [pair(word('x'), absent), pair(absent, word('x'))];
    expect(one.strings.join('…')).to.equal('<b>…</b>-');
    expect(other.strings.join('…')).to.equal('-<b>…</b>');
  });

  it('keeps the nodes while the combination is the same', () => {
    const { box } = rendered(row(absent, 'one'));
    const before = box.querySelector('p');
    expect(rendered(row(absent, 'two'), box).markup).to.equal('<p id="a"><i>two</i><b>two</b></p>');
    expect(box.querySelector('p') === before).to.equal(true);
    const { markup } = rendered(row(html`<br />`, 'two'), box);
    expect(markup).to.equal('<p id="a"><br><i>two</i><b>two</b></p>');
  });

  it('takes no text for a template', () => {
    const { markup } = rendered(flatHtml`<p>${'<b>x</b>'}${['a', 'b']}${undefined}</p>`);
    expect(markup).to.equal('<p>&lt;b&gt;x&lt;/b&gt;ab</p>');
  });
});
