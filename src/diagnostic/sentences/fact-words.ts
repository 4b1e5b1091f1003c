import type { DiagnosticData, MarkupMeasure } from '../codes.js'

/** Facts that are one of a few words, by name; every other is told as it is. */
export const wordFacts: readonly string[] = ['measure', 'layout']

type FactWord = MarkupMeasure | DiagnosticData['layout-unsupported']['layout']

/** What those words are in each language. */
export const factWords: Readonly<Record<'zh-CN' | 'en', Readonly<Record<FactWord, string>>>> = {
  'zh-CN': {
    depth: '嵌套层数',
    formatting: '未结束的格式标签',
    misplaced: '表格中错位的内容',
    tag: '单个标签的长度',
    length: '全文长度',
    vertical: '竖式',
    'long-list': '长清单',
  },
  en: {
    depth: 'nesting depth',
    formatting: 'open formatting tags',
    misplaced: 'misplaced content of tables',
    tag: 'length of a tag',
    length: 'length of the source',
    vertical: 'vertical form',
    'long-list': 'long list',
  },
}
