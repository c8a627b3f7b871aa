/**
 * Runs in every measured page before its own scripts: looks at the questions once per frame, and notes when they can
 * be used. `moments` resolves with milliseconds since the navigation started.
 */
export function installProbe({count, holdsIdle}) {
  const held = [];
  if (holdsIdle) globalThis.requestIdleCallback = (callback) => held.push(callback);

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** To be asked for during a frame: resolves when the frame has been laid out and painted. */
  const frameEnd = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  const afterFrame = () => frame().then(frameEnd);
  const survey = () => document.querySelector('consulta-feedback-form, consulta-self-assessment');
  /** One element per question: a control of ours, or the plain fieldset. */
  const questions = () =>
    survey()?.shadowRoot?.querySelectorAll('consulta-scale, consulta-ranking, consulta-text') ??
    document.querySelectorAll('.question');
  const fieldOf = (question) =>
    (question.shadowRoot ?? question).querySelector('input, textarea, select, [part~="item"] button');
  /** Every question on the screen shows something to answer with. */
  const screenIsThere = () => {
    const found = questions();
    if (found.length === 0) return false;
    for (const question of found) {
      const {top, height} = question.getBoundingClientRect();
      if (top >= innerHeight) return true;
      if (height === 0 || !fieldOf(question)) return false;
    }
    return true;
  };
  const allAreThere = () => {
    const found = questions();
    // The last one first: it is the one that is missing while the page is being made.
    return found.length >= count && fieldOf(found[found.length - 1]) !== null && [...found].every(fieldOf);
  };

  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({type: 'longtask', buffered: true});

  const when = async (isThere) => {
    do await frame();
    while (!isThere());
    return frameEnd();
  };
  /** What has been loaded by now. */
  const loaded = () => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
  let loadedFirst;
  const moments = (async () => {
    const firstScreen = await when(() => screenIsThere() && (loadedFirst = loaded()));
    const everyQuestion = count > 0 ? await when(allAreThere) : firstScreen;
    await afterFrame();
    const later = longTasks.filter(({startTime}) => startTime >= firstScreen).map(({duration}) => duration);
    return {firstScreen, loadedFirst, everyQuestion, longestPause: Math.max(0, ...later)};
  })();

  globalThis.bench = {
    moments,
    afterFrame,
    radios: () =>
      [...questions()].map((question) => (question.shadowRoot ?? question).querySelectorAll('[type="radio"]')),
    releaseIdle: () => held.splice(0).forEach((callback) => callback({didTimeout: false, timeRemaining: () => 50})),
  };
}
