// Prints "PASSED FAILED" of vitest's JSON report. A file that could not be loaded counts as one that failed.
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
console.log(`${report.numPassedTests} ${report.numFailedTests + unloaded.length}`)
