import type {SurveySession} from '@consulta/engine';
import {createContext} from '@lit/context';

/** Carries the session, not its state: who consumes it subscribes to what concerns it. */
export const sessionContext = createContext<SurveySession | undefined>(Symbol('consulta-session'));
