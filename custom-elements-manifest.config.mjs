/** One glob over the package, so that the analyzer follows inheritance from base to element. */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'packages/elements/dist',
  litelement: true,
};
