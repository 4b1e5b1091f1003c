// What keeps a version from being published, and how its entry in CHANGELOG.md is made.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newestEntry, settled } from '../../.ci/release/changelog.mjs'
import { type Facts, faultsOf } from '../../.ci/release/rules.mjs'
import { root } from './modules.js'

const changelog = `# Changelog

What changed for users. Versions follow [semantic versioning](https://semver.org).

## 0.2.0 (2026-11-24)

- New.

## 0.1.0 (2026-10-01)

- First.
`

const changeset = `---
"@gz/perf-targets": minor
---

\`parseTarget\` reads more.
`

/** A commit that is ready, but for what a test changes. */
const faults = (changes: Partial<Facts>) =>
  faultsOf({
    name: '@gz/perf-targets',
    version: '0.2.0',
    lockVersion: '0.2.0',
    changelog,
    changesets: {},
    tags: ['v0.1.0'],
    isTagged: false,
    changed: ['src/index.ts'],
    isClean: true,
    repository: 'github:gz/perf-targets',
    isFinal: true,
    ...changes,
  })

const released: Partial<Facts> = { tags: ['v0.2.0', 'v0.1.0'], isFinal: false }

describe('a commit', () => {
  test('with a new version that the changelog tells is ready', () => {
    expect(faults({})).toEqual([])
    expect(faults({ tags: [] })).toEqual([])
  })

  test('that is the one of its tag is ready', () => {
    expect(faults({ ...released, isTagged: true, changed: [], isFinal: true })).toEqual([])
  })

  test.each([
    [{ version: '0.2' }, /^0\.2 is no version/],
    [{ lockVersion: '0.1.0' }, /package-lock\.json is of version 0\.1\.0/],
    [{ version: '0.3.0', lockVersion: '0.3.0' }, /begins with "0\.2\.0 \(2026-11-24\)", not with 0\.3\.0/],
    [{ changelog: changelog.replace('- New.', '') }, /says nothing of 0\.2\.0/],
    [{ changelog: changelog.replace('2026-11-24', 'soon') }, /begins with "0\.2\.0 \(soon\)"/],
    [{ changelog: changelog.replace('2026-11-24', 'unreleased') }, /as unreleased: put the day/],
    [{ tags: ['v0.3.0', 'v0.1.0'] }, /0\.2\.0 is not above v0\.3\.0/],
    [{ tags: ['v0.2.1'] }, /0\.2\.0 is not above v0\.2\.1/],
    [{ tags: ['v0.2.0'] }, /is a tag already, of another commit/],
    [{ isClean: false }, /not committed/],
    [{ repository: undefined }, /names no repository/],
    [{ changesets: { 'a.md': changeset } }, /told under its heading, not by a changeset/],
  ])('%j is not ready', (changes, sentence) => {
    expect(faults(changes)).toContainEqual(expect.stringMatching(sentence))
  })

  test('may be unreleased, with changes under way, until it is the final one', () => {
    const open = changelog.replace('2026-11-24', 'unreleased')
    expect(faults({ changelog: open, isFinal: false, isClean: false })).toEqual([])
  })
})

describe('what changed in src since the last release', () => {
  test('is told by a changeset', () => {
    expect(faults(released)).toEqual([
      'v0.2.0 is released, and since then src/index.ts changed without a changeset: npm run changeset',
    ])
    expect(faults({ ...released, changesets: { 'a.md': changeset } })).toEqual([])
    expect(faults({ ...released, changed: [] })).toEqual([])
  })

  test.each([
    ['no package', changeset.replace('"@gz/perf-targets": minor\n', ''), /releases nothing/],
    ['another package', changeset.replace('targets"', 'target"'), /not @gz\/perf-targets alone/],
    ['no size', changeset.replace('minor', 'small'), /not @gz\/perf-targets alone/],
    ['no words', changeset.replace(/`.*/, ''), /says nothing to users/],
  ])('is not told by one with %s', (_, text, sentence) => {
    expect(faults({ ...released, changesets: { 'a.md': text } })).toEqual([expect.stringMatching(sentence)])
  })
})

describe('the changelog', () => {
  test('of this commit begins with the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const entry = newestEntry(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))
    expect([entry.version, entry.says]).toEqual([version, true])
  })

  test('gets its next entry from changesets', () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'))
    const run = (...words: string[]) =>
      execFileSync(words[0] as string, words.slice(1), { cwd: folder, stdio: 'pipe' })
    try {
      for (const file of ['config.json', 'changelog.cjs']) {
        run('mkdir', '-p', '.changeset')
        run('cp', join(root, '.changeset', file), `.changeset/${file}`)
      }
      writeFileSync(join(folder, 'package.json'), '{ "name": "@gz/perf-targets", "version": "0.2.0" }')
      writeFileSync(join(folder, 'package-lock.json'), '{}')
      writeFileSync(join(folder, 'CHANGELOG.md'), changelog)
      writeFileSync(
        join(folder, '.changeset/a.md'),
        changeset.replace('minor', 'patch').replace('more', 'well'),
      )
      writeFileSync(join(folder, '.changeset/b.md'), changeset)
      run('git', 'init', '-q', '-b', 'main')
      run(join(root, 'node_modules/.bin/changeset'), 'version')
      const written = settled(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'), '2026-12-01')
      expect(written).toBe(
        changelog.replace(
          '## 0.2.0',
          '## 0.3.0 (2026-12-01)\n\n- `parseTarget` reads more.\n- `parseTarget` reads well.\n\n## 0.2.0',
        ),
      )
      expect(newestEntry(written)).toMatchObject({ version: '0.3.0', day: '2026-12-01', says: true })
      expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version).toBe('0.3.0')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
