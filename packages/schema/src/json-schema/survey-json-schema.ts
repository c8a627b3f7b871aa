import * as z from 'zod/mini';

import {choiceOption} from '../question-types/choice.js';
import {item} from '../question-types/ranking.js';
import {repeatQuestion, simpleQuestions} from '../question-types/repeat.js';
import {level} from '../question-types/scale.js';
import {band, scoreDefinition} from '../score.js';
import {section, surveyShape} from '../survey.js';
import {id, rule, text} from '../text.js';
import {DESCRIPTIONS} from './descriptions.js';

interface JsonSchema {
  [keyword: string]: unknown;
  properties?: {[name: string]: JsonSchema};
}

/**
 * The JSON Schema (draft 2020-12) of a survey, made from the zod shapes, for editors that complete and explain.
 * Only for building: a page never needs it.
 */
export function surveyJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(surveyShape, {target: 'draft-2020-12', metadata: definitionNames()}) as JsonSchema;
  const definitions = schema['$defs'] as {readonly [name: string]: JsonSchema};
  describe('survey', schema);
  for (const [name, definition] of Object.entries(definitions)) describe(name, definition);
  const {$schema, ...rest} = schema;
  return {$schema, $id: 'survey.schema.json', ...rest};
}

/** What is used in several places is written once, under a name. */
function definitionNames() {
  const names = z.registry<{id: string}>();
  const named = {text, rule, id, item, level, option: choiceOption, band, score: scoreDefinition, section};
  for (const [name, shape] of Object.entries(named)) names.add(shape, {id: name});
  for (const question of [...simpleQuestions, repeatQuestion]) {
    const [type] = question.shape.type.def.values;
    names.add(question, {id: `${type}-question`});
  }
  return names;
}

/** Gives a schema and all properties in it their sentences. */
function describe(name: string, schema: JsonSchema) {
  const words = DESCRIPTIONS[name];
  if (words) Object.assign(schema, {title: name, description: words});
  if (!schema.properties) return describeInner(name, schema);
  for (const [key, property] of Object.entries(schema.properties)) {
    const description =
      DESCRIPTIONS[`${name}.${key}`] ?? (isQuestion(name) ? DESCRIPTIONS[`question.${key}`] : undefined);
    if (description === undefined) throw new Error(`descriptions.ts has no sentence for ${name}.${key}`);
    Object.assign(property, {title: key, description});
    describeInner(`${name}.${key}`, property);
  }
}

/** Objects that have no name of their own: entries of lists and single objects. */
function describeInner(name: string, schema: JsonSchema) {
  const items = schema['items'] as JsonSchema | undefined;
  for (const inner of [schema, items]) if (inner?.properties) describeProperties(name, inner);
}

function describeProperties(name: string, {properties = {}}: JsonSchema) {
  for (const [key, property] of Object.entries(properties)) {
    if (property['description']) continue;
    const short = name.replace(/^[a-z-]+-question\./, 'question.');
    const description = DESCRIPTIONS[`${short}.${key}`];
    if (description === undefined) throw new Error(`descriptions.ts has no sentence for ${short}.${key}`);
    Object.assign(property, {title: key, description});
  }
}

const isQuestion = (name: string) => name.endsWith('-question');
