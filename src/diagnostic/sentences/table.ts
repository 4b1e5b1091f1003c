import type { SentencesOf } from './sentence.js'

export const tableSentences: SentencesOf<'markup-simplified' | 'delimiter-mismatch'> = {
  'markup-simplified': {
    'zh-CN': {
      message: '标记不合规范，且超出完整解析的上限（{measure}：{found}，上限 {limit}），已按标签逐个读取。',
      remedy: '如单元格错位，请检查转换器输出的标签是否闭合、嵌套是否正确。',
    },
    en: {
      message:
        'The markup is malformed and exceeds a limit of the full parser ({measure}: {found}, limit {limit}); it was read tag by tag.',
      remedy: 'If cells are in the wrong place, check whether the converter closes and nests tags correctly.',
    },
  },
  'delimiter-mismatch': {
    'zh-CN': {
      message: '表头有 {header} 格，分隔行有 {delimiter} 格；按 GFM 这不是表格，仍按表格读取。',
      remedy: '如列有错位，请在源文中补齐分隔行。',
    },
    en: {
      message:
        'The header row has {header} cells, but the delimiter row has {delimiter}. In GFM this is not a table; it was read as one.',
      remedy: 'If columns are in the wrong place, complete the delimiter row in the source.',
    },
  },
}
