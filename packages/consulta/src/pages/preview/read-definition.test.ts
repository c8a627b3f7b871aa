import {expect} from '@open-wc/testing';

import {findingsList} from './findings-list.js';
import {PREVIEW_PAGE_WORDS} from './preview-words.js';
import {readDefinition} from './read-definition.js';

const words = PREVIEW_PAGE_WORDS.en;

function issuesOf(text: string, language = 'en'): readonly {path: string; message: string}[] {
  const result = readDefinition(text, PREVIEW_PAGE_WORDS[language] ?? words, language);
  return result.ok ? [] : result.issues.map(({path, message}) => ({path, message}));
}
function listed(text: string): HTMLElement {
  const result = readDefinition(text, words, 'en');
  const list = document.createElement('div');
  list.append(...findingsList({issues: result.ok ? [] : result.issues, warnings: result.warnings}, words, 'en'));
  return list;
}

describe('readDefinition', () => {
  it('names the place of a mistake and what it is, in the language of the page', () => {
    expect(issuesOf('{\n  "id": "a",\n}')).to.deep.equal([
      {path: 'line 2, column 12', message: words.notJson['trailing-comma']},
    ]);
    expect(issuesOf('{“id”: 1}', 'fr')).to.deep.equal([
      {path: 'ligne 1, colonne 2', message: PREVIEW_PAGE_WORDS['fr']?.notJson['curly-quote']},
    ]);
  });

  it('says that there is nothing yet, and what is no text', () => {
    expect(issuesOf(' \n')).to.deep.equal([{path: '', message: 'There is nothing here yet.'}]);
    expect(issuesOf('\u{fffd}PNG\r\n\u001a\n\0\0\0')).to.deep.equal([{path: '', message: 'This is not a text file.'}]);
  });

  it('reads a definition', () => {
    expect(issuesOf('{"id": "a"}').map(({path}) => path)).to.include('title');
  });
});

describe('findingsList', () => {
  it('begins with a heading that can take the focus, whatever was found', () => {
    for (const text of ['', '{"id": "a"}', '[]']) {
      const list = listed(text);
      document.body.append(list);
      list.querySelector('h2')?.focus();
      expect(list.firstElementChild).to.equal(document.activeElement);
      list.remove();
    }
  });

  it('says in one line that there is nothing to check', () => {
    expect([...listed('').children].map(({textContent}) => textContent)).to.deep.equal(['There is nothing here yet.']);
  });

  it('counts mistakes, not the remark that more may appear', () => {
    const list = listed('{"id": "a", "version": "1", "title": "A", "languages": ["en"]}');

    expect(list.querySelector('h2')?.textContent).to.equal('One mistake to mend');
    expect(list.querySelectorAll('li')).to.have.length(2);
  });

  it('marks as English only what is English', () => {
    const languages = (text: string) => [...listed(text).querySelectorAll('span')].map(({lang}) => lang);

    expect(languages('[1,]')).to.deep.equal(['']);
    expect(languages('[]')[0]).to.equal('en');
  });
});
