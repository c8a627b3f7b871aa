import type {Response} from '@consulta/schema';
import {expect, waitUntil} from '@open-wc/testing';

const SCRIPT = new URL('../../packages/consulta/dist/consulta.js', import.meta.url).href;
const PATIENCE = {timeout: 15_000};

interface SurveyElement extends HTMLElement {
  readonly session?: {answer(questionId: string, answer: unknown): void; goTo(sectionId: string): void};
}

/** The folder that is uploaded, on a page of its own, in every browser of the project. */
describe('the built script', () => {
  const database = `consulta-built-${crypto.randomUUID()}`;
  let frame: HTMLIFrameElement;
  before(() => {
    frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '900';
    document.body.append(frame);
  });
  after(() => {
    frame.remove();
    indexedDB.deleteDatabase(database);
  });

  async function embed() {
    const page = frame.contentDocument as Document;
    page.documentElement.lang = 'en';
    const script = Object.assign(page.createElement('script'), {type: 'module', src: SCRIPT});
    const survey: SurveyElement = page.createElement('consulta-self-assessment');
    survey.setAttribute('instrument', 'city-to-city');
    survey.setAttribute('database', database);
    page.head.append(script);
    page.body.append(survey);
    await waitUntil(() => survey.shadowRoot?.querySelector('.section-title'), 'the survey is drawn', PATIENCE);
    return survey;
  }
  const find = (survey: SurveyElement, name: string) =>
    [...(survey.shadowRoot?.querySelectorAll('button') ?? [])].find(({textContent}) => textContent?.trim() === name);
  async function press(survey: SurveyElement, name: string) {
    await waitUntil(() => find(survey, name), `the button ${name} is there`, PATIENCE);
    find(survey, name)?.click();
  }

  it('defines the tags of results and desk even where none stands in the page', async () => {
    await embed();
    const {customElements} = frame.contentWindow as Window & typeof globalThis;
    const tags = ['assessment-report', 'ranking-results', 'responses', 'priority-ranking', 'feedback-form'];
    await Promise.all(tags.map((name) => customElements.whenDefined(`consulta-${name}`)));
  });

  it('goes from the first answer to the report', async () => {
    const survey = await embed();
    survey.session?.goTo('strategy');
    await waitUntil(
      () => survey.shadowRoot?.querySelectorAll('consulta-scale').length === 4,
      'four statements',
      PATIENCE,
    );
    const [first] = survey.shadowRoot?.querySelectorAll('consulta-scale') ?? [];
    await waitUntil(() => first?.shadowRoot?.querySelector('input[value="4"]'), 'the levels are drawn', PATIENCE);
    const saved = new Promise((resolve) => survey.addEventListener('consulta-saved', resolve, {once: true}));
    first?.shadowRoot?.querySelector<HTMLInputElement>('input[value="4"]')?.click();
    await saved;

    survey.session?.goTo('inclusion');
    await press(survey, 'Check your answers');
    const submitted = new Promise<Response>((resolve) =>
      survey.addEventListener(
        'consulta-submitted',
        (event) => resolve((event as Event & {response: Response}).response),
        {once: true},
      ),
    );
    await press(survey, 'Submit');
    expect((await submitted).answers).to.deep.equal({strategy1: 4});
    await waitUntil(
      () =>
        survey.shadowRoot?.querySelector('consulta-assessment-report')?.shadowRoot?.querySelector('[part~="overall"]'),
      'the report is drawn',
      PATIENCE,
    );
  });
});
