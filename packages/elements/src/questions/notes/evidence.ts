import type {Note} from '@consulta/schema';

/** A line of the evidence list as it is being written; the id keeps its fields in place while others go. */
export interface EvidenceLine {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** The web address in what the person wrote: http or https only, `example.org/plan` completed; '' when it is none. */
export function webAddress(text: string): string {
  const trimmed = text.trim();
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  try {
    const {protocol, hostname} = new URL(complete);
    const isHost = hostname === 'localhost' || hostname.includes('.');
    return (protocol === 'http:' || protocol === 'https:') && isHost && !/\s/.test(trimmed) ? complete : '';
  } catch {
    return '';
  }
}

/** Whether what stands in the field for the address is something else. */
export function isWrongAddress({url}: EvidenceLine): boolean {
  return url.trim() !== '' && webAddress(url) === '';
}

/** What is kept of the lines: those that say something, with an address only where it is one. */
export function toEvidence(lines: readonly EvidenceLine[]): NonNullable<Note['evidence']> {
  return lines
    .map(({title, url}) => ({title: title.trim(), url: webAddress(url)}))
    .filter(({title, url}) => title !== '' || url !== '');
}
