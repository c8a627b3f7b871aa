import type {StorageErrorCode} from '@consulta/storage';

import {ConsultaError, type ConsultaErrorCode} from '../base/consulta-error.js';
import {ConsultaErrorEvent} from './survey-events.js';
import type {VisitHost} from './visit-host.js';

/** What went wrong during a visit, in words and once. */
export class VisitErrors {
  readonly #host: VisitHost;
  /** The failure that was told last, so that trying again does not tell it again. */
  #told: ConsultaErrorCode | undefined;

  constructor(host: VisitHost) {
    this.#host = host;
  }

  /** Tells the host page of a failure while the answers stay in hand; the save status tells the person. */
  async tell(cause: unknown): Promise<void> {
    const error = await this.describe(cause);
    if (error.code === this.#told) return;
    this.#told = error.code;
    this.#host.dispatchEvent(new ConsultaErrorEvent(error));
    this.#host.visitChanged('status');
  }

  /** Does something, and tells of what goes wrong with it; false when something did. */
  async telling(action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      await this.tell(error);
      return false;
    }
  }

  /** After a success the same failure is news again. */
  forget(): void {
    this.#told = undefined;
  }

  /** Without a network there may be no words yet: then they are said when they can be drawn. */
  async describe(cause: unknown): Promise<ConsultaError> {
    const code = cause instanceof ConsultaError ? cause.code : codeOf(cause);
    const message = await this.#host.errorText(code).catch(() => '');
    const details = cause instanceof ConsultaError ? cause.details : [];
    return new ConsultaError(code, message, {cause, details});
  }
}

function codeOf(cause: unknown): ConsultaErrorCode {
  const code = (cause as {readonly code?: StorageErrorCode} | undefined)?.code;
  if (code === undefined) return 'part-unreachable';
  if (code === 'quota') return 'storage-quota';
  return code === 'unavailable' ? 'storage-unavailable' : 'storage-failed';
}
