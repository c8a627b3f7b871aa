import {parseSurvey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {definition, LANGUAGES, survey, texts} from '../../../test/support/instruments/built-in.js';

/** With how many texts each has at least, so that a test over all of them cannot run over none. */
const INSTRUMENTS = {
  'city-to-city': 500,
  'cib-priorities-2024': 45,
  'policy-calls': 75,
  'event-feedback': 80,
  'gender-readiness': 150,
  'vsr-readiness': 150,
};

for (const [name, atLeast] of Object.entries(INSTRUMENTS)) {
  describe(name, () => {
    it('parses without an issue or a warning, under its own name', async () => {
      const result = parseSurvey(await definition(name));

      expect(result).to.have.property('ok', true);
      expect(result.ok && result.survey.id).to.equal(name);
      expect(result.ok && result.warnings).to.deep.equal([]);
    });

    it('has every text in three languages, no two of them the same', async () => {
      const all = texts(await definition(name));

      expect(all.length).to.be.greaterThan(atLeast);
      for (const {path, text} of all) {
        expect(Object.keys(text), path).to.have.members(LANGUAGES);
        for (const words of Object.values(text)) expect(words, path).to.be.a('string').and.match(/\S/);
        expect(new Set(Object.values(text)), `${path} ${String(text['en'])}`).to.have.property(
          'size',
          LANGUAGES.length,
        );
      }
    });

    it('keeps to the words a respondent understands', async () => {
      for (const {path, text} of texts(await definition(name))) {
        expect(Object.values(text).join(' '), path).not.to.match(/\b(JSON|draft|brouillon|borrador)\b/i);
      }
    });

    it('parts no French mark from its word at the end of a line', async () => {
      for (const {path, text} of texts(await definition(name))) {
        expect(text['fr'], path).not.to.match(/ [:;?!»]|« /u);
      }
    });

    it('opens Spanish questions and uses typographic apostrophes', async () => {
      for (const {path, text} of texts(await definition(name))) {
        const {en, fr, es} = text;
        expect(String(es).split('¿').length, path).to.equal(String(es).split('?').length);
        for (const words of [en, fr]) expect(words, path).not.to.include("'");
      }
    });

    it('says where its words come from, and leaves return address and dates to the organiser', async () => {
      const {sources = [], return: back, opens, closes} = await survey(name);

      expect(sources).not.to.be.empty;
      expect(back).to.have.property('text');
      expect(back).not.to.have.any.keys('email', 'deadline');
      expect([opens, closes]).to.deep.equal([undefined, undefined]);
    });
  });
}
