import type {Localization} from '../../base/localization.js';

/**
 * When a survey opens or closes, as its definition writes it. A day is that day everywhere; a moment is said in the
 * time zone of the person's device, which is named.
 */
export function momentText(localization: Localization, moment: string): string {
  if (moment.length === 10) return localization.date(`${moment}T00:00:00Z`, {dateStyle: 'long', timeZone: 'UTC'});
  return localization.date(moment, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}
