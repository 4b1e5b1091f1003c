import type { SentencesOf } from './sentence.js'

export const sheetSentences: SentencesOf<
  | 'table-skipped'
  | 'fragments-joined'
  | 'caption-repeated'
  | 'column-lost'
  | 'row-joined'
  | 'join-guessed'
  | 'name-missing'
  | 'amount-unreadable'
  | 'amount-ambiguous'
  | 'amount-without-unit'
  | 'cell-unread'
  | 'column-unread'
  | 'layout-unsupported'
  | 'header-guessed'
  | 'header-repeated'
  | 'row-skipped'
  | 'sum-skipped'
  | 'column-skipped'
  | 'rows-merged'
  | 'column-guessed'
  | 'column-unknown'
  | 'department-guessed'
  | 'project-guessed'
  | 'amount-converted'
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
  'caption-repeated': {
    'zh-CN': {
      message:
        '标题“{title}”和部门“{agency}”在此处又出现一次，其下各行读作同一张表的续页；没有合计可以印证，也可能是另一张表。',
      remedy: '请对照原文件核对；如是另一张表，请分开读取。',
    },
    en: {
      message:
        'The title “{title}” of “{agency}” stands here again; the rows below were read as more of the same table, but no sum bears it out, and they may be another table.',
      remedy: 'Check the original; if it is another table, read the two apart.',
    },
  },
  'column-lost': {
    'zh-CN': {
      message: '此段只有 {found} 列，应有 {expected} 列；缺少的在这些空白列之中：{columns}。',
      remedy: '无需处理；如该列原有数值，请检查转换结果。',
    },
    en: {
      message:
        'This part has {found} columns where {expected} were expected; what is missing is among these, all blank: {columns}.',
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
  'join-guessed': {
    'zh-CN': {
      message: '“{text}”一行没有金额，推断为上一行的后半，已并入“{name}”；本应有金额，或有更明确的衔接。',
      remedy: '请核对原表；如它是独立的一行，请补上金额。',
    },
    en: {
      message:
        'The row “{text}” has no amounts; it was taken for the rest of the row above and joined with “{name}”, where amounts or a text that clearly goes on were expected.',
      remedy: 'Check the original; if it is a row of its own, add its amounts.',
    },
  },
  'name-missing': {
    'zh-CN': {
      message: '金额为“{amounts}”的一行没有名称，读作没有名称的项目或单位；本应有名称。',
      remedy: '请对照原文件补上名称；如它是上一行的一部分，请把两行合并。',
    },
    en: {
      message:
        'The row with the amounts “{amounts}” has no name; it was read as a project or a department without one, where a name was expected.',
      remedy:
        'Look the name up in the original document and put it in; if the row is part of the one above, join them.',
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
  'amount-without-unit': {
    'zh-CN': {
      message: '“{column}”列的“{text}”没有写单位，而其他各格写了不止一种单位，该金额留空。',
      remedy: '请核对原文件，并用选项 amountUnit 给出全表的金额单位。',
    },
    en: {
      message:
        '“{text}” in the column “{column}” names no unit, where other cells name several; the amount is left null.',
      remedy: 'Look the unit of the table up in the original document and give it as the option amountUnit.',
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
  'column-unread': {
    'zh-CN': {
      message: '模型中没有与“{column}”一列对应的栏目，该列未读入：“{text}”。',
      remedy: '如其中有绩效目标或绩效指标，请检查表头是否错列。',
    },
    en: {
      message: 'The model has no field for the column “{column}”; it was not read: “{text}”.',
      remedy: 'If goals or indicators stand in it, check whether the header is out of place.',
    },
  },
  'layout-unsupported': {
    'zh-CN': {
      message: '此表是尚不支持的版式（{layout}），未读入。全文：“{text}”。',
      remedy:
        '请使用含“项目名称、金额、绩效目标、绩效指标”各列的表；全国统一的竖式表和长清单将在后续版本支持。',
    },
    en: {
      message: 'This table has a layout that is not read yet ({layout}). Its text: “{text}”.',
      remedy:
        'Use the table that has a column each for project, amounts, goal and indicators; the vertical form and the long list come in a later version.',
    },
  },
  'header-guessed': {
    'zh-CN': {
      message: '此表没有表头；各列按内容对应到标准版式的 {columns} 列。',
      remedy: '请对照原文件核对各列；补上表头后可免去猜测。',
    },
    en: {
      message:
        'This table has no header; its columns were told by content, after the {columns} columns of the standard layout.',
      remedy: 'Hold the columns against the original document; with a header nothing has to be guessed.',
    },
  },
  'header-repeated': {
    'zh-CN': { message: '续页上重复的表头“{header}”已略去。', remedy: '无需处理。' },
    en: {
      message: 'The header “{header}” stands again on a later page; it was passed over.',
      remedy: 'Nothing to do.',
    },
  },
  'row-skipped': {
    'zh-CN': {
      message: '“{text}”一行不是数据，已略去。',
      remedy: '无需处理；如它是数据，请检查该行的各格。',
    },
    en: {
      message: 'The row “{text}” is no data; it was passed over.',
      remedy: 'Nothing to do; if it is data, check the cells of the row.',
    },
  },
  'sum-skipped': {
    'zh-CN': {
      message: '“{name}”一行（{amounts}）是其他各行的合计，不是资金使用单位或项目，未列入。',
      remedy: '无需处理；金额已在其他各行中。',
    },
    en: {
      message:
        'The row “{name}” ({amounts}) sums up other rows; it is no department or project, and was left out.',
      remedy: 'Nothing to do; its amounts are in the other rows.',
    },
  },
  'column-skipped': {
    'zh-CN': { message: '序号列未读入：{text}。', remedy: '无需处理。' },
    en: { message: 'The column of running numbers was not read: {text}.', remedy: 'Nothing to do.' },
  },
  'rows-merged': {
    'zh-CN': { message: '“{name}”占 {rows} 行（合并单元格），已读作一个项目。', remedy: '无需处理。' },
    en: {
      message: '“{name}” stands in {rows} rows (merged cells); it was read as one project.',
      remedy: 'Nothing to do.',
    },
  },
  'column-guessed': {
    'zh-CN': {
      message:
        '此段缺少或多出空白列，“{text}”读作“{column}”，与全表其他各行或上文最为相合；也可能是“{others}”，没有依据可以判定。',
      remedy: '请对照原文件核对此格所在的列，并补上缺少的空白列。',
    },
    en: {
      message:
        'This part has blank columns too few or too many: “{text}” was read as {column}, which suits the rest of the table or the text above best; it may be {others}, and nothing tells them apart.',
      remedy:
        'Hold the column of the cell against the original document, and put the missing blank column back.',
    },
  },
  'column-unknown': {
    'zh-CN': {
      message: '此段缺少金额列，“{text}”可能属于{columns}，合计关系不足以判定，该金额留空。',
      remedy: '请对照原文件，补上缺少的空白列。',
    },
    en: {
      message:
        'Amount columns are missing from this part: “{text}” may belong to {columns}, and no sum tells which; the amount is left null.',
      remedy: 'Hold it against the original document, and put the missing blank column back.',
    },
  },
  'department-guessed': {
    'zh-CN': {
      message: '“{name}”一行没有绩效目标和指标，读作资金使用单位，但其后各项目的金额之和未能印证。',
      remedy: '请核对这一行是单位还是项目，以及其后各行的金额。',
    },
    en: {
      message:
        'The row “{name}” has no goal and no indicators and was read as a department, but the amounts of the rows below do not bear it out.',
      remedy: 'Check whether the row is a department or a project, and the amounts of the rows below.',
    },
  },
  'project-guessed': {
    'zh-CN': {
      message: '“{name}”一行没有绩效目标和指标，读作项目，但金额未能印证它不是资金使用单位。',
      remedy: '请核对这一行是项目还是单位。',
    },
    en: {
      message:
        'The row “{name}” has no goal and no indicators and was read as a project, but no sum bears out that it is not a department.',
      remedy: 'Check whether the row is a project or a department.',
    },
  },
  'amount-converted': {
    'zh-CN': {
      message: '“{column}”列的“{text}”与全表单位不同，换算为 {amount} {unit}。',
      remedy: '无需处理；换算是精确的。',
    },
    en: {
      message:
        '“{text}” in the column “{column}” is in another unit than the table; it is given as {amount} {unit}.',
      remedy: 'Nothing to do; the conversion is exact.',
    },
  },
}
