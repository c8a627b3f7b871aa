/** The columns: what people do. */
export const OPERATIONS = {
  save: 'save',
  resume: 'resume',
  submit: 'submit',
  import: 'import',
  delete: 'delete',
};

const NO_ABORT = 'no browser aborts a transaction on demand: each transaction is really aborted right after it began';
const CLOCK = 'the clock of the machine belongs to all of its programs: `Date` is a year behind';
const NO_DATABASE = 'every engine has IndexedDB: `indexedDB` is undefined before Consulta is loaded';
const TO_REACH = '`indexedDB.open` is listened to, to reach the connection; the closing is real';

const NO_ROOM =
  'WebKitGTK has no switch for the room of a site, and no small disk could be mounted: `put` succeeds, then its transaction aborts';

const native = () => 'native';
const wrapped = (how) => () => `wrapped: ${how}`;
/** By a limit that the browser runs into: the protocol's in Chromium, a setting's in Firefox, a small disk under WebKitGTK. */
const quota = (_engine, isRoomLimited) => (isRoomLimited ? 'native' : `wrapped: ${NO_ROOM}`);

/** WebKitGTK makes a file of some 32 kB beside a database that it opens: whether that fits into what is left is chance. */
const NO_ROOM_TO_OPEN = {webkit: ['resume']};

const ALL = Object.keys(OPERATIONS);

/**
 * The rows: what browsers do to people. `how` says for an engine how the fault comes about; `told` in which columns it
 * cannot be got over, so that the person has to be told, `toldIn` in one engine only, `toldByChanceIn` not every time. `lifts: 'next-visit'`: the page is closed while it lasts. Everywhere else it ends in front of the person.
 * `runBy`: the fault is about whole browsers and not about one page; `tabs`: how many there are.
 */
export const FAULTS = {
  none: {title: 'no fault', how: native, told: []},
  quota: {
    title: 'quota exceeded',
    how: quota,
    told: ['save', 'submit', 'import'],
    // Firefox refuses a deletion too when a site has no room left.
    toldIn: {firefox: ['delete']},
    toldByChanceIn: NO_ROOM_TO_OPEN,
    isLong: true,
    lifts: 'next-visit',
  },
  freed: {
    title: 'storage full, then freed',
    how: quota,
    told: ['save', 'submit', 'import'],
    toldIn: {firefox: ['delete']},
    toldByChanceIn: NO_ROOM_TO_OPEN,
    isLong: true,
  },
  aborted: {title: 'transaction aborted', how: wrapped(NO_ABORT), told: ALL},
  closed: {title: 'connection closed under us', how: wrapped(TO_REACH), told: []},
  deleted: {title: 'database deleted by another tab', how: native, told: []},
  blocked: {title: 'an upgrade that another tab blocks', how: native, told: ALL, isUnreadable: true},
  upgraded: {title: 'upgraded by a newer version in another tab', how: native, told: []},
  clock: {title: 'clock set back a year', how: wrapped(CLOCK), told: []},
  missing: {title: 'IndexedDB missing', how: wrapped(NO_DATABASE), told: ALL, isBeforehand: true},
  damaged: {title: 'a record damaged by hand', how: native, told: []},
  twoTabs: {title: 'two tabs on one draft', how: native, runBy: 'tabs', tabs: 2},
  tenTabs: {title: 'ten tabs on one draft', how: native, runBy: 'tabs', tabs: 10},
  private: {title: 'private mode', how: native, told: [], runBy: 'private'},
  killed: {title: 'browser killed at a random moment (SIGKILL)', how: native, runBy: 'kill'},
};
