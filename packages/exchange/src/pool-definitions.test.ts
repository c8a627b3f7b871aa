import {type Survey, surveyHash} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {everyType} from '../../../test/support/exchange/every-type.js';
import {poolDefinitions} from './pool-definitions.js';

const [section, ...others] = everyType.sections;
const renamed: Survey = {...everyType, version: '10', title: 'Renamed'};
const translated: Survey = {...everyType, version: '2', title: {en: 'Every type', fr: 'Chaque type'}};
const shorter: Survey = {...everyType, version: '1', sections: others};
const another: Survey = {...everyType, id: 'another', sections: [section!]};

describe('poolDefinitions', () => {
  it('pools what differs only in texts, keeps apart what does not, and says where, in any order', () => {
    const all = [everyType, shorter, another, renamed, translated];
    for (const surveys of [all, all.toReversed(), new Map(all.map((one) => [surveyHash(one), one]))]) {
      const pooled = poolDefinitions(surveys);
      expect(
        pooled.map(({surveyId, pools}) => [
          surveyId,
          ...pools.map((pool) => [pool.survey.version, pool.others.length]),
        ]),
      ).to.deep.equal([
        ['another', [another.version, 0]],
        ['every-type', ['10', 2], ['1', 0]],
      ]);
      const differences = pooled[1]?.pools[0]?.others.flatMap((other) => other.differences.map(({path}) => path));
      expect(new Set(differences)).to.deep.equal(new Set(['version', 'title', 'title.en', 'title.fr']));
    }
  });
});
