import {contents, fillRoom, freeRoom, put} from './raw-database.mjs';
import {askSecondTab} from './second-tab.mjs';
import {textOf, until} from './visit.mjs';

const YEAR = 365 * 24 * 3_600_000;

/**
 * How each fault comes about: `always` is put into every page before Consulta, `inPage` into those under the fault and
 * `notInPage` takes it out again; `begin` and `end` are about what lies outside of a page.
 */
export function strikes(isRoomLimited) {
  const full = isRoomLimited ? {begin: fillRoom, end: freeRoom} : replacing('IDBObjectStore', 'put', fullStore);
  return {
    none: {},
    quota: full,
    freed: full,
    aborted: replacing('IDBDatabase', 'transaction', abortedTransaction),
    closed: closedConnections(),
    deleted: {
      begin: async (scene) => {
        await askSecondTab('delete', scene.database);
        scene.forgetKept();
        // Who looks at the list sees that it is empty.
        await scene.sawLoss?.();
      },
    },
    blocked: {
      begin: ({database}) => askSecondTab('block', database),
      end: ({database}) => askSecondTab('release', database),
    },
    upgraded: {begin: ({database}) => askSecondTab('upgrade', database)},
    clock: {inPage: setClockBack},
    missing: {inPage: (scope) => Object.defineProperty(scope, 'indexedDB', {value: undefined})},
    damaged: {begin: damage},
  };
}

/** One native call is another while the fault lasts. */
function replacing(owner, name, make) {
  const originals = new WeakMap();
  return {
    inPage: (scope) => {
      const {prototype} = scope[owner];
      originals.set(scope, prototype[name]);
      prototype[name] = make(prototype[name], scope);
    },
    notInPage: (scope) => {
      if (originals.has(scope)) scope[owner].prototype[name] = originals.get(scope);
    },
  };
}

/** As Chromium does at the quota: the request succeeds, then the transaction aborts, and only it knows why. */
function fullStore(native, scope) {
  return function (...parameters) {
    const request = native.apply(this, parameters);
    request.addEventListener('success', () => {
      const error = new scope.DOMException('full', 'QuotaExceededError');
      Object.defineProperty(this.transaction, 'error', {value: error});
      this.transaction.abort();
    });
    return request;
  };
}

function abortedTransaction(native, scope) {
  return function (...parameters) {
    const transaction = native.apply(this, parameters);
    scope.queueMicrotask(() => transaction.abort());
    return transaction;
  };
}

/** Every connection that is open, and the next one as soon as it is. */
function closedConnections() {
  const connections = new Set();
  let closesNext = false;
  return {
    always: (scope) => {
      const {open} = scope.IDBFactory.prototype;
      scope.IDBFactory.prototype.open = function (...parameters) {
        const request = open.apply(this, parameters);
        request.addEventListener('success', () => {
          if (closesNext) request.result.close();
          else connections.add(request.result);
          closesNext = false;
        });
        return request;
      };
    },
    begin: ({operation}) => {
      for (const connection of connections) connection.close();
      closesNext = operation === 'resume';
    },
  };
}

function setClockBack(scope) {
  const Present = scope.Date;
  scope.Date = class extends Present {
    constructor(...parameters) {
      if (parameters.length > 0) super(...parameters);
      else super(Present.now() - YEAR);
    }
    static now() {
      return Present.now() - YEAR;
    }
  };
}

/** The person's own unfinished answers while they save; else a record beside those that are wanted. */
async function damage(scene) {
  const {database, operation} = scene;
  const broken = {surveyId: 'under-fault', surveyHash: 'damaged', surveyVersion: '1', answers: null, edits: 7};
  if (operation === 'import' || operation === 'delete') {
    await put(database, 'responses', {...broken, id: 'damaged', submittedAt: 'yesterday'});
    await scene.reenter();
    return until(() => textOf(scene.desk.shadowRoot, '.unreadable'), 'the desk says that something cannot be read');
  }
  if (operation === 'resume') {
    return put(database, 'drafts', {...broken, id: 'damaged', savedAt: '2999-01-01T00:00:00.000Z'});
  }
  const {drafts} = await contents(database);
  const [draft] = drafts;
  return put(database, 'drafts', {...draft, answers: null, edits: 7, notes: 'x'});
}
