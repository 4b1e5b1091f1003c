/** Stryker's settings for one room of src. */
export function room(name) {
  return {
    mutate: [`src/${name}/**/*.ts`],
    ignorePatterns: ['dist', 'docs', 'bench', 'coverage', 'reports'],
    disableTypeChecks: false,
    coverageAnalysis: 'perTest',
    // What is worked out once, as a module loads, would have every test run for each change of it.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    concurrency: 1,
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
    thresholds: { high: 90, low: 80, break: 80 },
    tempDirName: '.stryker-tmp',
  }
}
