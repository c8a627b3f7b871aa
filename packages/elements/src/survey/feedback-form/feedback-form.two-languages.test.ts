import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {feedbackForms, wordsOf} from '../../../../../test/support/survey/feedback-forms.js';
import {until} from '../../../../../test/support/survey/self-assessments.js';

import './define.js';

const levels = [
  {value: 1, title: {en: 'Never', ar: 'أبدًا'}},
  {value: 2, title: {en: 'Often', ar: 'غالبًا'}},
];
const meeting: Survey = {
  id: 'meeting',
  version: '1',
  title: {en: 'The meeting', ar: 'الاجتماع'},
  description: {en: 'In *five* minutes', ar: 'في *خمس* دقائق'},
  languages: ['en', 'ar'],
  thanks: {en: 'Thank you', ar: 'شكرًا'},
  sections: [
    {
      id: 'all',
      title: {en: 'Your view', ar: 'رأيكم'},
      questions: [
        {
          id: 'place',
          type: 'choice',
          title: {en: 'Which **place**? [Map](https://example.org)', ar: 'أي **مكان**؟ [خريطة](https://example.org)'},
          description: {en: 'One of them', ar: 'واحد منها'},
          options: [
            {id: 'hall', title: {en: 'Hall', ar: 'القاعة'}},
            {id: 'wifi', title: {en: 'Wi-Fi', ar: 'Wi-Fi'}},
            {id: 'lima', title: 'Lima'},
          ],
        },
        {id: 'why', type: 'text', title: {en: 'Why {{place}}?', ar: 'لماذا {{place}}؟'}},
        {id: 'how', type: 'scale', title: {en: 'How often?', ar: 'كم مرة؟'}, levels, display: 'levels'},
        {id: 'rate', type: 'scale', title: 'Rate', from: 1, to: 5, labels: {from: {en: 'Low', ar: 'منخفض'}}},
        {
          id: 'each',
          type: 'matrix',
          title: {en: 'Each', ar: 'كل'},
          rows: [{id: 'food', title: {en: 'Food', ar: 'الطعام'}}],
          levels,
        },
        {
          id: 'order',
          type: 'ranking',
          title: {en: 'Order', ar: 'الترتيب'},
          items: [
            {id: 'hub', title: {en: 'Hub', ar: 'المركز'}},
            {id: 'paper', title: {en: 'Paper', ar: 'الورقة'}},
          ],
        },
      ],
    },
  ],
};

