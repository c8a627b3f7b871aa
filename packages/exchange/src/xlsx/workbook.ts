import {type ZipEntry, zipped} from '../zip/zipped.js';
import {type Sheet, sheetXml} from './sheet.js';
import {sheetText} from './sheet-text.js';
import {STYLES} from './styles.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An XLSX file (ECMA-376) with these sheets, written one after the other. */
export function workbook(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const numbered = sheets.map((sheet, index) => ({sheet, id: index + 1}));
  const names = sheetNames(sheets.map(({name}) => name));
  const one = (name: string, text: string): ZipEntry => ({name, pieces: [HEAD + text]});
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;
  return zipped([
    one(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
        numbered
          .map(({id}) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`)
          .join('') +
        '</Types>',
    ),
    one(
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    one(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>` +
        numbered
          .map(({id}) => `<sheet name="${sheetText(names[id - 1] ?? '')}" sheetId="${id}" r:id="rId${id}"/>`)
          .join('') +
        '</sheets></workbook>',
    ),
    one(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        numbered.map(({id}) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`)).join('') +
        `${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    ),
    {name: 'xl/styles.xml', pieces: [STYLES]},
    ...numbered.map(({sheet, id}) => ({name: `xl/worksheets/sheet${id}.xml`, pieces: sheetXml(sheet)})),
  ]);
}

/** At most 31 characters, none of `[]:*?/\`, and no two alike in Excel's eyes. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const fitting = name.replace(/[[\]:*?/\\]/g, '-').slice(0, 31);
    let free = fitting;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${fitting.slice(0, 27)}-${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
