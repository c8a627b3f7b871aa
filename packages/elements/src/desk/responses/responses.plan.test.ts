import type {Plan, Response} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {exportResponses} from '@consulta/exchange';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {press as pressKeys, type as typeKeys} from '../../../../../test/support/keyboard.js';
import {storedResponses} from '../../../../../test/support/survey/kiosks.js';
import {memberResponse, workshopSurvey} from '../../../../../test/support/workshop/workshop-survey.js';

import '../../survey/workshop/define-plan-editor.js';

const plan: Plan = [
  {questionId: 'policy', place: 1, priority: 'high', actions: [{action: 'Write it', owner: 'Ana', status: 'planned'}]},
];

describe('<consulta-responses> and the plan of a response', () => {
  const database = freshDatabase();
  let store: ResponseStore;
  let planned: Response;
  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
    planned = memberResponse(
      {policy: 2, budget: 3},
      {kind: 'consensus', plan, notes: {policy: {target: 4}}, origin: {site: 'https://example.org', mode: 'kiosk'}},
    );
    await store.importAll({responses: [planned, memberResponse({policy: 3})], surveys: [workshopSurvey]});
  });
  afterEach(() => store.close());

  const editor = (desk: DeskPage) => desk.find('consulta-plan-editor')?.shadowRoot;
  const work = (desk: DeskPage) => editor(desk)?.querySelector('consulta-action-plan')?.shadowRoot;
  const field = (desk: DeskPage, selector: string) => {
    const found = work(desk)?.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (!found) throw new Error(`The plan has no ${selector}`);
    return found;
  };
  const save = (desk: DeskPage) => editor(desk)!.querySelector<HTMLButtonElement>('.save button')!;

  /** The desk with this response open. */
  async function opened({id}: Response): Promise<DeskPage> {
    const desk = await DeskPage.open({database: database.name, lang: 'en'});
    desk.get<HTMLButtonElement>(`#open-${id}`).click();
    await desk.until(() => desk.find('.detail') !== null, 'the response is open');
    return desk;
  }
  async function editing(response = planned): Promise<DeskPage> {
    const desk = await opened(response);
    await desk.press('Go on with the plan', () => (work(desk)?.querySelector('.action') ?? null) !== null);
    return desk;
  }
  async function written(): Promise<string> {
    const stream = exportResponses(store.responses(), [workshopSurvey], {format: 'plan', dialect: 'rfc4180'});
    return new globalThis.Response(stream).text();
  }

  it('offers it where there is a plan, and nowhere else', async () => {
    expect((await opened(planned)).text('.detail nav')).to.contain('Go on with the plan');
    const [, other] = await storedResponses(store);
    expect((await opened(other!)).text('.detail nav')).not.to.contain('Go on with the plan');
  });

  it('saves what is changed by keyboard as a response that replaces the one from before', async () => {
    const desk = await editing();
    expect(save(desk).disabled).to.equal(true);
    field(desk, '#action-0-0').focus();
    await pressKeys('End');
    await typeKeys(' down');
    field(desk, '.action select').focus();
    await pressKeys('b');
    await desk.until(() => !save(desk).disabled, 'there is something to save');
    save(desk).focus();
    await pressKeys('Enter');
    await desk.until(() => desk.find('consulta-plan-editor') === null, 'the plan is saved');

    const all = await storedResponses(store);
    const made = all.find(({supersedes}) => supersedes === planned.id)!;
    expect(all.find(({id}) => id === planned.id)).to.deep.equal(planned);
    expect(made.plan?.[0]?.actions).to.deep.equal([{action: 'Write it down', owner: 'Ana', status: 'begun'}]);
    expect([made.answers, made.notes, made.kind, made.origin.mode]).to.deep.equal([
      planned.answers, planned.notes, 'consensus', 'kiosk',
    ]); // prettier-ignore
    expect(await store.drafts()).to.deep.equal([]);
    const csv = await written();
    expect(csv).to.contain('Write it down,Ana,,begun').and.not.to.contain('Write it,');
    await desk.until(() => desk.root.activeElement?.id === 'detail-title', 'the new response is open');
    const report = () => desk.find('consulta-assessment-report')?.shadowRoot?.textContent ?? '';
    await desk.until(() => report().includes('Write it down'), 'its report shows the plan');
  });

  it('keeps what is changed and not saved for the next time, and counts it nowhere', async () => {
    const desk = await editing();
    field(desk, '#action-0-0').focus();
    await pressKeys('End');
    await typeKeys('!');
    await desk.press('Close', () => desk.find('.detail') === null);
    expect(await written()).to.contain('Write it,');
    await desk.until(() => desk.find('consulta-plan-editor') === null, 'the editor is closed');
    const again = await editing();
    await desk.until(() => field(again, '#action-0-0').value === 'Write it!', 'the change is there');
    expect(save(again).disabled).to.equal(false);
  });

  it('has nothing for axe to find while a plan is changed', async () => {
    const desk = await editing();
    await expectAccessible(desk.element, 'as it was');
    field(desk, '#action-0-0').focus();
    await typeKeys('x');
    await desk.until(() => !save(desk).disabled, 'there is something to save');
    await expectAccessible(desk.element, 'changed');
  });
});
