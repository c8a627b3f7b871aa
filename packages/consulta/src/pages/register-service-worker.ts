const WORKER = new URL('service-worker.js', document.baseURI).href;

interface ScriptPolicies {
  createPolicy(name: string, rules: {createScriptURL: (url: string) => string}): {createScriptURL(url: string): string};
}

/**
 * Lets the ready pages start without a network from the next time on. Only they call it: a member's page that
 * embeds an element gets no service worker. On plain http there is none, and the pages work without.
 */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  // The page comes first; keeping the files may wait.
  const register = (): void => {
    navigator.serviceWorker.register(trusted(WORKER)).catch((error: unknown) => {
      console.warn('Consulta: this page will need a network next time too.', error);
    });
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, {once: true});
}

/** Under `require-trusted-types-for 'script'` an address of a script must come from a policy; ours knows just one. */
function trusted(url: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: ScriptPolicies};
  if (!trustedTypes) return url;
  const policy = trustedTypes.createPolicy('consulta', {
    createScriptURL: (asked) => {
      if (asked !== WORKER) throw new TypeError(`${asked} is not the service worker of Consulta.`);
      return asked;
    },
  });
  return policy.createScriptURL(url);
}
