// `npm run release:version`: makes the next version and its entry in CHANGELOG.md of the files in .changeset.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { settled } from './release/changelog.mjs'

if (readdirSync('.changeset').every((file) => !file.endsWith('.md') || file === 'README.md')) {
  throw new Error('There is no changeset, and so nothing to release: npm run changeset')
}
execFileSync('npx', ['changeset', 'version'], { stdio: 'inherit' })
const day = new Date().toISOString().slice(0, 10)
writeFileSync('CHANGELOG.md', settled(readFileSync('CHANGELOG.md', 'utf8'), day))
// The lock file names the version too.
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { stdio: 'inherit' })
