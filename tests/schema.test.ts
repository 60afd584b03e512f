import { expect } from 'chai';
import { runInNode } from './support/commands.js';

/** Paths in a feed that the published schema objects to. */
async function objections(file: string): Promise<string[]> {
  return (await runInNode(`
    const { readFile } = await import('node:fs/promises');
    const { Ajv } = await import('ajv');
    const { default: addFormats } = await import('ajv-formats');
    const read = async (path) => JSON.parse((await readFile(path, 'utf8')).replace(/^\\uFEFF/, ''));
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(await read('dist/feed.schema.json'));
    validate(await read(${JSON.stringify(file)}));
    return (validate.errors ?? []).map(({ instancePath }) => instancePath);
  `)) as string[];
}

describe('feed.schema.json', () => {
  for (const lang of ['en', 'ar', 'es', 'fr', 'ru', 'zh']) {
    it(`accepts the sample feed in ${lang}`, async () => {
      expect(await objections(`demo/feeds/feed.${lang}.json`)).to.deep.equal([]);
    });
  }

  it('accepts feeds with events and people', async () => {
    for (const file of ['c02-multi-day', 'c09-offset-and-zone', 'c48-wide', 'shape-drupal']) {
      expect(await objections(`tests/cases/${file}.json`), file).to.deep.equal([]);
    }
  });

  it('objects to fields of another type', async () => {
    const paths = await objections('tests/cases/c21-odd-types.json');

    expect(paths).to.include.members(['/items/0/id', '/items/0/tags', '/items/1/title']);
  });
});
