import type { SentencesOf } from './sentence.js'

export const tableSentences: SentencesOf<'markup-simplified' | 'delimiter-mismatch'> = {
  'markup-simplified': {
    'zh-CN': {
      message: '标记不合规范，且超出整体解析的界限（{measure}：{found}，上限 {limit}），已按标签逐个读取。',
      remedy: '如单元格错位，请检查转换器输出的标签是否闭合、嵌套是否正确。',
    },
    en: {
      message:
        'The markup is out of order and more than a whole parser bears ({measure}: {found}, limit {limit}); it was read by its tags alone.',
      remedy: 'If cells are out of place, check whether the converter closes and nests its tags properly.',
    },
  },
  'delimiter-mismatch': {
    'zh-CN': {
      message: '表头有 {header} 格，分隔行有 {delimiter} 格；按 GFM 这不是表格，仍按表格读取。',
      remedy: '如列有错位，请在源文中补齐分隔行。',
    },
    en: {
      message:
        'The header row has {header} cells and its delimiter row {delimiter}; GFM sees no table here, it was read as one all the same.',
      remedy: 'If columns are out of place, complete the delimiter row in the source.',
    },
  },
}
