// What has to hold before `npm publish`, without publishing: `npm run release:check`, and with `-- --final`
// what holds only of the commit that is published. Run `npm run build` before. The rules about version, changelog
// and changesets are in release/rules.mjs.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { newestEntry } from './release/changelog.mjs'
import { faultsOf } from './release/rules.mjs'

/** Packed bytes that a user downloads; a little more than now, so that a stray folder shows. */
const packedLimit = 425_000

const read = (file) => readFileSync(file, 'utf8')
const { name, version, repository, dependencies } = JSON.parse(read('package.json'))
const changelog = read('CHANGELOG.md')
const tags = run('git', 'tag', '--list', 'v*', '--sort=-version:refname').split('\n').filter(Boolean)

const wrong = faultsOf({
  name,
  version,
  repository,
  lockVersion: JSON.parse(read('package-lock.json')).version,
  changelog,
  changesets: Object.fromEntries(
    readdirSync('.changeset')
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => [`.changeset/${file}`, read(`.changeset/${file}`)]),
  ),
  tags,
  isTagged: tags.includes(`v${version}`) && commitOf(`v${version}`) === commitOf('HEAD'),
  changed:
    tags.length === 0
      ? []
      : run('git', 'diff', '--name-only', tags[0], '--', 'src').split('\n').filter(Boolean),
  isClean: run('git', 'status', '--porcelain') === '',
  isFinal: process.argv.includes('--final'),
})

// What would be published.
const [packed] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'))
const files = packed.files.map(({ path }) => path)
const papers = ['LICENSE', 'CHANGELOG.md', 'README.md', 'README.zh-CN.md']
for (const file of ['dist/index.js', 'dist/index.d.ts', 'dist/schema.json', ...papers]) {
  if (!files.includes(file)) wrong.push(`${file} is not in the tarball`)
}
const strange = files.filter(
  (file) => !/^dist\//.test(file) && file !== 'package.json' && !papers.includes(file),
)
if (strange.length > 0) wrong.push(`the tarball holds ${strange.join(', ')}`)
if (packed.size > packedLimit) wrong.push(`the tarball has ${packed.size} bytes, over ${packedLimit}`)

run('npm', 'publish', '--dry-run', '--ignore-scripts', '--access', 'public', '--tag', 'latest')

for (const sentence of wrong) console.error(`- ${sentence}`)
console.log(
  `${name}@${version} (${newestEntry(changelog).day}): ${files.length} files, ${packed.size} bytes packed, ` +
    `${packed.unpackedSize} unpacked, ${Object.keys(dependencies).length} dependencies; ` +
    `${wrong.length === 0 ? 'ready' : 'not ready'}`,
)
process.exitCode = wrong.length === 0 ? 0 : 1

function run(program, ...args) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

function commitOf(name) {
  return run('git', 'rev-list', '-n1', name)
}
