import {setDeskAddress, setInstrumentResolver} from '@consulta/elements';

/** Built-in instruments and the desk lie beside the script, wherever the folder was uploaded. */
export function resolveInstrumentsBeside(scriptUrl: string): void {
  setDeskAddress(new URL('organiser.html', scriptUrl));
  setInstrumentResolver((name) => new URL(`instruments/${name}.json`, scriptUrl));
}
