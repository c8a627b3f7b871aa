import type {Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {waitUntil} from '@open-wc/testing';

import type {ConsultaKiosk} from '../../../packages/elements/src/survey/kiosk/kiosk.js';
import type {KioskStage} from '../../../packages/elements/src/survey/kiosk/kiosk-stage.js';
import type {ConsultaSelfAssessment} from '../../../packages/elements/src/survey/self-assessment/self-assessment.js';
import {fakeClock} from './fake-clock.js';
import {checkUp, selfAssessments, until} from './self-assessments.js';

/** With a question whose options may be the groups. */
export const withRegions: Survey = {
  ...checkUp,
  sections: [
    {
      id: 'who',
      title: {en: 'Who', fr: 'Qui'},
      questions: [
        {
          id: 'region',
          type: 'choice',
          title: {en: 'Which region?', fr: 'Quelle région ?'},
          options: [
            {id: 'north', title: {en: 'North', fr: 'Nord'}},
            {id: 'south', title: {en: 'South', fr: 'Sud'}},
          ],
        },
      ],
    },
    ...checkUp.sections,
  ],
};

/** Every element below, in shadow roots too. */
function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** Everything that can be read below, in shadow roots and fields too. */
export function readable(root: ParentNode): string {
  const own = [...deep(root)].flatMap((element) => [
    ...[...element.childNodes]
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({data}: Node & {data?: string}) => data),
    ...('value' in element ? [String(element.value)] : []),
    ...[...element.attributes].map(({value}) => value),
  ]);
  return own.join(' ').replace(/\s+/g, ' ');
}

/** Every finished response of a store, oldest first. */
export async function storedResponses(store: ResponseStore): Promise<readonly Response[]> {
  const responses: Response[] = [];
  for await (const response of store.responses()) responses.push(response);
  return responses;
}

/** Call it inside `describe`: opens self-assessments on a device that people share. */
export function kiosks(start = '2026-11-22T09:00:00Z') {
  const assessments = selfAssessments();
  const {root, choose} = assessments;
  afterEach(() => {
    const keys = Object.keys(localStorage).filter((key) => key.includes(assessments.database.name));
    for (const key of keys) localStorage.removeItem(key);
  });

  const kiosk = (element: ConsultaSelfAssessment): ConsultaKiosk | null =>
    root(element).querySelector('consulta-kiosk');
  const stage = (element: ConsultaSelfAssessment): KioskStage | undefined => kiosk(element)?.mode?.stage;
  const within = (element: ConsultaSelfAssessment, selector: string) =>
    [...deep(kiosk(element)?.shadowRoot ?? document.createDocumentFragment())].filter((one) => one.matches(selector));
  const button = (element: ConsultaSelfAssessment, text: string) =>
    (within(element, 'button') as HTMLButtonElement[]).find(({textContent}) => textContent.trim() === text);
  async function press(element: ConsultaSelfAssessment, text: string): Promise<void> {
    await until(() => button(element, text));
    button(element, text)?.click();
  }
  function fill(element: ConsultaSelfAssessment, selector: string, text: string): void {
    const [field] = within(element, selector) as HTMLInputElement[];
    if (!field) throw new Error(`There is no field ${selector}`);
    field.value = text;
  }

  /** Puts one into the page, as the page is loaded. */
  async function load(properties: Partial<ConsultaSelfAssessment> = {}) {
    const clock = fakeClock(start);
    const placed = await assessments.place({kiosk: true, database: assessments.database.name, clock, ...properties});
    await until(() => stage(placed.element) !== undefined && stage(placed.element) !== 'starting');
    await until(() => kiosk(placed.element)?.hasUpdated);
    return {clock, ...placed};
  }
  async function setUp(element: ConsultaSelfAssessment, names: readonly string[] = []): Promise<void> {
    await until(() => button(element, 'Start'));
    fill(element, '#pin', '2580');
    fill(element, '#again', '2580');
    if (names.length > 0) {
      (within(element, 'input[value=names]')[0] as HTMLElement).click();
      await until(() => within(element, '#names').length > 0);
      fill(element, '#names', names.join('\n'));
    }
    await press(element, 'Start');
    await until(() => stage(element) === 'answering' || stage(element) === 'group');
    await element.updateComplete;
  }
  async function open(properties: Partial<ConsultaSelfAssessment> = {}, names?: readonly string[]) {
    const placed = await load(properties);
    await setUp(placed.element, names);
    return placed;
  }
  /** Waits until an answer is stored; the clock stands still, so that no event tells one save from the next. */
  async function saved(element: ConsultaSelfAssessment, questionId: string): Promise<void> {
    const isStored = async () =>
      (await element.store?.draft(element.session?.id ?? ''))?.answers[questionId] !== undefined;
    await waitUntil(isStored, undefined, {timeout: 30_000});
  }
  async function answer(element: ConsultaSelfAssessment, questionId: string, value: string): Promise<void> {
    await element.updateComplete;
    // What somebody does is a touch, too.
    window.dispatchEvent(new Event('pointerdown'));
    await choose(element, questionId, value);
    await saved(element, questionId);
  }
  async function unlock(element: ConsultaSelfAssessment, pin = '2580'): Promise<void> {
    await press(element, 'For the facilitator');
    fill(element, 'consulta-kiosk-pin #pin, #pin', pin);
    await press(element, 'Open');
  }
  async function finish(element: ConsultaSelfAssessment): Promise<void> {
    await answer(element, 'plan1', '4');
    await assessments.press(element, 'Next');
    await answer(element, 'people1', '2');
    await element.submit();
    await until(() => stage(element) === 'thanks');
  }
  return {...assessments, kiosk, stage, within, button, press, fill, load, setUp, open, saved, answer, unlock, finish};
}
