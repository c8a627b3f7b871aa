interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface ScriptPolicies {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/**
 * The browser's `Worker`, for a worker of our own: where a page demands `require-trusted-types-for 'script'`, it says
 * by the policy `consulta-worker` that the address is one. Throws where the page does not allow that policy.
 */
export function trustedWorker(): new (url: URL, options: WorkerOptions) => Worker {
  return class extends Worker {
    constructor(url: URL, options: WorkerOptions) {
      super(trusted(url), options);
    }
  };
}

function trusted(url: URL): string | URL {
  const {trustedTypes} = globalThis as {readonly trustedTypes?: ScriptPolicies};
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('consulta-worker', {createScriptURL: ofThisFolder});
  return policy.createScriptURL(url.href);
}

/** What lies beside this script is our own; nothing else is let through. */
function ofThisFolder(url: string): string {
  if (new URL(url).origin !== new URL(import.meta.url).origin) throw new TypeError(`${url} is no script of Consulta.`);
  return url;
}
