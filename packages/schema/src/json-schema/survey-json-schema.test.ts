import {expect} from '@open-wc/testing';

import {surveyJsonSchema} from './survey-json-schema.js';

type Schema = {readonly [keyword: string]: unknown};

function* propertiesIn(schema: unknown, path = ''): Iterable<readonly [path: string, property: Schema]> {
  if (typeof schema !== 'object' || schema === null) return;
  const {properties} = schema as {readonly properties?: {readonly [name: string]: Schema}};
  for (const [name, property] of Object.entries(properties ?? {})) yield [`${path}.${name}`, property];
  for (const [key, inner] of Object.entries(schema)) yield* propertiesIn(inner, `${path}/${key}`);
}

describe('surveyJsonSchema', () => {
  const schema = surveyJsonSchema() as Schema;

  it('says which draft it is and where it is', () => {
    expect(schema).to.include({$schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'survey.schema.json'});
  });

  it('gives every property a title and a description', () => {
    const properties = [...propertiesIn(schema)];
    expect(properties.length).to.be.greaterThan(200);
    for (const [path, property] of properties) {
      expect(property['title'], path).to.be.a('string').that.is.not.empty;
      expect(property['description'], path).to.be.a('string').that.is.not.empty;
    }
  });

  it('refers only to definitions that exist, one for each question type', () => {
    const definitions = Object.keys(schema['$defs'] as Schema);
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference!);
    expect(
      references.map((reference) => reference.replace('#/$defs/', '')).filter((name) => !definitions.includes(name)),
    ).to.be.empty;
    expect(definitions.filter((name) => name.endsWith('-question'))).to.have.length(13);
  });
});
