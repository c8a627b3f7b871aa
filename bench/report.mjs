import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const PAGE = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));
const BEGIN = '<!-- figures: written by npm run bench -- --write -->';
const END = '<!-- end of figures -->';
const HEAD = ['what', 'measured', 'beside it', 'ratio', 'reach'];

/** The figures as a Markdown table, which reads well in a terminal too. */
export function table(rows) {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const write = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = lines.map(write);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

function cells({what, unit, value, baseline, baselineName, reach = ''}) {
  const beside = baseline === undefined ? '' : `${baselineName} ${number(baseline)} ${unit}`;
  const ratio = baseline === undefined ? '' : `${(value / baseline).toFixed(2)} ×`;
  return [what, `${number(value)} ${unit}`, beside, ratio, reach];
}

function number(value) {
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Puts the figures into the page about them, between its two marks. */
export function writePage(conditions, rows) {
  const page = readFileSync(PAGE, 'utf8');
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`docs/benchmarks.md lacks the marks ${BEGIN} and ${END}.`);
  writeFileSync(PAGE, `${page.slice(0, before)}${BEGIN}\n\n${conditions}\n\n${table(rows)}\n\n${page.slice(after)}`);
}
