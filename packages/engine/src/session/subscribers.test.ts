import {expect} from '@open-wc/testing';

import {Subscribers} from './subscribers.js';

const scope = globalThis as {reportError?: ((error: unknown) => void) | undefined};

describe('Subscribers', () => {
  const {reportError} = scope;
  afterEach(() => {
    scope.reportError = reportError;
  });

  it('tells the others when one of them throws, and reports its mistake', () => {
    const reported: unknown[] = [];
    scope.reportError = (error) => void reported.push(error);
    const subscribers = new Subscribers();
    const mistake = new Error('in a listener');
    const heard: boolean[] = [];
    subscribers.add(() => {
      throw mistake;
    });
    subscribers.add(({content}) => heard.push(content));
    subscribers.tell({content: true});
    expect([heard, reported]).to.deep.equal([[true], [mistake]]);
  });
});
