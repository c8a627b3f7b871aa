import {type Text, textIn, unmarked} from '@consulta/schema';

import type {ExportOptions} from '../contract.js';
import type {Definitions} from '../definitions.js';
import type {Column} from '../table/column.js';
import {tableOf} from '../table/table.js';
import {isWayOut} from '../table/way-out.js';

/**
 * An R script (base R, no package) that reads the CSV of dialect `rfc4180` into the data frame `responses`: numbers,
 * factors, days and moments, with the attributes `label` and `labels` that haven uses too. What somebody answered instead
 * of a value of the scale stands in a second column, `<name>.way_out`.
 */
export function* rScript(versions: Definitions, options: ExportOptions): Generator<string> {
  const {language, csvName = 'responses.csv'} = options;
  const languages = [...(language === undefined ? [] : [language]), ...([...versions.values()][0]?.languages ?? [])];
  const words = (text: Text | undefined) => (text === undefined ? '' : unmarked(textIn(text, languages).text));
  yield '# Reads the responses with their labels. Set the working directory to the folder of this file first.\n';
  yield `responses <- read.csv(${string(csvName)}, colClasses = "character", na.strings = "",\n`;
  yield '  check.names = FALSE, fileEncoding = "UTF-8", encoding = "UTF-8")\n\n';
  yield CODED;
  for (const column of tableOf(versions, options).columns) yield linesFor(column, words);
}

/** A factor that keeps also what has no label, such as an option that an older version of the survey had. */
const CODED = `coded <- function(x, codes, labels) {
  others <- setdiff(unique(x[!is.na(x)]), codes)
  factor(x, levels = c(codes, others), labels = make.unique(c(labels, others)))
}

`;

function linesFor(column: Omit<Column, 'cell'>, words: (text: Text | undefined) => string): string {
  const {id, title, part, values = [], isNumeric, isSeveral, moment} = column;
  const cells = `responses[[${string(id)}]]`;
  const label = [words(title), words(part)].filter(Boolean).join(': ') || id;
  const answers = values.filter((value) => !isWayOut(value));
  const waysOut = values.filter(isWayOut).map(({code}) => String(code));
  const lines: string[] = [];
  if (isNumeric) {
    if (waysOut.length > 0) {
      const codes = vector(waysOut.map(string));
      lines.push(`responses[[${string(`${id}.way_out`)}]] <- factor(${cells}, levels = ${codes})`);
      lines.push(`${cells}[${cells} %in% ${codes}] <- NA`);
    }
    lines.push(`${cells} <- as.numeric(${cells})`);
    if (answers.length > 0) {
      const named = answers.map(({code, label: text}) => `${string(words(text) || String(code))} = ${code}`);
      lines.push(`attr(${cells}, "labels") <- ${vector(named)}`);
    }
  } else if (moment === 'day') lines.push(`${cells} <- as.Date(${cells})`);
  else if (moment) lines.push(`${cells} <- as.POSIXct(${cells}, format = "%Y-%m-%dT%H:%M:%OSZ", tz = "UTC")`);
  else if (isYesNo(column)) lines.push(`${cells} <- ${cells} == "yes"`);
  else if (values.length > 0 && !isSeveral) {
    const codes = vector(values.map(({code}) => string(String(code))));
    const labels = vector(values.map(({code, label: text}) => string(words(text) || String(code))));
    lines.push(`${cells} <- coded(${cells}, ${codes},\n  ${labels})`);
  }
  lines.push(`attr(${cells}, "label") <- ${string(label)}`);
  return `${lines.join('\n')}\n\n`;
}

function isYesNo({values = []}: Omit<Column, 'cell'>): boolean {
  return values.length === 2 && values[0]?.code === 'yes' && values[1]?.code === 'no';
}

function vector(parts: readonly string[]): string {
  return `c(${parts.join(', ')})`;
}

/** A string of R; what has no place in a line is escaped. */
function string(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/[\0-\x1F\x7F]/g, (character) =>
      character === '\0' ? '' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
  return `"${escaped}"`;
}
