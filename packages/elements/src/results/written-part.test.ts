import './assessment-report/define.js';

import {expect, fixture, html} from '@open-wc/testing';

import {completeAnswers, sampleResponse, sampleSurvey} from '../../../../test/support/results/sample-assessment.js';
import type {WrittenNode} from '../store/report-file.js';
import {writtenPart} from './written-part.js';

function nodesIn(node: WrittenNode | string): readonly WrittenNode[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(nodesIn)];
}

describe('writtenPart', () => {
  async function written(): Promise<ReturnType<typeof writtenPart>> {
    const element = await fixture<HTMLElement>(
      html`<consulta-assessment-report lang="en" .survey=${sampleSurvey} .response=${sampleResponse(completeAnswers)}>
      </consulta-assessment-report>`,
    );
    await element.shadowRoot?.querySelector('consulta-radar')?.updateComplete;
    return writtenPart(element);
  }

  it('has pictures, tables and texts of all shadow roots, and no control', async () => {
    const names = new Set(nodesIn((await written()).body).map(({name}) => name));
    for (const name of ['h2', 'svg', 'path', 'table', 'details']) expect(names, name).to.include(name);
    for (const name of ['button', 'select', 'input', 'style', 'consulta-radar'])
      expect(names, name).to.not.include(name);
  });

  it('opens what is folded, and keeps nothing that runs or loads', async () => {
    const nodes = nodesIn((await written()).body);
    expect(nodes.filter(({name}) => name === 'details').every(({attributes}) => 'open' in attributes)).to.equal(true);
    const attributes = nodes.flatMap((node) => Object.keys(node.attributes));
    expect(attributes.filter((name) => /^(on|style|src|id)/.test(name))).to.deep.equal([]);
  });

  it('keeps each style sheet within its element', async () => {
    const {css} = await written();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const selectors = (rules: CSSRuleList): readonly string[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSStyleRule
          ? [rule.selectorText]
          : rule instanceof CSSGroupingRule
            ? selectors(rule.cssRules)
            : [],
      );
    const all = selectors(sheet.cssRules).flatMap((list) => list.split(/,(?![^(]*\))/));
    expect(all.length).to.be.above(100);
    for (const one of all) expect(one.trim()).to.match(/^(\.consulta-(assessment-report|radar)|:root)/);
  });
});
