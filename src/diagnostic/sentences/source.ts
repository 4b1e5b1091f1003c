import type { SentencesOf } from './sentence.js'

export const sourceSentences: SentencesOf<'source-too-long' | 'no-table'> = {
  'source-too-long': {
    'zh-CN': {
      message: '原文长 {length} 个 UTF-16 码元，超过上限 {limit}，未读取。',
      remedy: '请分段读取，或调高选项 maxLength。',
    },
    en: {
      message: 'The source has {length} UTF-16 code units, more than the limit of {limit}; it was not read.',
      remedy: 'Read it in parts, or increase the option maxLength.',
    },
  },
  'no-table': {
    'zh-CN': {
      message: '未找到项目支出绩效目标表（其他表格 {tables} 张）。',
      remedy: '请检查转换器是否保留了表格；只剩文字的指标可用 parseIndicators 读取。',
    },
    en: {
      message: 'No table of performance targets was found (tables of other kinds: {tables}).',
      remedy:
        'Check whether the converter kept the table; the text of indicators can be read with parseIndicators.',
    },
  },
}
