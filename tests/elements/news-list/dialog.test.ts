import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import {
  clickAs,
  consoleLines,
  control,
  feedForAll,
  focused,
  hover,
  mountLoaded,
  nextFrames,
  nextTasks,
  part,
  parts,
  placeHtml,
  publishFeed,
  until,
  visibleText,
  type Attributes,
} from '../harness.js';
import { press } from '../../support/commands.js';

async function mountDialog(attributes: Attributes = {}, item = {}) {
  const { src } = await publishFeed(
    feedForAll(
      ['Alpha', 'Beta'],
      {},
      {
        url: 'https://news.example/x',
        content_html: '<h2>First part</h2><p>Body of it.</p><h3>Detail</h3>',
        ...item,
      },
    ),
  );
  const element = await mountLoaded('news-list', { src, 'open-in': 'dialog', ...attributes });
  await hover(element);
  return element;
}

/** Opens the first item by keyboard, as it has the focus then. */
async function open(element: HTMLElement): Promise<HTMLDialogElement> {
  part(element, 'link').focus();
  await press('Enter');
  await until(() => parts(element, 'dialog').length > 0);
  return part(element, 'dialog') as HTMLDialogElement;
}

async function expectClosed(element: HTMLElement): Promise<void> {
  await until(() => parts(element, 'dialog').length === 0);
  expect(focused() === part(element, 'link')).to.equal(true);
}

describe('<news-list open-in="dialog">', () => {
  it('opens an item whole in a modal dialog with its name', async () => {
    const element = await mountDialog();

    const dialog = await open(element);

    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.ariaLabel).to.equal('Alpha');
    expect(visibleText(dialog)).to.contain('Body of it.').and.contain('28 March 2026');
    expect(dialog.contains(focused())).to.equal(true);
    expect(consoleLines()).to.deep.equal([]);
  });

  it('keeps the headings of the text below its title', async () => {
    const element = await mountDialog({ 'heading-level': 2 });

    const dialog = await open(element);

    const headings = dialog.querySelectorAll('h1, h2, h3, h4, h5, h6');
    expect(
      [...headings].map(({ localName, textContent }) => `${localName} ${textContent}`),
    ).to.deep.equal(['h2 Alpha', 'h3 First part', 'h4 Detail']);
  });

  describe('closes, and gives the focus back to the title', () => {
    it('by Escape', async () => {
      const element = await mountDialog();
      await open(element);

      await press('Escape');

      await expectClosed(element);
    });

    it('by its button', async () => {
      const element = await mountDialog();
      const dialog = await open(element);

      const button = control(element, 'Close');
      expect(dialog.contains(button)).to.equal(true);
      button.click();

      await expectClosed(element);
    });

    it('by a click beside it', async () => {
      const element = await mountDialog();
      await open(element);

      await sendMouse({ type: 'click', position: [5, 5] });

      await expectClosed(element);
    });
  });

  it('stays open where a reader selects text beyond its edge', async () => {
    const element = await mountDialog();
    const dialog = await open(element);
    const { left, top, height } = dialog.getBoundingClientRect();
    const y = Math.round(top + height / 2);

    await sendMouse({ type: 'move', position: [Math.round(left + 60), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left / 2), y] });
    await sendMouse({ type: 'up' });
    await nextTasks();

    expect(dialog.open).to.equal(true);
  });

  it('stays open for a click inside', async () => {
    const element = await mountDialog();
    const dialog = await open(element);
    const { left, top, width } = dialog.getBoundingClientRect();

    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + 30)],
    });
    part(element, 'body').click();
    await nextTasks();

    expect(dialog.open).to.equal(true);
  });

  it('opens again, and another item after the first', async () => {
    const element = await mountDialog();
    for (const [index, name] of ['Alpha', 'Alpha', 'Beta'].entries()) {
      const link = parts(element, 'link').find((one) => one.textContent.includes(name))!;
      link.click();
      await element.updateComplete;
      expect((part(element, 'dialog') as HTMLDialogElement).ariaLabel, `${index}`).to.equal(name);
      control(element, 'Close').click();
      await element.updateComplete;
    }
  });

  it('stays open for the next item when the last one closed a moment ago', async () => {
    const element = await mountDialog();
    for (const isRendered of [true, false]) {
      parts(element, 'link')[0]!.click();
      await element.updateComplete;
      control(element, 'Close').click();
      if (isRendered) await element.updateComplete;
      parts(element, 'link')[1]!.click();
      await element.updateComplete;

      await nextTasks();
      await nextFrames();

      const dialog = part(element, 'dialog') as HTMLDialogElement;
      expect(dialog).to.include({ open: true, ariaLabel: 'Beta' });
      control(element, 'Close').click();
      await element.updateComplete;
    }
  });

  it('keeps the address of an item for other clicks', async () => {
    const element = await mountDialog();
    const link = part(element, 'link') as HTMLAnchorElement;

    expect(link.href).to.equal('https://news.example/x');
    expect(clickAs(link, { ctrlKey: true })).to.equal(true);
    await element.updateComplete;
    expect(parts(element, 'dialog')).to.have.length(0);
  });

  it('makes a button of an item without address', async () => {
    const element = await mountDialog({}, { url: undefined });
    expect(part(element, 'link').localName).to.equal('button');

    await open(element);

    expect(visibleText(part(element, 'dialog'))).to.contain('Body of it.');
  });

  it('stays open above the page while its element moves', async () => {
    const element = await mountDialog();
    await open(element);

    placeHtml('').append(element);
    await element.updateComplete;

    expect(part(element, 'dialog').matches(':modal')).to.equal(true);
    expect(visibleText(part(element, 'dialog'))).to.contain('Body of');
    await press('Escape');
    await expectClosed(element);
  });

  it('closes with its element, and leaves the page free', async () => {
    const element = await mountDialog();
    await open(element);

    element.remove();
    await nextTasks();
    placeHtml('').append(element);
    await element.updateComplete;

    expect(parts(element, 'dialog')).to.have.length(0);
  });

  it('leaves the address of the page alone', async () => {
    const before = [location.href, history.length];
    const element = await mountDialog();
    await open(element);
    await press('Escape');
    await expectClosed(element);

    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('opens nothing without the attribute, and no item without address is a button', async () => {
    const element = await mountDialog({ 'open-in': 'link' }, { url: undefined });

    expect(parts(element, 'link')).to.have.length(0);
  });
});
