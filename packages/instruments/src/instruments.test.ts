import {expect} from '@open-wc/testing';
import {parseSurvey, type Question, type Survey} from '@consulta/schema';

const LANGUAGES = ['en', 'fr', 'es'];

async function definition(name: string): Promise<unknown> {
  return (await fetch(new URL(`../${name}.json`, import.meta.url))).json();
}

async function survey(name: string): Promise<Survey> {
  const result = parseSurvey(await definition(name));
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.survey;
}

function isObject(value: unknown): value is {[key: string]: unknown} {
  return typeof value === 'object' && value !== null;
}

/** Every text of a definition with its path: objects whose keys are language tags, wherever they stand. */
function texts(value: unknown, path = ''): {path: string; text: {[language: string]: unknown}}[] {
  if (!isObject(value)) return [];
  if (LANGUAGES.some((language) => language in value)) return [{path, text: value}];
  return Object.entries(value).flatMap(([key, child]) => texts(child, `${path}/${key}`));
}

function statements(of: Survey): Question[] {
  return of.sections.flatMap((section) => section.questions).filter((question) => question.type === 'scale');
}

describe('city-to-city', () => {
  it('parses without an issue or a warning', async () => {
    const result = parseSurvey(await definition('city-to-city'));

    expect(result).to.have.property('ok', true);
    expect(result.ok && result.warnings).to.deep.equal([]);
  });

  it('has nine dimensions of four statements, each dimension with two of the short form', async () => {
    const {sections} = await survey('city-to-city');
    const dimensions = sections.slice(1);

    expect(dimensions).to.have.length(9);
    for (const {id, questions} of dimensions) {
      expect(questions, id).to.have.length(4);
      expect(
        questions.filter(({shortForm}) => shortForm),
        id,
      ).to.have.length(2);
    }
  });

  it('offers every statement on five described levels, with both ways out, a comment and evidence', async () => {
    const all = statements(await survey('city-to-city'));

    expect(all).to.have.length(36);
    for (const question of all) {
      expect(question).to.include({notApplicable: true, doNotKnow: true, comment: true, evidence: true});
      expect(question.type === 'scale' && question.levels?.map(({value}) => value)).to.deep.equal([1, 2, 3, 4, 5]);
      expect(question.type === 'scale' && question.levels?.every(({description}) => description)).to.equal(true);
    }
  });

  it('asks the organisation first, optionally, in both forms', async () => {
    const [first] = (await survey('city-to-city')).sections[0]?.questions ?? [];

    expect(first).to.include({id: 'organisation', type: 'text', autocomplete: 'organization', shortForm: true});
    expect(first?.required ?? false).to.equal(false);
  });

  it('scores each dimension by the mean of its statements, and all by the mean of the dimensions', async () => {
    const {sections, scores = []} = await survey('city-to-city');
    const dimensions = sections.slice(1);

    expect(scores.map(({rule, of}) => ({rule, of}))).to.deep.equal([
      ...dimensions.map(({questions}) => ({rule: 'mean', of: questions.map(({id}) => id)})),
      {rule: 'mean', of: dimensions.map(({id}) => `score-${id}`)},
    ]);
  });

  it('names four bands for every score, each with advice of its own', async () => {
    const {scores = []} = await survey('city-to-city');
    const advice = scores.flatMap(({bands = []}) => bands.map((band) => JSON.stringify(band.advice)));

    for (const {id, bands = []} of scores) {
      expect(
        bands.map(({from, title}) => [from, typeof title === 'string' ? title : title['en']]),
        id,
      ).to.deep.equal([
        [1, 'Start'],
        [2, 'Build'],
        [3, 'Consolidate'],
        [4, 'Share'],
      ]);
    }
    expect(new Set(advice)).to.have.property('size', 40);
    expect(advice).not.to.include(undefined);
  });

  it('has every text in three languages, no two of them the same', async () => {
    const all = texts(await definition('city-to-city'));

    expect(all.length).to.be.greaterThan(500);
    for (const {path, text} of all) {
      expect(Object.keys(text), path).to.have.members(LANGUAGES);
      for (const words of Object.values(text)) expect(words, path).to.be.a('string').and.match(/\S/);
      expect(new Set(Object.values(text)), `${path} ${String(text['en'])}`).to.have.property('size', LANGUAGES.length);
    }
  });

  it('keeps to the words a respondent understands', async () => {
    for (const {path, text} of texts(await definition('city-to-city'))) {
      expect(Object.values(text).join(' '), path).not.to.match(/\b(JSON|draft|brouillon|borrador)\b/i);
    }
  });

  it('names a source for each dimension and leaves the return address to the organiser', async () => {
    const {sources = [], return: back, sections} = await survey('city-to-city');
    const title = (text: Survey['title']) => (typeof text === 'string' ? text : (text['en'] ?? ''));

    expect(sources.map((source) => title(source).split(' – ')[0])).to.deep.equal(
      sections.slice(1).map((section) => title(section.title)),
    );
    expect(back).to.have.property('text');
    expect(back).not.to.have.property('email');
  });
});
