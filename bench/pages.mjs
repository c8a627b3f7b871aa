import {intake, MEETING_FEEDBACK, statements} from './definitions.mjs';

export const COUNTS = [20, 36, 200, 1000];

const EMBED = '<script type="module" src="/consulta/consulta.js"></script>';

/** Every page that is measured, by its path. */
export function pages() {
  const counted = COUNTS.flatMap((count) => [
    [`/consulta-${count}`, embed('feedback-form', {layout: 'single'}, statements(count))],
    [`/plain-${count}`, plainScript(statements(count))],
  ]);
  return {
    ...Object.fromEntries(counted),
    '/intake': embed('feedback-form', {}, intake()),
    '/feedback': embed('feedback-form', {src: '/feedback.json'}),
    '/feedback-inline': embed('feedback-form', {}, MEETING_FEEDBACK),
    '/feedback.json': JSON.stringify(MEETING_FEEDBACK),
    '/feedback-plain': page(`<form>${plainMarkup(MEETING_FEEDBACK)}</form>`),
    '/self-assessment': embed('self-assessment', {instrument: 'city-to-city', lang: 'en'}),
    '/ranking-20': ranking(20),
    '/ranking-200': ranking(200),
    '/empty': page('<p>Before the visit.</p>'),
    '/storage': page('<script type="module" src="/built/storage.js"></script>'),
    '/group-report': page('<script type="module" src="/built/group-report.js"></script>'),
    '/counting': page('<script type="module" src="/built/counting.js"></script>'),
  };
}

function page(body, head = '') {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A member's page</title><link rel="icon" href="data:,">${head}</head><body><main>${body}</main></body></html>`;
}

function embed(name, attributes, survey) {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return page(`<consulta-${name}${listed.join('')}>${survey ? inline(survey) : ''}</consulta-${name}>`, EMBED);
}

/** A ranking by itself in a form, complete from the start. */
function ranking(count) {
  const ids = Array.from({length: count}, (_, index) => `i${index}`);
  const options = ids.map((id, index) => `<option value="${id}">Item ${index + 1} of the list</option>`).join('');
  const markup = `<consulta-ranking name="order" label="Order these" value="${ids.join(' ')}">${options}</consulta-ranking>`;
  return page(`<form>${markup}</form>`, EMBED);
}

/** The baseline: the same definition in the page, and a script that writes the same inputs with `innerHTML`. */
function plainScript(survey) {
  return page(`${inline(survey)}<form></form><script>
    const markup = ${plainMarkup};
    document.querySelector('form').innerHTML = markup(JSON.parse(document.querySelector('[type="application/json"]').textContent));
  </script>`);
}

function inline(survey) {
  return `<script type="application/json">${JSON.stringify(survey)}</script>`;
}

/** The same questions as native inputs, labels and texts; written here, or by the script of a page: it is copied there. */
function plainMarkup(survey) {
  const fields = {
    scale: ({id, title, description, levels}) => `<fieldset class="question"><legend>${title}</legend>
      ${description ? `<p>${description}</p>` : ''}
      ${levels.map((level) => `<label><input type="radio" name="${id}" value="${level.value}"> ${level.title}</label>`).join('')}
      </fieldset>`,
    ranking: ({id, title, items}) => `<fieldset class="question"><legend>${title}</legend>
      ${items.map((item) => `<label>${item.title} <select name="${id}.${item.id}"><option></option>${items.map((_, place) => `<option>${place + 1}</option>`).join('')}</select></label>`).join('')}
      </fieldset>`,
    text: ({id, title}) =>
      `<div class="question"><label for="${id}">${title}</label><textarea id="${id}" name="${id}"></textarea></div>`,
  };
  const sections = survey.sections.map(
    ({title, questions}) =>
      `<section><h3>${title}</h3>${questions.map((question) => fields[question.type](question)).join('')}</section>`,
  );
  return `<h2>${survey.title}</h2>${sections.join('')}<button>Submit</button>`;
}
