import type { SentencesOf } from './sentence.js'

export const tableSentences: SentencesOf<'markup-simplified' | 'delimiter-mismatch'> = {
  'markup-simplified': {
    'zh-CN': {
      message: '标记嵌套过深（{depth} 层，上限 {limit} 层），已去除标签，只保留文字。',
      remedy: '如文字不全，请检查转换器输出的标签是否闭合。',
    },
    en: {
      message:
        'Markup is nested {depth} levels deep (limit {limit}); its tags were stripped and the text kept.',
      remedy: 'If text is missing, check whether the converter closes its tags.',
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
