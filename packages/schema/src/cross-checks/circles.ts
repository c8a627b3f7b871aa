import type {Findings, Path} from '../findings.js';
import {definitionOf} from '../question-definitions.js';
import {variablesOf} from '../rule.js';
import type {Rule} from '../text.js';
import type {SurveyIndex} from './survey-index.js';

interface Node {
  readonly path: Path | undefined;
  readonly needs: readonly string[];
}

/**
 * Reports conditions, formulas and scores that need themselves: `a -> b -> a`. What makes a question required
 * (`requiredIf`) or an answer wrong (`valid`) changes no value, so two questions may each be required while the
 * other is empty.
 */
export function checkCircles(index: SurveyIndex, findings: Findings): void {
  const nodes = dependencies(index);
  const done = new Set<string>();
  for (const start of nodes.keys()) if (!done.has(start)) follow(start, nodes, done, findings);
}

/** A depth-first walk without recursion: a chain can be as long as the survey. */
function follow(start: string, nodes: ReadonlyMap<string, Node>, done: Set<string>, findings: Findings) {
  const trail: {readonly id: string; next: number}[] = [{id: start, next: 0}];
  const onTrail = new Map([[start, 0]]);
  for (let top = trail.at(-1); top; top = trail.at(-1)) {
    const {path, needs} = nodes.get(top.id)!;
    const need = needs[top.next++];
    if (need === undefined) {
      done.add(top.id);
      onTrail.delete(top.id);
      trail.pop();
      continue;
    }
    const since = onTrail.get(need);
    if (since !== undefined) {
      findings.issue(path, 'circle', () => {
        const circle = [...trail.slice(since).map(({id}) => id), need];
        return `runs in a circle: ${circle.length > 12 ? [...circle.slice(0, 11), '…', need].join(' -> ') : circle.join(' -> ')}`;
      });
    } else if (!done.has(need) && nodes.has(need)) {
      onTrail.set(need, trail.length);
      trail.push({id: need, next: 0});
    }
  }
}

/** What has to be known before a section or question can be shown, or a value worked out. */
function dependencies({questions, sections, scores}: SurveyIndex): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const [id, {section, path}] of sections) nodes.set(id, {path, needs: idsIn(section.showIf)});
  for (const [id, {question, path, section, repeat}] of questions) {
    const formula = definitionOf(question).formula?.(question);
    const needs = [...idsIn(question.showIf), ...idsIn(formula)];
    if (!repeat) needs.push(section.id);
    // The entries of a repeat are made of what is asked in it.
    if ('questions' in question) needs.push(...(question.questions as {id: string}[]).map((inner) => inner.id));
    nodes.set(id, {path, needs});
  }
  for (const [id, {score, path}] of scores) {
    nodes.set(id, {path, needs: score.of.map((member) => member.split('/', 1)[0]!)});
  }
  return nodes;
}

function idsIn(rule: Rule | undefined): string[] {
  if (rule === undefined) return [];
  return variablesOf(rule).flatMap((variable) => variable.split('.', 2)[1] ?? []);
}
