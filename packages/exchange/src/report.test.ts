import {expect} from '@open-wc/testing';

import {sampleResponse, sampleSurvey} from '../../../test/support/results/sample-assessment.js';
import {readResponses} from './read-responses.js';
import {type ReportNode, reportOf} from './report.js';
import {surveyHash} from '@consulta/schema';

const body: ReportNode = {
  name: 'div',
  attributes: {class: 'report'},
  children: ['5 > 3 & "so" ', {name: 'b', attributes: {}, children: ['</style><script>alert(1)</script>']}],
};
const page = {title: 'A <report>', language: 'ar', dir: 'rtl', body, css: '.report { color: red; }'} as const;
const response = sampleResponse({strategy1: 2}, {surveyHash: surveyHash(sampleSurvey)});

describe('reportOf', () => {
  it('is one page that loads and runs nothing, in which all that people wrote is text', () => {
    const {html} = reportOf(sampleSurvey, undefined, page);
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    expect(parsed.querySelectorAll('script, link, img, iframe')).to.have.lengthOf(0);
    expect(parsed.querySelector('meta[http-equiv]')?.getAttribute('content')).to.contain("default-src 'none'");
    expect(parsed.querySelector('.report')?.textContent).to.equal('5 > 3 & "so" </style><script>alert(1)</script>');
    expect([parsed.title, parsed.documentElement.lang, parsed.documentElement.dir]).to.deep.equal([
      'A <report>',
      'ar',
      'rtl',
    ]);
  });

  it('holds nobody’s answers when it is of a group', async () => {
    const {name, html} = reportOf(sampleSurvey, undefined, page);
    expect(name).to.equal('sample-assessment-report.html');
    expect(html).to.not.contain('"responses"');
  });

  it('can be read again when it is of one person', async () => {
    const {name, html} = reportOf(sampleSurvey, response, page);
    expect(name).to.match(/^sample-assessment-.*-report\.html$/);
    const {responses, rejected} = await readResponses([new File([html], name)]);
    expect([responses, rejected]).to.deep.equal([[response], []]);
  });
});
