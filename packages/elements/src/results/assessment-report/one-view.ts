import type {Response, Survey} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {withAnswers} from '../../base/with-answers.js';
import {type Assessment, isEmpty} from '../assessment.js';
import {radarAxes} from '../radar-axes.js';
import {referenceSeries, targetSeries} from '../radar-lines.js';
import {type Reading, yesNoIn} from '../reading.js';
import {surveyTitles} from '../survey-titles.js';
import {allAnswers} from './all-answers.js';
import {extremesBlock} from './extremes-block.js';
import {planBlock} from './plan-block.js';
import {policiesLine} from './policies-line.js';
import {profilesBlock} from './profiles-block.js';
import {dimensionBlock, overallBlock} from './score-blocks.js';
import {type TargetsBaseline, targetsBlock} from './targets-block.js';

/** One response with what follows from it. */
export interface Shown {
  readonly survey: Survey;
  readonly response: Response;
  readonly assessment: Assessment;
  /** Scores of the answers before these by the same organisation, to say how far it has come. */
  readonly earlier?: TargetsBaseline | undefined;
}

/** What one response says: scores with their meaning, a radar, the weakest and the strongest statements, all answers. */
export function oneView(
  {survey: asked, response, assessment, earlier}: Shown,
  {words, languages}: Reading,
  withoutAnswers: boolean,
): TemplateResult {
  const reading: Reading = {words, languages, yesNo: yesNoIn(asked)};
  const survey = withAnswers(asked, response, reading);
  return html`${
    isEmpty(assessment)
      ? html`<p class="notice">${reading.words.term('report.nothing')}</p>`
      : results({survey, response, assessment, earlier}, reading)
  }
  ${planBlock(survey, response, reading.words, reading.languages)}
  ${withoutAnswers ? nothing : allAnswers(survey, response, reading)}`;
}

function results(shown: Shown, reading: Reading): TemplateResult {
  const {survey, response, assessment} = shown;
  const {overall, dimensions, statements} = assessment;
  const titles = surveyTitles(survey);
  return html`${notice(assessment, reading)} ${overall ? overallBlock(overall, titles, reading) : nothing}
  ${policiesLine(survey, reading)}
  ${
    dimensions.length > 0
      ? html`${picture(survey, assessment, reading)} ${profilesBlock(survey, response, titles, reading)}
          ${targetsBlock(shown, titles, reading)} ${extremesBlock(statements, titles, reading)}
          <section>
            <h3>${reading.words.term('report.dimensions')}</h3>
            <ol class="dimensions">
              ${repeat(
                dimensions,
                ({definition}) => definition.id,
                (part) => dimensionBlock(part, shown, titles, reading),
              )}
            </ol>
          </section>`
      : nothing
  }`;
}

function notice({unanswered}: Assessment, {words}: Reading): TemplateResult | typeof nothing {
  if (unanswered === 0) return nothing;
  const said = words.term('report.provisional', unanswered, words.number(unanswered));
  return html`<p class="notice"><strong>${words.term('score.provisional')}.</strong> ${said}</p>`;
}

function picture(survey: Survey, {overall, dimensions}: Assessment, reading: Reading): TemplateResult {
  const {words, languages} = reading;
  const parts = [...(overall ? [overall] : []), ...dimensions];
  const scores = Object.fromEntries(parts.map(({definition, score}) => [definition.id, score]));
  const definitions = dimensions.map(({definition}) => definition);
  const title = words.term('report.picture');
  return html`<section class="radar">
    <h3>${title}</h3>
    <consulta-radar
      lang=${words.lang()}
      .label=${title}
      .axes=${radarAxes(survey, scores, languages)}
      .seriesTitle=${words.term('report.value')}
      .series=${[...targetSeries(definitions, words), ...referenceSeries(definitions, reading)]}
    ></consulta-radar>
  </section>`;
}
