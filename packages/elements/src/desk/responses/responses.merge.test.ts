import {expect} from '@open-wc/testing';
import {type Response, type Survey, surveyHash} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {fileOf, sampleFiles, sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';

const other = (index: number, organisation = 'Somebody else') =>
  sampleResponse(index, {
    answers: {organisation, mandate: 1 + (index % 4), budget: 4 - (index % 4)},
    submittedAt: '2026-11-01T00:00:00.000Z',
  });

function fileTo(definition: Survey, response: Response): File {
  const content = {consulta: 1, surveys: [definition], responses: [{...response, surveyHash: surveyHash(definition)}]};
  return new File([JSON.stringify(content)], `${definition.version}.json`);
}

describe('<consulta-responses> before files are added', () => {
  const database = freshDatabase();
  const open = () => DeskPage.open({database: database.name, lang: 'en'});

  it('says what would be added, stores nothing, and adds on the word of a person', async () => {
    const desk = await open();
    expect(await desk.look(sampleFiles(3))).to.equal('3 files: 3 responses, 3 new.');
    expect(desk.text('.preview')).to.contain('Nothing is stored yet');
    expect(desk.lines).to.have.lengthOf(0);
    expect(desk.focused).to.equal('3 files: 3 responses, 3 new.');
    await expectAccessible(desk.element, 'a preview');
    await desk.press('Add 3 responses', () => desk.find('.report') !== null);
    expect(desk.lines).to.have.lengthOf(3);
  });

  it('leaves everything as it was when it is not wanted', async () => {
    const desk = await open();
    await desk.look(sampleFiles(3));
    await desk.press('Do not add anything', () => desk.find('.preview') === null);
    expect([desk.lines.length, desk.text('[role=status]')]).to.deep.equal([0, 'Nothing was added.']);
  });

  it('looks at files that come meanwhile together with those that wait', async () => {
    const desk = await open();
    await desk.look(sampleFiles(2));
    const input = desk.get<HTMLInputElement>('#files');
    const transfer = new DataTransfer();
    transfer.items.add(fileOf(sampleResponse(2)));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await desk.until(() => desk.text('#import-title').startsWith('3 files'), 'all three are looked at');
    expect(await desk.confirm()).to.equal('3 files: 3 responses, 3 new.');
  });

  it('tells versions that differ only in wording from those that ask something else', async () => {
    const desk = await open();
    const reworded: Survey = {...survey, version: '2', title: {en: 'Twinning', fr: 'Jumelages'}};
    const shorter: Survey = {...survey, version: '3', sections: survey.sections.slice(0, 1), scores: []};
    const answers = {organisation: 'City'};
    await desk.look([
      fileOf(sampleResponse(0)),
      fileTo(reworded, sampleResponse(1, {surveyVersion: '2', answers})),
      fileTo(shorter, sampleResponse(2, {surveyVersion: '3', answers})),
    ]);
    const said = [...desk.root.querySelectorAll('.preview .definitions')].map(({textContent}) => textContent);
    expect(said[0]).to.contain('versions 2 and 1 differ only in wording').and.to.contain('title.fr');
    expect(said[1]).to.contain('versions 3 and 2 ask different things');
    desk.get<HTMLDetailsElement>('.preview .definitions details').open = true;
    await expectAccessible(desk.element, 'versions that differ');
  });

  it('takes an import out again, and back', async () => {
    const desk = await open();
    await desk.add(sampleFiles(2));
    await desk.add([...sampleFiles(2), fileOf(sampleResponse(2)), fileOf(sampleResponse(3), other(0))]);
    await desk.press('Undo this import', () => desk.focused === 'Undo');
    expect([desk.names, desk.find('.conflicts')]).to.deep.equal([['City 1', 'City 0'], null]);
    await desk.press('Undo', () => desk.lines.length === 4);
    expect(desk.find('.conflicts')).not.to.equal(null);
  });
});

describe('<consulta-responses> conflicts', () => {
  const database = freshDatabase();
  const open = () => DeskPage.open({database: database.name, lang: 'en'});

  it('keeps both under one number, says what differs, and lets a person choose', async () => {
    const desk = await open();
    await desk.add(sampleFiles(1));
    expect(await desk.add([fileOf(other(0))])).to.contain('1 differs from the one kept here');
    const id = other(0).id.slice(-8);
    expect(desk.text('.report > .outcomes')).to.contain(id).and.to.contain('Both are kept');
    expect(desk.text('.conflicts')).to.contain(id).and.to.contain('other answers to: Organisation');
    expect(desk.names).to.deep.equal(['City 0']);
    await expectAccessible(desk.element, 'a conflict');

    await desk.press('Let these count', () => desk.names[0] === 'Somebody else', '.conflicts');
    expect(desk.text('.conflicts')).to.contain('decided here');
    await desk.until(() => desk.text('[role=status]').includes('Somebody else'), 'it is announced');

    await desk.add([fileOf(other(0, 'A third'))]);
    expect(desk.names).to.deep.equal(['Somebody else']);
  });
});

describe('<consulta-responses> deleting for good', () => {
  const database = freshDatabase();
  const open = () => DeskPage.open({database: database.name, lang: 'en'});

  it('asks first, takes all versions of the answers, and keeps a later file from bringing them back', async () => {
    const desk = await open();
    const first = sampleResponse(0);
    const files = [fileOf(first, sampleResponse(1), sampleResponse(2, {supersedes: first.id}))];
    await desk.add(files);
    await desk.select(0);
    await desk.press('Delete for good…', () => desk.find('.erase') !== null);
    expect(desk.focused).to.equal('Delete this response for good?');
    expect(desk.text('.erase')).to.contain('1 earlier or later version').and.to.contain('cannot be undone');
    await expectAccessible(desk.element, 'deleting for good');
    await desk.press('Cancel', () => desk.find('.erase') === null, '.erase');
    expect(desk.lines).to.have.lengthOf(3);

    await desk.press('Delete for good…', () => desk.find('.erase') !== null);
    await desk.press('Delete 2 for good', () => desk.lines.length === 1, '.erase');
    expect([desk.names, desk.find('.undo-bar')]).to.deep.equal([['City 1'], null]);
    expect(await desk.add(files)).to.equal(
      '1 file: 3 responses, 1 was already here, 2 were deleted here for good and stay out. Nothing has changed.',
    );
  });
});
