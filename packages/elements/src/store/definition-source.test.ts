import {expect} from '@open-wc/testing';

import {ConsultaError} from '../base/consulta-error.js';
import {type DefinitionSource, loadDefinition, setInstrumentResolver} from './definition-source.js';

async function errorOf(source: DefinitionSource): Promise<Pick<ConsultaError, 'code' | 'details'>> {
  try {
    await loadDefinition(source, new AbortController().signal);
  } catch (error) {
    if (error instanceof ConsultaError) return {code: error.code, details: error.details};
    throw error;
  }
  throw new Error('There is no error.');
}

const nowhere = new URL('./nowhere.json', import.meta.url).href;

describe('loadDefinition', () => {
  it('says in its own words where a definition stops being JSON', async () => {
    expect(await errorOf({inline: '{\n  "id": "a",\n}'})).to.deep.equal({
      code: 'survey-invalid',
      details: ['The definition is not valid JSON (line 2, column 12).'],
    });
  });

  it('says that there is nothing at an address', async () => {
    expect(await errorOf({src: nowhere})).to.deep.equal({
      code: 'survey-unreachable',
      details: [`There is nothing at ${nowhere} (status 404).`],
    });
  });

  it('says that nothing could be read from an address that nobody answers', async () => {
    expect(await errorOf({src: 'blob:nobody'})).to.deep.equal({
      code: 'survey-unreachable',
      details: ['Nothing could be read from blob:nobody.'],
    });
  });

  it('does not know an instrument of which there is no file', async () => {
    setInstrumentResolver(() => nowhere);

    expect(await errorOf({instrument: 'nowhere'})).to.deep.equal({
      code: 'instrument-unknown',
      details: [`There is nothing at ${nowhere} (status 404).`],
    });
  });

  it('names every issue of a definition with its path', async () => {
    const {code, details} = await errorOf({inline: '{"id": "a", "version": 1, "title": "A", "languages": ["en"]}'});

    expect(code).to.equal('survey-invalid');
    expect(details).to.include('sections: is missing; it must be a list: […]');
    expect(details).to.include('version: must be a text in quotation marks, not 1');
  });
});
