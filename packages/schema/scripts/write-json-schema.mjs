import {writeFileSync} from 'node:fs';

import {surveyJsonSchema} from '../dist/json-schema/survey-json-schema.js';

// Run after `tsc -b packages/schema`.
const target = new URL('../dist/survey.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(surveyJsonSchema(), null, 2)}\n`);
