/** Packages of the tests and the engine that are published as CommonJS only; browsers need a default export. */
const COMMONJS = ['/axe-core/axe.js', '/axe-core/axe.min.js', '/json-logic-js/logic.js'];

/** Serves the few CommonJS files as modules: the file runs as it is, and what it exports is the default export. */
export function commonJsPlugin() {
  return {
    name: 'commonjs',
    transform(context) {
      if (!COMMONJS.some((file) => context.path.endsWith(file))) return undefined;
      return [
        'const module = {exports: {}};',
        `(function (exports) {${context.body}\n}).call(globalThis, module.exports);`,
        'export default module.exports;',
      ].join('\n');
    },
  };
}
