import { type Damage, inStage, set } from '../damage.js'
import type { Dice } from '../dice.js'
import { type Draft, marks, raw, roles } from '../draft.js'
import { breakable, mapCells, mapHeads, wideOf } from '../texts.js'

/** Writes each sign of an indicator cell in one of these ways, cell by cell. */
function writeSigns(variants: Readonly<Record<string, readonly string[]>>, fits = (_text: string) => true) {
  return (draft: Draft, dice: Dice): void => {
    mapCells(draft, ['indicators'], (text) => {
      if (dice.once(3) || !fits(text)) return text
      const chosen = Object.fromEntries(
        Object.entries(variants).map(([mark, ways]) => [mark, dice.pick(ways)]),
      )
      return [...text].map((letter) => chosen[letter] ?? letter).join('')
    })
  }
}

/** The digits of ordinals and level codes. */
const digitsOfLevels = new RegExp(`\\d+(?=[${marks.ordinal}${marks.dash}])`, 'g')

/** Whether items of a cell are told apart by their ordinals, so that the sign between them may be lost. */
function isNumbered(text: string): boolean {
  return text.includes(marks.ordinal)
}

/** Whether a place lies in text that is put into the source as it stands. */
function inMark(text: string, at: number): boolean {
  return text.lastIndexOf(marks.raw, at - 1) > text.lastIndexOf(marks.end, at - 1)
}

/** Signs, breaks and gaps within the texts of cells. */
export const letterDamages: readonly Damage[] = inStage('cells', [
  {
    name: 'signs-narrow',
    row: 'width',
    apply: writeSigns({
      [marks.field]: [';', '；', '; ', '；'],
      [marks.colon]: [':', '：', '： ', ' : '],
      [marks.dash]: ['-', '－', '—', '–', '―', '−', '─'],
      [marks.ordinal]: ['、', '．', '.', '、'],
      [marks.stop]: ['。', '.', '；', '。 '],
    }),
  },
  {
    name: 'levels-in-full-width',
    row: 'width',
    apply: (draft, dice) =>
      mapCells(draft, ['indicators'], (text) => (dice.once(3) ? text : text.replace(digitsOfLevels, wideOf))),
  },
  {
    name: 'stops-missing',
    row: 'width',
    apply: writeSigns({ [marks.stop]: [''] }, isNumbered),
  },
  {
    name: 'breaks-in-words',
    row: 'soft-breaks',
    apply: (draft, dice) => {
      const mark = dice.pick([marks.br, marks.br, marks.newline])
      const put = breakable(dice, mark)
      mapCells(draft, ['name', 'indicators'], put)
      if (dice.once(2)) mapHeads(draft, put)
    },
  },
  {
    name: 'gaps-between-characters',
    row: 'soft-breaks',
    apply: (draft, dice) => {
      const put = breakable(dice, dice.pick([' ', ' ', '\u00a0', '\u3000', '  ', '\u2003']))
      mapCells(draft, ['name', 'goal', 'indicators'], put)
      if (dice.once(2)) mapHeads(draft, put)
    },
  },
  {
    name: 'paragraph-tags',
    row: 'soft-breaks',
    apply: set({ paragraphs: true }),
  },
  {
    name: 'breaks-between-items',
    row: 'soft-breaks',
    apply: (draft) =>
      mapCells(draft, ['indicators'], (text) => text.replaceAll(marks.stop, marks.stop + marks.br)),
  },
  {
    name: 'invisible-signs',
    row: 'bytes',
    apply: (draft, dice) => {
      const sign = dice.pick(['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e'])
      const put = (text: string): string => {
        if (text.length < 2 || dice.once(2)) return text
        const at = 1 + dice.below(text.length - 1)
        return inMark(text, at) ? text : text.slice(0, at) + sign + text.slice(at)
      }
      mapCells(draft, roles, put)
      if (dice.once(2)) mapHeads(draft, put)
    },
  },
  {
    name: 'entities',
    row: 'look-alikes',
    apply: (draft, dice) =>
      mapCells(draft, ['name', 'goal', 'indicators'], (text) =>
        text.replace(/[≥≤>、“”]/g, (letter) => {
          if (dice.once(3)) return letter
          const code = letter.charCodeAt(0)
          const named: Record<string, string> = {
            '≥': '&ge;',
            '≤': '&le;',
            '>': '&gt;',
            '“': '&ldquo;',
            '”': '&rdquo;',
          }
          return raw(dice.pick([named[letter] ?? `&#${code};`, `&#${code};`, `&#x${code.toString(16)};`]))
        }),
      ),
  },
  {
    name: 'heads-otherwise',
    row: 'width',
    apply: (draft, dice) => {
      const { heads } = draft
      heads.name = dice.pick([
        '项目名称(资金使用单位)',
        '项目名称',
        '项目名称（资金使用单位）',
        '项目（资金使用单位）名称',
        '项目支出名称',
      ])
      heads.total = dice.pick(['总　计', '总 计', '合计', '总计', '小计', '项目总额', '资金总额', '批复数'])
      heads.fiscal = dice.pick([
        '财政拨款',
        '财政\n拨款',
        '一般公共预算财政拨款',
        '其中：财政资金',
        '财政补助',
      ])
      heads.special = dice.pick(['财政专户拨款', '财政专户管理资金', '财政专户\n拨款', '专户核拨资金'])
      heads.other = dice.pick(['其他资金', '其它资金', '其他\n资金', '其中：其他资金', '单位自筹'])
      heads.goal = dice.pick(['绩效目标', '年度绩效目标', '绩 效 目 标', '项目绩效目标', '总体目标'])
      heads.indicators = dice.pick(['绩效指标', '绩效指标及指标值', '绩 效 指 标', '具体指标'])
    },
  },
  // Last, since no other damage is to get into a tag.
  {
    name: 'tags-within-cells',
    row: 'markup',
    apply: (draft, dice) => {
      const [open, close] = dice.pick([
        ['<span lang="ZH-CN" style="font-size:9pt">', '</span>'],
        ['<font size="2"><b>', '</b></font>'],
        ['<o:p>', '</o:p>'],
      ])
      mapCells(draft, roles, (text) =>
        dice.once(2)
          ? text
          : text
              .split('\n')
              .map((part) => raw(open) + part + raw(close))
              .join('\n'),
      )
    },
  },
])
