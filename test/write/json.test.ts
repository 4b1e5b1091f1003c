import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import type { TargetTable } from '../../src/model/table.js'
import { toJson } from '../../src/write/json/json.js'

const table: TargetTable = {
  span: { end: 9, start: 3 },
  departments: [
    {
      name: null,
      funding: null,
      projects: [
        {
          name: '经费',
          funding: {
            total: decimal('-0.050'),
            fiscalAppropriation: decimal('1e21'),
            specialAccount: decimal('123456789012345678901234567890.5'),
            other: null,
          },
          goal: null,
          withheld: false,
          indicators: [],
          span: null,
        },
      ],
      span: null,
    },
  ],
  title: '表',
  agency: null,
  fiscalYear: 2026,
  amountUnit: '万元',
  decimals: 2,
  total: null,
}

describe('toJson', () => {
  it('names the format and its version first, then every key in its fixed place', () => {
    expect(toJson(table)).toBe(
      '{"format":"gz-perf-targets","version":"1.0","tables":[{"title":"表","agency":null,"fiscalYear":2026,' +
        '"amountUnit":"万元","decimals":2,"total":null,"departments":[{"name":null,"funding":null,"projects":[{"name":"经费",' +
        '"funding":{"total":"-0.05","fiscalAppropriation":"1000000000000000000000","specialAccount":"123456789012345678901234567890.5","other":null},' +
        '"goal":null,"withheld":false,"indicators":[],"span":null}],"span":null}],"span":{"start":3,"end":9}}]}',
    )
  })

  it('takes one table or several', () => {
    expect(toJson([table])).toBe(toJson(table))
    expect(JSON.parse(toJson([table, table])).tables).toHaveLength(2)
  })

  it('leaves spans out where told to', () => {
    expect(toJson(table, { spans: false })).not.toContain('span')
  })

  it('indents where told to', () => {
    expect(toJson([], { indent: 2 })).toBe(
      '{\n  "format": "gz-perf-targets",\n  "version": "1.0",\n  "tables": []\n}',
    )
  })

  it('refuses a figure that is not finite', () => {
    const broken = {
      ...table,
      total: { total: decimal('NaN'), fiscalAppropriation: null, specialAccount: null, other: null },
    }
    expect(() => toJson(broken)).toThrow(TypeError)
  })
})
