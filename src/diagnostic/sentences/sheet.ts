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
      remedy: '如应读取此表，请检查表头是否完整。',
    },
    en: {
      message: 'The table with the header “{header}” is not a table of performance targets; it was skipped.',
      remedy: 'If it should be read, check that its header is complete.',
    },
  },
  'fragments-joined': {
    'zh-CN': {
      message: '此表被分页切成 {fragments} 段，已合并。',
      remedy: '无需处理；如各段并非同一张表，请在其间补上标题。',
    },
    en: {
      message: 'Page breaks divide this table into {fragments} fragments; they were joined.',
      remedy: 'No action is needed; if the fragments are different tables, insert a title between them.',
    },
  },
  'caption-repeated': {
    'zh-CN': {
      message:
        '标题“{title}”和部门“{agency}”在此处重复出现，其下各行按同一张表的续页读取，但没有合计可以印证，也可能是另一张表。',
      remedy: '请对照原文件核对；如是另一张表，请分开读取。',
    },
    en: {
      message:
        'The title “{title}” of “{agency}” is repeated here. The rows below were read as part of the same table, but no total confirms this; they may be another table.',
      remedy: 'Check the original document; if it is another table, read the two separately.',
    },
  },
  'column-lost': {
    'zh-CN': {
      message: '此段只有 {found} 列，应有 {expected} 列；缺少的列在以下空白列之中：{columns}。',
      remedy: '无需处理；如该列原有数值，请检查转换结果。',
    },
    en: {
      message:
        'This fragment has {found} columns, but {expected} were expected; the missing ones are among these, which are blank: {columns}.',
      remedy: 'No action is needed; if the column had amounts, check the conversion.',
    },
  },
  'row-joined': {
    'zh-CN': {
      message: '“{name}”一行被分页切断，已与后半行合并。',
      remedy: '无需处理。',
    },
    en: {
      message: 'A page break divides the row of “{name}”; its two halves were joined.',
      remedy: 'No action is needed.',
    },
  },
  'join-guessed': {
    'zh-CN': {
      message: '“{text}”一行没有金额，文字衔接也不明确，推断为上一行的后半，已并入“{name}”。',
      remedy: '请核对原表；如为独立的一行，请补上金额。',
    },
    en: {
      message:
        'The row “{text}” has no amounts; it was assumed to continue the row above and joined with “{name}”. Amounts, or a text that clearly continues, were expected.',
      remedy: 'Check the original document; if it is a separate row, add its amounts.',
    },
  },
  'name-missing': {
    'zh-CN': {
      message: '金额为“{amounts}”的一行缺少名称，按无名称的项目或单位读取。',
      remedy: '请对照原文件补上名称；如为上一行的一部分，请将两行合并。',
    },
    en: {
      message:
        'The row with the amounts “{amounts}” has no name; it was read as a project or department without a name.',
      remedy: 'Add the name from the original document; if the row is part of the one above, join them.',
    },
  },
  'amount-unreadable': {
    'zh-CN': {
      message: '“{column}”列的“{text}”不是金额，该金额留空。',
      remedy: '请对照原文件核对此单元格。',
    },
    en: {
      message: '“{text}” in the column “{column}” is not an amount; the amount is null.',
      remedy: 'Check the cell against the original document.',
    },
  },
  'amount-ambiguous': {
    'zh-CN': {
      message: '“{column}”列的一个单元格内有多个金额：“{text}”，该金额留空。',
      remedy: '请对照原文件，将各金额分别填入各自的单元格。',
    },
    en: {
      message: 'A cell in the column “{column}” has several amounts, “{text}”; the amount is null.',
      remedy: 'Check the original document and put each amount in its own cell.',
    },
  },
  'amount-without-unit': {
    'zh-CN': {
      message: '“{column}”列的“{text}”没有单位，而其他单元格的单位不止一种，该金额留空。',
      remedy: '请核对原文件，并用选项 amountUnit 指定全表的金额单位。',
    },
    en: {
      message:
        '“{text}” in the column “{column}” has no unit, and other cells have several; the amount is null.',
      remedy: 'Find the unit of the table in the original document and pass it as the option amountUnit.',
    },
  },
  'cell-unread': {
    'zh-CN': {
      message: '单元格“{text}”没有对应的栏目，未读入。',
      remedy: '请检查该单元格是否错列。',
    },
    en: {
      message: 'The cell “{text}” does not belong to a known column; it was not read.',
      remedy: 'Check whether the cell is in the wrong column.',
    },
  },
  'column-unread': {
    'zh-CN': {
      message: '模型中没有与“{column}”列对应的字段，该列未读入：“{text}”。',
      remedy: '如其中有绩效目标或绩效指标，请检查表头是否错列。',
    },
    en: {
      message: 'The model has no field for the column “{column}”; it was not read: “{text}”.',
      remedy: 'If it has goals or indicators, check whether the header is in the wrong column.',
    },
  },
  'layout-unsupported': {
    'zh-CN': {
      message: '此表是尚不支持的版式（{layout}），未读入。全文：“{text}”。',
      remedy:
        '请使用含“项目名称、金额、绩效目标、绩效指标”各列的表；全国统一的竖式表和长清单将在后续版本支持。',
    },
    en: {
      message:
        'This table has a layout that is not supported yet ({layout}); it was not read. Its text: “{text}”.',
      remedy:
        'Use the table with columns for project, amounts, goal and indicators; a later version will support the vertical form and the long list.',
    },
  },
  'header-guessed': {
    'zh-CN': {
      message: '此表没有表头；已按内容将各列对应到标准版式的 {columns} 列。',
      remedy: '请对照原文件核对各列，或补上表头。',
    },
    en: {
      message:
        'This table has no header; its columns were inferred from their content as the {columns} columns of the standard layout.',
      remedy: 'Check the columns against the original document, or add the header.',
    },
  },
  'header-repeated': {
    'zh-CN': { message: '续页上重复的表头“{header}”已略去。', remedy: '无需处理。' },
    en: {
      message: 'The header “{header}” is repeated on a later page; it was skipped.',
      remedy: 'No action is needed.',
    },
  },
  'row-skipped': {
    'zh-CN': {
      message: '“{text}”一行不是数据，已略去。',
      remedy: '无需处理；如为数据，请检查该行各单元格。',
    },
    en: {
      message: 'The row “{text}” is not data; it was skipped.',
      remedy: 'No action is needed; if it is data, check the cells of the row.',
    },
  },
  'sum-skipped': {
    'zh-CN': {
      message: '“{name}”一行（{amounts}）是其他各行的合计，不是资金使用单位或项目，未列入。',
      remedy: '无需处理；金额已在其他各行中。',
    },
    en: {
      message:
        'The row “{name}” ({amounts}) is the sum of other rows and not a department or project; it was skipped.',
      remedy: 'No action is needed; its amounts are in the other rows.',
    },
  },
  'column-skipped': {
    'zh-CN': { message: '序号列未读入：{text}。', remedy: '无需处理。' },
    en: { message: 'The column of row numbers was not read: {text}.', remedy: 'No action is needed.' },
  },
  'rows-merged': {
    'zh-CN': { message: '“{name}”占 {rows} 行（合并单元格），已按一个项目读取。', remedy: '无需处理。' },
    en: {
      message: '“{name}” covers {rows} rows (merged cells); it was read as one project.',
      remedy: 'No action is needed.',
    },
  },
  'column-guessed': {
    'zh-CN': {
      message:
        '此段缺少或多出空白列。“{text}”按“{column}”读取，与全表其他各行或上文最为相符；也可能是“{others}”。',
      remedy: '请对照原文件核对此单元格所在的列，并补上缺少的空白列。',
    },
    en: {
      message:
        'Blank columns are missing from this fragment or were added to it. “{text}” was read as {column}, which agrees best with the rest of the table or the text above; it may also be {others}.',
      remedy:
        'Check the column of the cell against the original document, and restore the missing blank column.',
    },
  },
  'column-unknown': {
    'zh-CN': {
      message: '此段缺少金额列，“{text}”可能属于{columns}，合计关系不足以判定，该金额留空。',
      remedy: '请对照原文件，补上缺少的空白列。',
    },
    en: {
      message:
        'Amount columns are missing from this fragment: “{text}” may belong to {columns}, and no sum determines which; the amount is null.',
      remedy: 'Check the original document, and restore the missing blank column.',
    },
  },
  'department-guessed': {
    'zh-CN': {
      message: '“{name}”一行没有绩效目标和指标，按资金使用单位读取，但其后各项目的金额之和未能印证。',
      remedy: '请核对这一行是单位还是项目，以及其后各行的金额。',
    },
    en: {
      message:
        'The row “{name}” has no goal and no indicators and was read as a department, but the amounts of the rows below do not confirm this.',
      remedy: 'Check whether the row is a department or a project, and check the amounts of the rows below.',
    },
  },
  'project-guessed': {
    'zh-CN': {
      message: '“{name}”一行没有绩效目标和指标，按项目读取，但没有合计可以印证它不是资金使用单位。',
      remedy: '请核对这一行是项目还是单位。',
    },
    en: {
      message:
        'The row “{name}” has no goal and no indicators and was read as a project, but no sum confirms that it is not a department.',
      remedy: 'Check whether the row is a project or a department.',
    },
  },
  'amount-converted': {
    'zh-CN': {
      message: '“{column}”列的“{text}”与全表单位不同，已换算为 {amount} {unit}。',
      remedy: '无需处理；换算是精确的。',
    },
    en: {
      message:
        '“{text}” in the column “{column}” has a different unit from the table; it was converted to {amount} {unit}.',
      remedy: 'No action is needed; the conversion is exact.',
    },
  },
}
