import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../test/support/exchange/every-type.js';
import {mailtoLink} from './mailto-link.js';
import {responseAsText} from './response-as-text.js';

const response = responseTo(everyType, 7, {
  answers: everyAnswer,
  notes: {state: {comment: 'Since March,\nmore or less', evidence: [{title: 'Plan', url: 'https://example.org/plan'}]}},
});

/** What a person reads; what stands below is for the organiser's desk. */
function readable(text: string): string {
  return text.slice(0, text.lastIndexOf('\n\n') + 1);
}

describe('responseAsText', () => {
  it('says title, day, answers, notes and scores in the language asked for', () => {
    expect(readable(responseAsText(everyType, response, 'fr'))).to.equal(`Tous les types
1 mars 2026 · 00000007

## Tous

Ville
  Saint-Étienne

État de Saint-Étienne
  Bon
  Commentaire : Since March,
  more or less
  Justificatifs : Plan https://example.org/plan

Probable
  -5

Risques
  Crue : Faible
  Remarque : Sans objet

Fonction
  Archivist

Fonctions
  Secrétaire
  Cook

Ordre
  1. Routes
  2. Eau = Parks
  4. Écoles

Parts
  Eau : 3
  Routes : 7

Habitants
  1234,5

Depuis
  31 décembre 1999

Membre
  Oui

J’accepte
  Non

Projets
  1. Nom : Bridge
  2. Nom : Well

## Résultats

Ensemble : -1,5 / 3,5
`);
  });

  it('leaves out what was not answered', () => {
    const text = readable(responseAsText(everyType, responseTo(everyType, 7), 'en'));

    expect(text).to.equal('Every type\nMarch 1, 2026 · 00000007\n');
  });

  it('takes a language tag that is none', () => {
    expect(responseAsText(everyType, responseTo(everyType, 7), 'x_y')).to.include('Every type');
  });
});

describe('mailtoLink', () => {
  it('encodes address, subject and body so that they come back as they were', () => {
    const link = new URL(mailtoLink({email: 'a+b@example.org', subject: 'Q & A: 100 %?', body: 'é\nb#c'}));

    expect(decodeURIComponent(link.pathname)).to.equal('a+b@example.org');
    expect(link.search).not.to.include('+');
    expect(link.hash).to.equal('');
    expect(link.searchParams.get('subject')).to.equal('Q & A: 100 %?');
    expect(link.searchParams.get('body')).to.equal('é\r\nb#c');
  });

  it('needs no address, and takes half a character', () => {
    expect(mailtoLink({subject: 'Hi', body: '\uD83D'})).to.equal('mailto:?subject=Hi&body=%EF%BF%BD');
  });
});
