import {SURVEY} from './survey.mjs';

/** Longer than a page takes on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

/** Resolves with what `look` finds once it finds something. */
export async function until(look, what) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * One visit to a page with the built Consulta on it: a document of its own, so that a fault that is put into it is
 * gone with it. `before` may change the document before anything of Consulta runs.
 */
export async function visit(before = () => undefined) {
  const frame = document.createElement('iframe');
  frame.src = 'stage.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const scope = frame.contentWindow;
  const files = catchDownloads(scope);
  await before(scope);
  const script = scope.document.createElement('script');
  script.type = 'module';
  script.src = '/consulta/consulta.js';
  scope.document.head.append(script);
  return {
    scope,
    /** Texts of the files that were handed to the person. */
    files,
    place: (tag, properties) => {
      const element = scope.document.createElement(tag);
      element.lang = 'en';
      Object.assign(element, properties);
      scope.document.body.append(element);
      return element;
    },
    leave: () => frame.remove(),
  };
}

/** A survey on a page, as soon as it can be answered. */
export async function openSurvey({place, scope}, database) {
  await scope.customElements.whenDefined('consulta-feedback-form');
  const element = place('consulta-feedback-form', {survey: SURVEY, database});
  const ready = new Promise((resolve) => element.addEventListener('consulta-ready', resolve, {once: true}));
  await withPatience(ready, 'the survey is ready');
  return element;
}

/** The desk on a page, as soon as it has read what is there, or says that it cannot. */
export async function openDesk({place, scope}, database) {
  await scope.customElements.whenDefined('consulta-responses');
  const element = place('consulta-responses', {database});
  await until(
    () => element.shadowRoot?.querySelector('h2, .problem') && !element.shadowRoot.querySelector('.reading'),
    'the desk has read what is there',
  );
  return element;
}

export function withPatience(promise, what) {
  const late = new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`Waited in vain: ${what}`)), PATIENCE);
  });
  return Promise.race([promise, late]);
}

/** What a person reads there, without what is hidden. */
export function textOf(root, selector) {
  const texts = [...(root?.querySelectorAll(selector) ?? [])].map((one) => (one.innerText ?? one.textContent).trim());
  return texts.filter((text) => text !== '').join(' ');
}

/** A download would wait for nobody in a browser without a person: its content is read instead. */
function catchDownloads(scope) {
  const files = [];
  const {click} = scope.HTMLAnchorElement.prototype;
  scope.HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return click.call(this);
    files.push(scope.fetch(this.href).then((answer) => answer.text()));
    return undefined;
  };
  return files;
}
