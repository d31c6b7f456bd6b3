/** Imports point one way (see DESIGN in the folder names): a violation fails `npm run check`. */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment: 'shared knows neither the add-in, nor the functions, nor Node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: ['^addin/', '^functions/', '^infra/', '^test/'] },
    },
    {
      name: 'shared-uses-field-libraries-only',
      comment: 'shared imports zod and an allow-list of pure libraries',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(zod|canonicalize|@noble/hashes|ulidx)/',
      },
    },
    {
      name: 'addin-takes-types-only-from-functions',
      severity: 'error',
      from: { path: '^addin/' },
      to: { path: '^functions/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'functions-do-not-know-the-addin',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: ['^addin/', '^infra/', '^test/'] },
    },
    {
      name: 'addin-does-not-know-tests',
      severity: 'error',
      from: { path: '^addin/' },
      to: { path: ['^infra/', '^test/'] },
    },
    {
      name: 'office-js-is-never-imported',
      comment: 'office.js comes from its CDN tag',
      severity: 'error',
      from: { path: '^(addin|functions|shared)/' },
      to: { path: 'node_modules/@microsoft/office-js' },
    },
    {
      name: 'generator-knows-nothing-of-the-product',
      comment: 'the made-up workbooks must be able to disagree with the code they test',
      severity: 'error',
      from: { path: '^test/fixtures/' },
      to: { path: ['^shared/', '^functions/', '^addin/'] },
    },
    {
      name: 'production-knows-nothing-local',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/local/' },
      to: { path: '^functions/local/' },
    },
    {
      name: 'no-circles',
      comment: 'the stand-in of Excel is left out: its classes hand one another out as Excel’s own do',
      severity: 'error',
      from: { path: '^(addin|functions|shared|infra)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