describe('<consulta-feedback-form> in two languages', () => {
  const {open, root, find, control, press} = feedbackForms();

  const besideIn = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('.second-text')];
  const seconds = (place: ParentNode) => besideIn(place).map(wordsOf);

  it('shows one language where no other is asked for, or one that the survey has not', async () => {
    for (const besideLang of [undefined, '', 'en', 'en-GB', 'de']) {
      const {element} = await open(meeting, {besideLang});
      expect(seconds(root(element)), String(besideLang)).to.deep.equal([]);
      expect(seconds(await control(element, 'place')), String(besideLang)).to.deep.equal([]);
    }
  });

  it('shows every text again in the second, with its language and direction', async () => {
    const {element} = await open(meeting, {besideLang: 'ar-EG'});
    // The first time, what shows them is loaded.
    await until(() => seconds(root(element)).length > 0);
    expect(seconds(root(element))).to.deep.equal(['الاجتماع', 'في خمس دقائق', 'رأيكم']);
    expect(seconds(await control(element, 'place'))).to.deep.equal(['أي مكان؟ خريطة', 'واحد منها', 'القاعة']);
    expect(seconds(await control(element, 'how'))).to.deep.equal(['كم مرة؟', 'أبدًا', 'غالبًا']);
    expect(seconds(await control(element, 'rate'))).to.deep.equal(['منخفض']);
    expect(seconds(await control(element, 'each'))).to.include.members(['كل', 'الطعام', 'أبدًا']);
    const order = await control(element, 'order');
    await until(() => seconds(order).includes('الورقة'));
    for (const one of besideIn(await control(element, 'place'))) {
      expect([one.lang, one.dir, getComputedStyle(one).direction]).to.deep.equal(['ar', 'rtl', 'rtl']);
    }
  });

  it('names controls in the first language alone, and leads nowhere twice', async () => {
    const {element} = await open(meeting, {besideLang: 'ar'});
    const place = await control(element, 'place');
    const [question, help, hall] = besideIn(place);
    expect(question?.getAttribute('aria-hidden')).to.equal('true');
    expect(hall?.getAttribute('aria-hidden')).to.equal('true');
    expect(help?.hasAttribute('aria-hidden')).to.equal(false);
    expect(wordsOf(place.getElementById('hint'))).to.equal('One of them');
    expect(place.querySelectorAll('legend a')).to.have.length(1);
    expect(place.querySelector('legend strong')?.textContent).to.equal('place');
  });

  it('repeats an answer in the words of each language', async () => {
    const {element, session} = await open(meeting, {besideLang: 'ar'});
    const why = await control(element, 'why');
    session.answer('place', 'hall');
    await until(() => seconds(why)[0]?.includes('القاعة'));
    expect(wordsOf(why.querySelector('.heading'))).to.include('Hall');
  });

  it('keeps answers and focus when the second language goes and comes', async () => {
    const {element, session} = await open(meeting, {besideLang: 'ar'});
    const why = await control(element, 'why');
    const input = why.querySelector('input')!;
    input.focus();
    input.value = 'Light';
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    const how = await control(element, 'how');
    element.besideLang = undefined;
    await until(() => seconds(how).length === 0);
    element.setAttribute('beside-lang', 'ar');
    await until(() => seconds(how).includes('غالبًا'));
    expect(element.session).to.equal(session);
    expect(session.answerTo('why')).to.equal('Light');
    expect([why.activeElement, input.value]).to.deep.equal([input, 'Light']);
  });

  it('turns the two languages round with the language of the page', async () => {
    const {element} = await open(meeting, {lang: 'ar', besideLang: 'en'});
    const how = await control(element, 'how');
    expect(seconds(how)).to.deep.equal(['How often?', 'Never', 'Often']);
    element.lang = 'en';
    await until(() => seconds(how).length === 0);
  });

  it('puts what is asked side by side where there is room, and one below the other on a phone', async () => {
    const {element} = await open(meeting, {besideLang: 'ar'});
    const around = element.parentElement!;
    const place = await control(element, 'place');
    await until(() => seconds(place).length > 0);
    const tops = () => besideIn(place).map((one) => one.getBoundingClientRect().top);
    const firsts = () => besideIn(place).map((one) => one.previousElementSibling!.getBoundingClientRect().top);
    around.style.inlineSize = '700px';
    expect(tops()).to.deep.equal(firsts());
    around.style.inlineSize = '320px';
    expect(tops().every((top, index) => top > firsts()[index]!)).to.equal(true);
  });

  it('shows the thanks in both', async () => {
    const {element} = await open(meeting, {besideLang: 'ar'});
    await press(element, 'Check your answers');
    await press(element, 'Submit');
    await until(() => find(element, 'consulta-submitted')?.shadowRoot?.querySelector('.second-text'));
    expect(seconds(find(element, 'consulta-submitted')!.shadowRoot!)).to.deep.equal(['شكرًا']);
  });

  it('is accessible, also 320 px wide and right to left', async () => {
    for (const [lang, besideLang, width] of [
      ['en', 'ar', ''],
      ['ar', 'en', '320px'],
    ] as const) {
      const {element, session} = await open(meeting, {lang, besideLang});
      const around = element.parentElement!;
      around.style.inlineSize = width;
      session.answer('place', 'hall');
      await control(element, 'order');
      await expectAccessible(element, `${lang} with ${besideLang} ${width}`);
    }
  });
});
