/** The same numbers in every run: the linear congruential generator of Numerical Recipes (section 7.1). */
export function numbers(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** What the page said to have stored, from the first time on that it says so. */
export async function listenForSaves(page) {
  let last;
  let heard;
  const first = new Promise((resolve) => (heard = resolve));
  await page.exposeFunction('acknowledge', (stored) => {
    last = stored;
    heard();
  });
  return {first, last: () => last};
}

/** In the page: one answer after the other in one section; every `consulta-saved` tells what it stands for. */
export function answerAndListen({section, pause}) {
  const survey = document.querySelector('consulta-self-assessment');
  const {session} = survey;
  session.goTo(session.sections()[section].id);
  const given = [];
  survey.addEventListener('consulta-answer', ({questionId, answer}) =>
    given.push({questionId, answer, at: Date.now()}),
  );
  survey.addEventListener('consulta-saved', async () => {
    // The status is shown right after the event; it says up to which moment the answers are stored.
    await Promise.resolve();
    const {savedAt} = survey.shadowRoot.querySelector('consulta-save-status').status;
    const stored = given.filter(({at}) => at < Date.parse(savedAt));
    const answers = Object.fromEntries(stored.map(({questionId, answer}) => [questionId, answer]));
    if (stored.length > 0) globalThis.acknowledge({answers, section: session.section});
  });
  let level = 0;
  const answerNext = () => {
    const controls = [...survey.shadowRoot.querySelectorAll('consulta-scale')];
    const open = controls.find(({name}) => session.answerTo(name) === undefined);
    if (!open) return;
    open.shadowRoot.querySelectorAll('input[type=radio]')[level++ % 5]?.click();
    setTimeout(answerNext, pause);
  };
  requestAnimationFrame(() => requestAnimationFrame(answerNext));
}
