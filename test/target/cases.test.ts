import { describe, expect, it } from 'vitest'
import { cases, files } from './cases.js'

const all = cases()

describe.each(files)('every line of %s', (file) => {
  const lines = all.filter((each) => each.file === file)

  it('reads as is said of it, with spans that slice to it and a standard form that reads as the same', () => {
    expect(lines.length).toBeGreaterThan(20)
    const wrong = lines.flatMap(({ name, check }) => check().map((sentence) => `${name}: ${sentence}`))
    expect(wrong).toEqual([])
  })
})

it('the gold of the seed has all of its 65 values', () => {
  expect(all.filter(({ file }) => file === '../gold/seed-targets')).toHaveLength(65)
})
