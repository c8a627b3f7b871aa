import axe from 'axe-core';

/** WCAG 2.2 AA, with everything it builds on. */
const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * Fails when axe finds something that keeps people out: `await expectAccessible(element, 'partly answered, dark')`.
 * The state is named because the same element is looked at in many, and the failure has to say in which one.
 */
export async function expectAccessible(target: Element | Document, state: string): Promise<void> {
  // While axe looks, the page may scroll a button under the pointer, whose colours then change: what is wrong stays.
  const violations = (await violationsIn(target)).length === 0 ? [] : await violationsIn(target);
  if (violations.length === 0) return;
  const count = violations.length === 1 ? 'One rule is' : `${violations.length} rules are`;
  throw new Error([`${count} broken in the state "${state}":`, ...violations.map(describeViolation)].join('\n'));
}

async function violationsIn(target: Element | Document): Promise<axe.Result[]> {
  endMovements(target);
  const {violations} = await axe.run(target, {
    runOnly: {type: 'tag', values: WCAG_2_2_AA},
    resultTypes: ['violations'],
  });
  return violations;
}

/** A colour halfway between two states has a contrast that nobody reads; what goes on for ever stays as it is. */
function endMovements(target: Element | Document): void {
  for (const animation of rootsIn(target.ownerDocument ?? target).flatMap((root) => root.getAnimations())) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}

function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : []));
  return [root, ...inner];
}

function describeViolation({id, help, helpUrl, nodes}: axe.Result): string {
  const places = nodes.map(({target, html, failureSummary}) => {
    // A path that crosses shadow roots is an array of selectors, one per root.
    const path = target.map((step) => (Array.isArray(step) ? step.join(' » ') : step)).join(' » ');
    return `    ${path}\n      ${html}\n      ${(failureSummary ?? '').replaceAll('\n', '\n      ')}`;
  });
  return [`  ${id}: ${help} (${helpUrl})`, ...places].join('\n');
}
