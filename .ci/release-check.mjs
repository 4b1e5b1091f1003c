// What has to hold before `npm publish`, without publishing: `npm run release:check`, and with `-- --final`
// what holds only of the commit that is published. Run `npm run build` before.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'

/** Packed bytes that a user downloads; about a third more than now, so that a stray folder shows. */
const packedLimit = 350_000

const final = process.argv.includes('--final')
const wrong = []
const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const changelog = readFileSync('CHANGELOG.md', 'utf8')

check(/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version), `${version} is no version`)
check(lock.version === version, `package-lock.json is of version ${lock.version}: run npm install`)

// The changelog begins with this version and says something of it.
const [heading = '', entry = ''] = changelog
  .split(/^## /m)
  .slice(1, 2)
  .join('')
  .split(/\n([\s\S]*)/)
const [, listed, when] = /^(\S+) \((.+)\)$/.exec(heading) ?? []
check(listed === version, `CHANGELOG.md begins with "${heading}", not with ${version}`)
check(
  when === 'unreleased' || /^\d{4}-\d{2}-\d{2}$/.test(when ?? ''),
  `"${when}" is neither "unreleased" nor a day`,
)
check(/^- \S/m.test(entry), `CHANGELOG.md says nothing of ${version}`)
if (final) check(when !== 'unreleased', `CHANGELOG.md has ${version} as unreleased: put the day`)

// The version is new, and above the last one.
const tags = run('git', 'tag', '--list', 'v*', '--sort=-version:refname').split('\n').filter(Boolean)
check(
  !tags.includes(`v${version}`) || tagged(`v${version}`),
  `v${version} is a tag already, of another commit`,
)
const last = tags.find((tag) => tag !== `v${version}`)
if (last) check(compare(version, last.slice(1)) > 0, `${version} is not above ${last}`)
if (final) check(run('git', 'status', '--porcelain') === '', 'there are changes that are not committed')

// What would be published.
const [packed] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'))
const files = packed.files.map(({ path }) => path)
for (const file of ['dist/index.js', 'dist/index.d.ts', 'dist/schema.json', 'README.md', 'README.zh-CN.md']) {
  check(files.includes(file), `${file} is not in the tarball`)
}
for (const file of ['LICENSE', 'CHANGELOG.md']) check(files.includes(file), `${file} is not in the tarball`)
const strange = files.filter(
  (file) => !/^(dist\/|LICENSE|package\.json|(CHANGELOG|README(\.zh-CN)?)\.md$)/.test(file),
)
check(strange.length === 0, `the tarball holds ${strange.join(', ')}`)
check(packed.size <= packedLimit, `the tarball has ${packed.size} bytes, over ${packedLimit}`)

run('npm', 'publish', '--dry-run', '--ignore-scripts', '--access', 'public', '--tag', 'latest')

for (const sentence of wrong) console.error(`- ${sentence}`)
console.log(
  `${name}@${version} (${when}): ${files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked, ` +
    `${Object.keys(dependencies).length} dependencies; ${wrong.length === 0 ? 'ready' : 'not ready'}`,
)
process.exitCode = wrong.length === 0 ? 0 : 1

function check(holds, sentence) {
  if (!holds) wrong.push(sentence)
}

function run(program, ...args) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

function tagged(tag) {
  return run('git', 'rev-list', '-n1', tag) === run('git', 'rev-parse', 'HEAD')
}

/** Versions without a pre-release by their three numbers. */
function compare(one, other) {
  const numbers = (text) => text.split('-')[0].split('.').map(Number)
  const [left, right] = [numbers(one), numbers(other)]
  const index = left.findIndex((number, at) => number !== right[at])
  return index < 0 ? 0 : left[index] - right[index]
}
