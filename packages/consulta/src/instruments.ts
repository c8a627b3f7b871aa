import {setInstrumentResolver} from '@consulta/elements';

/** Built-in instruments lie beside the script, wherever the folder was uploaded. */
export function resolveInstrumentsBeside(scriptUrl: string): void {
  setInstrumentResolver((name) => new URL(`instruments/${name}.json`, scriptUrl));
}
