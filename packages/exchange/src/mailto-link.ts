import {wellFormedText} from './json/canonical-text.js';

/** An e-mail to be written: without an address the person chooses one. */
export interface MailDraft {
  readonly email?: string;
  readonly subject: string;
  readonly body: string;
}

/** A link that opens an e-mail draft (RFC 6068: percent-encoded, lines end in CRLF). */
export function mailtoLink({email = '', subject, body}: MailDraft): string {
  const encode = (text: string) => encodeURIComponent(wellFormedText(text).replace(/\r\n|\r|\n/g, '\r\n'));
  return `mailto:${encode(email).replaceAll('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`;
}
