// Cells as departments of other provinces write them.
import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('levels and values in the cells of other departments', () => {
  it.each([
    [
      'the second level in a bracket behind the first',
      '1、产出指标（数量指标）：班次，目标值≥5期；2、满意度指标(服务对象满意度指标)：满意度，目标值≥90%。',
      ['1 output.quantity 班次 /≥5期', '2 satisfaction.service 满意度 /≥90%'],
    ],
    [
      'a second level in a bracket behind what is no first one',
      '管理指标（数量指标）：≥5期；质量指标：合格率≥95%',
      ['- output.quantity 管理指标 /≥5期', '- output.quality 合格率 /≥95%'],
    ],
    [
      'a level that is an item of the list, with those beside it',
      '1.班次：≥5期；2.服务对象满意度：≥95%；3.项目总成本：≤120万元',
      ['1 ? 班次 /≥5期', '2 satisfaction.service 服务对象满意度 /≥95%', '3 ? 项目总成本 /≤120万元'],
    ],
    [
      'a unit in a bracket, which is no value',
      '数量指标：清淤长度（米），≥3200米；培训人数（人）；质量指标：制度（健全）',
      [
        '- output.quantity 清淤长度（米） /≥3200米',
        '- output.quantity 培训人数（人） /',
        '- output.quality 制度 /健全',
        'indicator-guessed',
        'indicator-without-value',
      ],
    ],
    [
      'a degree behind a comma',
      '社会效益指标1：群众安全感，有所提高；社会效益指标2：法治意识，逐步增强',
      [
        '1 benefit.social 群众安全感 /有所提高',
        '2 benefit.social 法治意识 /逐步增强',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'a number behind a level that a line break parts from the name',
      '质量指标1：\n合格率，≥95%；经济成本指标1： 单台 购置成本，≤5万元/台',
      ['1 output.quality 合格率 /≥95%', '1 cost.economic 单台购置成本 /≤5万元/台'],
    ],
    [
      'comparators in LaTeX behind a verb',
      '经济效益指标：村集体增收\\geqslant 30万元；社会效益指标：知晓率 $= 8 0 \\%$',
      ['- benefit.economic 村集体增收 /\\geqslant 30万元', '- benefit.social 知晓率 /$= 8 0 \\%$'],
    ],
    [
      'a comparator in LaTeX behind a label without its colon',
      '1、产出指标；数量指标；班次；年度指标值\\geq 5期',
      ['1 output.quantity 班次 /\\geq 5期'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
