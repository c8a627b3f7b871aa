/** Places in the list of cell formats below. */
export const STYLE = {plain: 0, header: 1, day: 2, second: 3, text: 4} as const;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const fonts = '<font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>';
const fills = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
const format = (more: string): string => `<xf borderId="0" fillId="0" xfId="0" ${more}/>`;

/** `xl/styles.xml`: bold headers, days, moments in UTC, and texts that stay texts when they are edited. */
export const STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${NAMESPACE}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>' +
  '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>' +
  `<fonts count="2">${fonts}</fonts><fills count="2">${fills}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5">' +
  format('numFmtId="0" fontId="0"') +
  format('numFmtId="0" fontId="1" applyFont="1"') +
  format('numFmtId="164" fontId="0" applyNumberFormat="1"') +
  format('numFmtId="165" fontId="0" applyNumberFormat="1"') +
  format('numFmtId="0" fontId="0" quotePrefix="1"') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
