/** What stands above the entries of CHANGELOG.md. */
const head = `# Changelog

What changed for users. Versions follow [semantic versioning](https://semver.org).
`

/**
 * CHANGELOG.md after `changeset version`, as it is written here: the new entry below the head instead of above it,
 * its day beside the version, and one list, the weightiest change first, in place of three headings.
 */
export function settled(changelog, day) {
  const [, ...entries] = changelog.replace(head.split('\n').at(-2), '').split(/^## /m)
  const [newest, ...rest] = entries.map((entry) => entry.trim())
  const [version, ...body] = newest.split('\n')
  const list = body
    .filter((line) => !/^### (Major|Minor|Patch) Changes$/.test(line))
    .join('\n')
    .replace(/\n{2,}(?=- )/g, '\n')
    .trim()
  return [head, ...[`${version} (${day})\n\n${list}`, ...rest].map((entry) => `## ${entry}\n`)].join('\n')
}

/** The newest entry of CHANGELOG.md: its version, its day or `unreleased`, and whether it says anything. */
export function newestEntry(changelog) {
  const [heading = '', ...body] = changelog.split(/^## /m).slice(1, 2).join('').split('\n')
  const [, version = null, day = null] = /^(\S+) \((unreleased|\d{4}-\d{2}-\d{2})\)$/.exec(heading) ?? []
  return { heading, version, day, says: body.some((line) => /^- \S/.test(line)) }
}

/** A file of .changeset: what it releases, and what it says to users. */
export function readChangeset(text) {
  const [, head = '', summary = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? []
  const releases = head.split('\n').filter((line) => line.trim() !== '')
  return { releases, summary: summary.trim() }
}
