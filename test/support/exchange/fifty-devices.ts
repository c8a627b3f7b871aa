import {receiptOf} from '@consulta/exchange/receipt';
import {type Response, type Survey, surveyHash} from '@consulta/schema';

const DEVICES = 50;
/** How many responses there are. */
export const RESPONSES = 10_000;
/** Enough for every kind of conflict and damage, where many orders are tried. */
export const FEWER_RESPONSES = 2000;
/** So many of the next device's responses are on each device, too. */
const SHARED = 20;

const question = {id: 'city', type: 'text' as const, title: 'City'};
const mark = {id: 'mark', type: 'scale' as const, title: 'Mark', from: 1, to: 5};
/** The first two differ only in texts; the third asks one thing more. */
export const VERSIONS: readonly Survey[] = [
  {id: 'cities', version: '1', title: 'Cities', languages: ['en'], sections: [{id: 'all', title: 'All', questions: [question, mark]}]}, // prettier-ignore
  {id: 'cities', version: '2', title: 'Our cities', languages: ['en'], sections: [{id: 'all', title: 'All of it', questions: [question, mark]}]}, // prettier-ignore
  {id: 'cities', version: '3', title: 'Our cities', languages: ['en'], sections: [{id: 'all', title: 'All', questions: [question, mark, {id: 'why', type: 'text', title: 'Why'}]}]}, // prettier-ignore
];
const HASHES = VERSIONS.map(surveyHash);

/** What must come of all files, worked out from how they were made and not from how they are read. */
export interface Expected {
  /** By id: the content that counts, and the others, oldest first. */
  readonly kept: ReadonlyMap<string, readonly Response[]>;
  /** `file code id` of everything that does not count. */
  readonly rejected: readonly string[];
  readonly superseded: ReadonlySet<string>;
}
interface DeviceFile {
  readonly name: string;
  readonly text: string;
}

/** Files of fifty devices: overlapping, of three versions, in two formats, some altered, some damaged. */
export function fiftyDevices(responses = RESPONSES): {
  readonly files: readonly DeviceFile[];
  readonly expected: Expected;
} {
  const own = responses / DEVICES;
  const isDamaged = (index: number, device: number) =>
    index >= SHARED && index < own && (index + device) % (responses < RESPONSES ? 7 : 61) === 0;
  const files: DeviceFile[] = [];
  const kept = new Map<string, Response[]>();
  const rejected: string[] = [];
  const altered = new Map<string, string[]>();
  const keep = (response: Response) => {
    const copies = kept.get(response.id) ?? [];
    if (!copies.some(({submittedAt}) => submittedAt === response.submittedAt)) copies.push(response);
    kept.set(response.id, copies);
  };
  for (let device = 0; device < DEVICES; device += 1) {
    const name = `device-${device}.${device % 3 === 0 ? 'jsonl' : 'json'}`;
    const entries = Array.from({length: own + SHARED}, (_, index) => {
      const response = responseOf((device * own + index) % responses);
      // What is shared lies first in the next device's file, and some of it was edited here.
      const isEdited = index >= own && index % 7 === 0;
      if (!isEdited) return response;
      const copy = {
        ...response,
        submittedAt: `2026-06-01T${String(device % 24).padStart(2, '0')}:00:00.000Z`,
        group: 'edited',
      };
      altered.set(copy.id, [...(altered.get(copy.id) ?? []), name]);
      return copy;
    });
    const damaged = entries.map((response, index) =>
      isDamaged(index, device) ? damage(response, device, index) : undefined,
    );
    for (const [index, response] of entries.entries()) {
      const harm = damaged[index];
      if (harm) rejected.push(`${name} ${harm.code} ${response.id}`);
      else keep(response);
    }
    files.push({
      name,
      text: write(
        entries.map((response, index) => damaged[index]?.entry ?? response),
        device,
      ),
    });
  }
  for (const copies of kept.values()) copies.sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
  for (const [id, names] of altered) rejected.push(...names.map((name) => `${name} conflict ${id}`));
  const lines = files[0]!.text.trimEnd().split('\n');
  const [broken] = lines.splice(-1, 1, lines.at(-1)!.slice(0, -30));
  const lost = responseOf(own + SHARED - 1);
  if (!broken!.includes(lost.id)) throw new Error('The last line is not the response that it was taken for.');
  files[0] = {name: files[0]!.name, text: lines.join('\n')};
  files.push({name: 'letter.txt', text: 'Dear all, please find attached'}, {name: 'empty.json', text: ' '});
  const receipt = receiptOf(VERSIONS[2]!, responseOf(5), {language: 'en'});
  files.push({name: receipt.name, text: receipt.html}, {name: 'cut.json', text: files[1]!.text.slice(0, 5000)});
  rejected.push('device-0.jsonl truncated ', 'letter.txt not-json ', 'empty.json empty ', 'cut.json truncated ');
  const superseded = new Set([...kept.values()].flatMap(([one]) => one?.supersedes ?? []));
  return {files, expected: {kept, rejected: rejected.sort(), superseded}};
}

function responseOf(index: number): Response {
  const version = index % 3;
  return {
    format: 1,
    id: idOf(index),
    kind: 'individual',
    surveyId: 'cities',
    surveyVersion: VERSIONS[version]!.version,
    surveyHash: HASHES[version]!,
    language: 'en',
    startedAt: '2026-03-01T10:00:00.000Z',
    submittedAt: new Date(Date.UTC(2026, 2, 1) + index * 1000).toISOString(),
    answers: {city: `City ${index}`, mark: 1 + (index % 5)},
    origin: {site: 'https://example.org', mode: 'own'},
    ...(index % 50 === 49 && {supersedes: idOf(index - 1)}),
  };
}

function idOf(index: number): string {
  return `01936c5e-7a00-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

/** Each device has a few responses that were damaged on the way, each in its own manner. */
function damage(response: Response, device: number, index: number): {entry: object; code: string} {
  const kinds: readonly (readonly [code: string, entry: object])[] = [
    ['response-invalid', {...response, answers: {stranger: 1}}],
    ['response-invalid', {...response, submittedAt: undefined}],
    ['newer-format', {...response, format: 2}],
    ['survey-missing', {...response, surveyId: 'gone', surveyHash: '0'.repeat(64)}],
    ['survey-changed', {...response, surveyHash: 'f'.repeat(64)}],
  ];
  const [code, entry] = kinds[(index + device) % kinds.length]!;
  // Where a file has no definition at all, none can have been changed in it.
  return {code: code === 'survey-changed' && !hasDefinitions(device) ? 'survey-missing' : code, entry};
}

/** Every fifth device leaves the definitions out: other files hold them. */
function hasDefinitions(device: number): boolean {
  return device % 5 !== 4;
}

function write(entries: readonly object[], device: number): string {
  const surveys = hasDefinitions(device) ? VERSIONS : [];
  if (device % 3 !== 0) return JSON.stringify({consulta: 1, surveys, responses: entries});
  const lines = [
    {consulta: 1, surveys, responses: []},
    ...entries.map((entry) => ({consulta: 1, surveys: [], responses: [entry]})),
  ];
  return lines.map((line) => JSON.stringify(line)).join('\n');
}
