import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { toJsonSchema } from '../../src/schema/json-schema.js'

describe('toJsonSchema', () => {
  it('is the file that the package ships; rewritten with vitest -u', async () => {
    await expect(`${JSON.stringify(toJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../src/schema/schema.json',
    )
  })

  it('is a valid schema of draft 2020-12', () => {
    expect(new Ajv2020({ strict: true, allowUnionTypes: true }).compile(toJsonSchema())).toBeTypeOf(
      'function',
    )
  })
})
