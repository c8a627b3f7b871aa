import {responseAsText} from '@consulta/exchange';
import {type Survey, surveyHash} from '@consulta/schema';
import {openResponseStore} from '@consulta/storage';
import {expect} from '@open-wc/testing';

import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {fileOf, sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {setInstrumentResolver} from '../../store/definition-source.js';

/** Too long a definition to travel in a message. */
const long: Survey = {...survey, description: 'Why we ask, and what for. '.repeat(500)};
const answered = (index: number) => sampleResponse(index, {surveyHash: surveyHash(long)});

describe('<consulta-responses> pasted text', () => {
  const database = freshDatabase();
  const another = freshDatabase();
  const open = () => DeskPage.open({database: database.name, lang: 'en'});
  beforeEach(() => setInstrumentResolver(() => 'data:,no instrument'));

  async function paste(desk: DeskPage, text: string): Promise<string> {
    await desk.press('Paste text', () => desk.find('#pasted') !== null);
    const area = desk.get<HTMLTextAreaElement>('#pasted');
    area.value = text;
    area.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await desk.element.updateComplete;
    await desk.press('Add this text', () => desk.find('.preview, .report') !== null);
    return desk.confirm();
  }
  const troubles = (desk: DeskPage) => desk.text('.report > .outcomes');

  it('is taken out of a message, and not called a file', async () => {
    const desk = await open();
    const text = await fileOf(sampleResponse(5)).text();
    expect(await paste(desk, `Dear Ana,\n\n${text}\n\nKind regards`)).to.equal('Pasted text: 1 response, 1 new.');
    expect(desk.names).to.deep.equal(['City 5']);
  });

  it('may be what a respondent copied', async () => {
    const desk = await open();
    expect(await paste(desk, responseAsText(survey, sampleResponse(5), 'fr'))).to.contain('1 new');
    expect(desk.names).to.deep.equal(['City 5']);
  });

  it('may leave out a long questionnaire that is here, or that the desk is about', async () => {
    const store = await openResponseStore({database: database.name});
    await store.importAll({responses: [answered(1)], surveys: [long]});
    store.close();
    const text = responseAsText(long, answered(2), 'en');
    expect(await paste(await open(), text)).to.equal('Pasted text: 1 response, 1 new.');

    const src = URL.createObjectURL(new Blob([JSON.stringify(long)]));
    const empty = await DeskPage.open({database: another.name, lang: 'en', src});
    expect(await paste(empty, text)).to.equal('Pasted text: 1 response, 1 new.');
    URL.revokeObjectURL(src);
  });

  it('says what to do where the questionnaire is not known', async () => {
    const desk = await open();
    expect(await paste(desk, responseAsText(long, answered(2), 'en'))).to.contain('it could not be read');
    expect(troubles(desk)).to.contain('the questionnaire is not here yet. Add a file of the same survey first');
  });

  it('speaks of the text where it is cut off, and of the file where that is', async () => {
    const desk = await open();
    const cut = (await fileOf(sampleResponse(5)).text()).slice(0, -100);
    expect(await paste(desk, cut)).to.equal('Pasted text: 0 responses, it could not be read. Nothing has changed.');
    expect(troubles(desk)).to.contain('Copy all of it');

    expect(await desk.add([new File([cut], 'cut.json')])).to.contain('1 file: 0 responses, 1 file could not be read');
    expect(troubles(desk)).to.contain('The end of this file is missing.').and.not.to.contain('Copy');
  });
});
