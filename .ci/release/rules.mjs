import { newestEntry, readChangeset } from './changelog.mjs'

/**
 * What keeps a commit from being released, in sentences; none where nothing does.
 *
 * Facts: `name`, `version`, `repository` of package.json; `lockVersion`; `changelog`, the text; `changesets`, the texts of
 * .changeset by file; `tags`, the newest first; `isTagged`, whether this commit is the one of its version's tag;
 * `changed`, the files of src that differ from the last release; `isClean`, whether all is
 * committed; `isFinal`, whether this commit is to be published.
 */
export function faultsOf(facts) {
  const { name, version, lockVersion, changesets, tags, isFinal } = facts
  const faults = []
  const check = (holds, sentence) => {
    if (!holds) faults.push(sentence)
  }

  check(/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version), `${version} is no version`)
  check(lockVersion === version, `package-lock.json is of version ${lockVersion}: run npm install`)

  const entry = newestEntry(facts.changelog)
  check(
    entry.version === version,
    `CHANGELOG.md begins with "${entry.heading}", not with ${version} and its day`,
  )
  check(entry.says, `CHANGELOG.md says nothing of ${version}`)

  for (const [file, text] of Object.entries(changesets)) {
    const { releases, summary } = readChangeset(text)
    const isOurs = releases.length === 1 && /^"(.*)": (major|minor|patch)$/.exec(releases[0])?.[1] === name
    check(isOurs, `${file} releases ${releases.join(', ') || 'nothing'}, not ${name} alone`)
    check(summary !== '', `${file} says nothing to users`)
  }

  const pending = Object.keys(changesets).length
  const isNew = !tags.includes(`v${version}`)
  const last = tags.find((tag) => tag !== `v${version}`)
  // What was changed since the last release is told: under the version to come, or by a changeset.
  if (!isNew && !facts.isTagged) {
    check(
      facts.changed.length === 0 || pending > 0,
      `v${version} is released, and since then ${facts.changed.slice(0, 3).join(', ')} changed without a changeset: npm run changeset`,
    )
  }
  check(
    !isNew || pending === 0,
    `v${version} is to come: what changed is told under its heading, not by a changeset`,
  )
  if (isNew && last !== undefined) {
    check(compare(version, last.slice(1)) > 0, `${version} is not above ${last}`)
  }

  if (isFinal) {
    check(entry.day !== 'unreleased', `CHANGELOG.md has ${version} as unreleased: put the day`)
    check(isNew || facts.isTagged, `v${version} is a tag already, of another commit`)
    check(facts.isClean, 'there are changes that are not committed')
    check(
      facts.repository !== undefined,
      'package.json names no repository: the links of the README would lead nowhere on npm',
    )
  }
  return faults
}

/** Versions without a pre-release by their three numbers. */
function compare(one, other) {
  const numbers = (text) => text.split('-')[0].split('.').map(Number)
  const [left, right] = [numbers(one), numbers(other)]
  const index = left.findIndex((number, at) => number !== right[at])
  return index < 0 ? 0 : left[index] - right[index]
}
