import type { SentencesOf } from './sentence.js'

export const sheetSentences: SentencesOf<
  | 'table-skipped'
  | 'fragments-joined'
  | 'column-lost'
  | 'row-joined'
  | 'amount-unreadable'
  | 'amount-ambiguous'
  | 'cell-unread'
> = {
  'table-skipped': {
    'zh-CN': {
      message: '表头为“{header}”的表格不是项目支出绩效目标表，已跳过。',
      remedy: '如它应被读取，请检查表头是否完整。',
    },
    en: {
      message: 'The table headed “{header}” is not one of performance targets; it was passed over.',
      remedy: 'If it should have been read, check whether its header is complete.',
    },
  },
  'fragments-joined': {
    'zh-CN': {
      message: '此表被分页切成 {fragments} 段，已合并。',
      remedy: '无需处理；如段落并非同一张表，请在两表之间补上标题。',
    },
    en: {
      message: 'Page breaks had cut this table into {fragments} parts; they were joined.',
      remedy: 'Nothing to do; if the parts are not one table, put a title between them.',
    },
  },
  'column-lost': {
    'zh-CN': {
      message: '此段只有 {found} 列，应有 {expected} 列；缺少的是空白列：{columns}。',
      remedy: '无需处理；如该列原有数值，请检查转换结果。',
    },
    en: {
      message:
        'This part has {found} columns where {expected} were expected; what is missing is blank: {columns}.',
      remedy: 'Nothing to do; if the column had figures, check the conversion.',
    },
  },
  'row-joined': {
    'zh-CN': {
      message: '“{name}”一行被分页切断，已与后半行合并。',
      remedy: '无需处理。',
    },
    en: {
      message: 'A page break had cut the row of “{name}”; its halves were joined.',
      remedy: 'Nothing to do.',
    },
  },
  'amount-unreadable': {
    'zh-CN': {
      message: '“{column}”列的“{text}”不是金额，该金额留空。',
      remedy: '请对照原文件核对此格。',
    },
    en: {
      message: '“{text}” in the column “{column}” is not an amount; the amount is left null.',
      remedy: 'Hold the cell against the original document.',
    },
  },
  'amount-ambiguous': {
    'zh-CN': {
      message: '“{column}”列的一格内有多个金额：“{text}”，该金额留空。',
      remedy: '请对照原文件，把各金额分到各自的格中。',
    },
    en: {
      message: 'One cell of the column “{column}” holds several amounts: “{text}”; the amount is left null.',
      remedy: 'Hold it against the original document and give each amount a cell of its own.',
    },
  },
  'cell-unread': {
    'zh-CN': {
      message: '此格文字“{text}”没有对应的栏目，未读入。',
      remedy: '请检查该格是否错列。',
    },
    en: {
      message: 'The cell “{text}” belongs to no known column; it was not read.',
      remedy: 'Check whether the cell is out of place.',
    },
  },
}
