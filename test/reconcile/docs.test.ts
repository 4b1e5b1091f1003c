// What docs/reconciling.md says of the seed is what the code says.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TargetTable } from '../../src/model/table.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { formatCheck } from '../../src/reconcile/format/check.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { relateTargets } from '../../src/reconcile/relate.js'
import { parseTarget } from '../../src/target/parse.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const docs = read('docs/reconciling.md')
const seed = read('seeds/guangzhou-zhengfawei-2026.md')
const tableOf = (source: string): TargetTable => parseMarkdown(source).tables[0]!

describe('docs/reconciling.md', () => {
  const { checks, counts, status } = reconcile(tableOf(seed))

  it('counts the checks', () => {
    expect(docs).toContain(
      `${checks.length} checks, ${counts.balanced} \`balanced\`, ${counts.rounding} \`rounding\`; the whole is \`${status}\``,
    )
    const strict = reconcile(tableOf(seed), { tolerance: 'exact' })
    expect([strict.counts.unbalanced, docs.includes("`tolerance: 'exact'` six of its checks fail")]).toEqual([
      6,
      true,
    ])
  })

  it('shows the sums', () => {
    for (const check of checks) {
      if (!check.rule.startsWith('foot') || check.column !== 'total') continue
      const [, at] = check.where
      const name = at === undefined ? `\`${check.rule}\`` : `\`${check.rule}\`, department ${Number(at) + 1}`
      const figures = [check.stated, check.computed, check.difference, check.bound].map((figure) =>
        figure?.toFixed(),
      )
      expect(docs).toContain(`| ${name} | ${figures.join(' | ')} | \`${check.status}\` |`)
    }
  })

  it('says the sentences', () => {
    const first = checks.find(({ rule }) => rule === 'foot.department.projects')!
    expect(docs).toContain(`> ${formatCheck(first)}\n`)
    expect(docs).toContain(`> ${formatCheck(first, { locale: 'en' })}\n`)
    const wrong = reconcile(tableOf(seed.replace('| 437.45 | 437.45 |', '| 473.45 | 473.45 |')))
    const failed = wrong.checks.find(({ rule }) => rule === 'foot.department.projects')!
    expect(docs).toContain(`> ${formatCheck(failed)}\n`)
  })

  it('tells changes of targets', () => {
    const rows = [...docs.matchAll(/^\| (\S+) \| (\S+) \| `(tightened|loosened|reworded|incomparable)` \|/gm)]
    expect(rows.length).toBe(7)
    for (const [, before, after, change] of rows) {
      expect([before, after, relateTargets(parseTarget(before!), parseTarget(after!), null)]).toEqual([
        before,
        after,
        change,
      ])
    }
  })
})
