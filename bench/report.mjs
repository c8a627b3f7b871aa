import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const PAGE = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));
const BEGIN = '<!-- figures: written by npm run bench -- --write -->';
const END = '<!-- end of figures -->';
const HEAD = ['what', 'measured', 'beside it', 'ratio', 'reach'];

/** The figures as a Markdown table, which reads well in a terminal too. */
export function table(rows) {
  return aligned(rows.map(cells));
}

function aligned(body) {
  const lines = [HEAD, ...body];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const write = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...written] = lines.map(write);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...written].join('\n');
}

function cells({what, unit, value, baseline, baselineName, reach = ''}) {
  const beside = baseline === undefined ? '' : `${baselineName} ${number(baseline)} ${unit}`;
  const ratio = baseline === undefined ? '' : `${(value / baseline).toFixed(2)} ×`;
  return [what, `${number(value)} ${unit}`, beside, ratio, reach];
}

function number(value) {
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/**
 * Puts the figures into the page about them, between its two marks. Those of some parts, `only`, take the place of
 * the figures of the same name and leave the others, with a line that says so.
 */
export function writePage(conditions, rows, only) {
  const page = readFileSync(PAGE, 'utf8');
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`docs/benchmarks.md lacks the marks ${BEGIN} and ${END}.`);
  const figures = only
    ? merged(page.slice(before + BEGIN.length, after), conditions, rows, only)
    : `${conditions}\n\n${table(rows)}`;
  writeFileSync(PAGE, `${page.slice(0, before)}${BEGIN}\n\n${figures}\n\n${page.slice(after)}`);
}

function merged(written, conditions, rows, only) {
  const lines = written.split('\n');
  const known = new Map(
    lines
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) => line.slice(2, -2).split(' | '))
      .map((parts) => parts.map((part) => part.trim()))
      .map((parts) => [parts[0], parts]),
  );
  for (const row of rows) known.set(row.what, cells(row));
  const name = `Later, ${only.join(' and ')}:`;
  const said = lines.filter((line) => line !== '' && !line.startsWith('|') && !line.startsWith(name));
  return [...said, `${name} ${conditions}`, aligned([...known.values()])].join('\n\n');
}
