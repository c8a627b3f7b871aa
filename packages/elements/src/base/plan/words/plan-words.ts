import type {Translation} from '../../translation.js';
import {WordBook} from '../../word-book.js';

/** What is said of gaps, and of what is done about them. */
export interface PlanWords extends Translation {
  'targets.title': string;
  'targets.intro': string;
  'targets.none': string;
  'targets.various': string;
  'targets.now': (current: string) => string;
  'targets.percent': (percent: string) => string;
  'targets.share': (percent: string) => string;
  'targets.shares': string;
  'targets.step': (value: string, title: string) => string;
  'plan.title': string;
  'plan.intro': string;
  'plan.none': string;
  'plan.order': string;
  'plan.order-hint': string;
  'plan.many': string;
  'plan.action': string;
  'plan.owner': string;
  'plan.due': string;
  'plan.status': string;
  'plan.planned': string;
  'plan.begun': string;
  'plan.done': string;
  'plan.add': string;
  'plan.remove': string;
  'plan.save': string;
  'plan.kept': string;
  'plan.not-opened': string;
  'plan.not-saved': string;
  'plan.high': string;
  'plan.medium': string;
  'plan.low': string;
  'plan.no-action': string;
  'plan.arithmetic': string;
  'plan.rule': (low: string, high: string) => string;
  'plan.levels': (highest: string, half: string, quarter: string) => string;
  'plan.statement': string;
  'plan.in-figures': string;
  'plan.importance': string;
  'plan.importance-low': string;
  'plan.importance-normal': string;
  'plan.importance-high': string;
  'plan.priority': string;
  'plan.gap': (current: string, target: string) => string;
}

export const planWords = new WordBook<PlanWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
