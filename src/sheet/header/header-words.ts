import type { Role } from './role.js'

/**
 * The header words of 项目支出绩效目标表, as departments of several provinces write them. The first that a header holds decides,
 * so that the longer stand before the shorter; between `^` and `$` the header has to be the word, weights and units in brackets
 * apart. A last word says what the whole is (总额$), where the names of projects may hold it too.
 */
export const headerWords: readonly (readonly [words: RegExp, role: Role])[] = [
  [/序号|^编号$/, 'number'],
  [/编码|代码|备注|依据|^说明$/, 'unread'],
  [/目标指标|绩效指标/, 'indicators'],
  [/绩效目标/, 'goal'],
  [/(?:年度|考核|具体|主要|关键|核心|评价)指标|指标内容|^指标$/, 'indicators'],
  [/(?:总体?|年度|预期|项目|实施期|中长期)目标|目标(?:内容|描述)|^目标$|^预期(?:绩效|效果|成果)$/, 'goal'],
  [/财政专户|专户(?:资金|管理|拨款|核拨)|教育收费/, 'specialAccount'],
  [/其[他它](?:资金|收入|来源|拨款)|^其[他它]$|非(?:同级)?财政|(?:单位|自有|自筹)资金|自筹$/, 'other'],
  [/政府性基金|国有资本|上年|增减/, 'unread'],
  [
    /财政(?:性?资金|拨款|安排|补助|投入|预算|经费|核拨)|本级财政|财力|(?:一般|公共)预算|经费拨款/,
    'fiscalAppropriation',
  ],
  [
    /项目(?:支出)?名称|^(?:支出|预算|单位|部门|具体|明细)?项目(?:支出|内容|明细|全称)?$|项目\/(?:单位|部门)/,
    'name',
  ],
  [
    /(?:使用|项目|预算|实施|执行|承担|申报|填报|责任|负责|用款|所属|主管|归口|二级|基层|下属)(?:单位|部门)|(?:单位|部门)名称|^(?:部门)?(?:单位|部门)$/,
    'department',
  ],
  [
    /[总合]计|小计|金额|预算(?:数|安排|资金|总?额|规模|经费)|(?:年[度初]?|项目|经费|支出)预算|(?:项目|安排)资金|资金(?:安排|规模|总额)|项目经费|(?:总额|额度|总预算|总投资|总经费|年度?资金|资金[数量]|(?:批复|控制|申报|申请)数)$|^(?:预算|资金|经费)$/,
    'total',
  ],
]

/** Columns that only the vertical form and the long list have, by which they are told apart. */
export const levelHeaders: readonly string[] = ['一级指标', '二级指标', '三级指标']
