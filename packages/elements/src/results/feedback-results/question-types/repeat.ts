import {html} from 'lit';

import {numbersDrawing} from '../numbers-drawing.js';
import type {SummaryView} from '../summary-view.js';

/** How many entries there are, and the questions inside one below the other. */
export const repeatView: SummaryView<'repeat'> = {
  draw(question, {entries, questions}, context) {
    const {words} = context;
    const people = entries.spread.n;
    const all = Math.round((entries.spread.mean ?? 0) * people);
    const drawing = numbersDrawing(entries, context);
    return {
      ...drawing,
      lead: [
        words.term(
          'feedback.entries',
          all,
          words.number(all),
          words.term('feedback.responses', people, words.number(people)),
        ),
      ],
      picture: html`<p class="legend">${words.term('feedback.entries-each')}</p>
        ${drawing.picture}`,
      more: html`<div class="inside">
        ${questions.map((result) => {
          const inner = question.questions.find(({id}) => id === result.questionId);
          return inner ? context.inside(inner, result) : '';
        })}
      </div>`,
    };
  },
};
