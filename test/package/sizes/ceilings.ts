/** What some exports may cost, and why that much. */
export interface Ceiling {
  exports: string[]
  /** Kilobytes of 1024, minified and compressed, without decimal.js. */
  limit: number
  /** Packages that may not come with it. */
  never: string[]
  reason: string
}

const parsers = ['micromark', 'hast-util-from-html', 'parse5', 'entities']

/** Every export stands in one of them. A ceiling is raised only with a new reason beside it. */
export const ceilings: Ceiling[] = [
  {
    exports: ['parseMarkdown'],
    limit: 188,
    never: ['zod'],
    reason:
      'The grammars below, 33 of parse5 and 12 of its way to a tree for markup out of order, 24 of micromark for ' +
      'Markdown that is no plain pipe table, 20 of the names of characters, 1 of tables that pandoc sets in columns.',
  },
  {
    exports: ['parseHtml'],
    limit: 161,
    never: ['zod', 'micromark'],
    reason: 'As parseMarkdown, without micromark.',
  },
  {
    exports: ['parseGrid'],
    limit: 98,
    never: [...parsers, 'zod'],
    reason:
      'The sheet’s and the indicators’ grammars with the heads of other provinces, 3 of what tells columns that a converter put in or left out, of each row too, 34 of the ' +
      'target’s, and 2 of the texts that toMarkdown and toHtml quote: for what another reader has read, no parser comes along.',
  },
  {
    exports: ['parseIndicators'],
    limit: 65,
    never: [...parsers, 'zod'],
    reason:
      'The target’s grammar, 35 with what may be doubtful, and that of a cell, whose indicators may end without a sign, at a ' +
      'line break that was closed, or at none, and whose lines may break anywhere, with levels in traditional letters, in brackets, in outlines and in tables ' +
      'of their own too, and with codes and labels whose signs are lost.',
  },
  {
    exports: ['parseTarget'],
    limit: 35,
    never: [...parsers, 'zod'],
    reason:
      'The grammar of a 指标值 with its words, for a form that checks what is typed: 6 of units, comparators and ' +
      'other words, also those of manner and of what a change is measured against; the rest numbers, dates and clauses.',
  },
  {
    exports: ['parseTargetWithDiagnostics'],
    limit: 38,
    never: [...parsers, 'zod'],
    reason: 'As parseTarget, and 3 of what may be doubtful.',
  },
  {
    exports: ['parseQuantity'],
    limit: 13,
    never: [...parsers, 'zod'],
    reason: 'Numbers in digits and in words, and the units; no dates, no clauses.',
  },
  {
    exports: ['parseAmount'],
    limit: 3,
    never: [...parsers, 'zod'],
    reason: 'A grammar of printed amounts; what is large is decimal.js.',
  },
  {
    exports: ['formatTarget', 'toBase'],
    limit: 2,
    never: [...parsers, 'zod'],
    reason: 'Puts together what is there.',
  },
  {
    exports: ['checkSum'],
    limit: 4,
    never: [...parsers, 'zod'],
    reason: 'The arithmetic of one sum, and the grammar of printed amounts for figures that come as text.',
  },
  {
    exports: ['reconcile', 'compare'],
    limit: 8,
    never: [...parsers, 'zod'],
    reason: 'Works on the model: no parser, no schema.',
  },
  {
    exports: ['formatCheck', 'formatComparison'],
    limit: 5,
    never: [...parsers, 'zod'],
    reason: 'Sentences in two languages.',
  },
  {
    exports: ['describeCode', 'formatDiagnostic'],
    limit: 8,
    never: [...parsers, 'zod', 'decimal.js'],
    reason: 'The sentences of every code in two languages; a page that shows diagnostics needs no more.',
  },
  {
    exports: ['toJson', 'toCsv', 'toRows'],
    limit: 4,
    never: [...parsers, 'zod', 'decimal.js'],
    reason: 'Each writes text and no more: decimals print themselves.',
  },
  {
    exports: ['toMarkdown', 'toHtml'],
    limit: 11,
    never: [...parsers, 'zod', 'decimal.js'],
    reason:
      'A table is 3; the rest is what a reader would take a text for: its words for 合计, levels, labels, secrecy, and ' +
      'its gaps and wrapped lines, and what says a sign or a unit, which a column may have said instead. Any model reads back the same for that, and a plain one is written plain.',
  },
  {
    exports: ['toDataPackage'],
    limit: 6,
    never: [...parsers, 'zod', 'decimal.js'],
    reason: 'The CSV writer, and the words that tell each column in two languages.',
  },
  {
    exports: ['defuseFormula', 'restoreFormula', 'SchemaError'],
    limit: 1,
    never: [...parsers, 'zod', 'decimal.js'],
    reason: 'A few lines each.',
  },
  {
    exports: ['fromJson'],
    limit: 12,
    never: parsers,
    reason: 'The schemas, and the words for what is wrong.',
  },
  {
    exports: ['toJsonSchema'],
    limit: 20,
    never: parsers,
    reason:
      'zod’s own writer of JSON Schema; who needs only the result takes `@gz/perf-targets/schema.json`.',
  },
  {
    exports: [
      'targetDocumentSchema',
      'targetTableSchema',
      'departmentSchema',
      'projectSchema',
      'fundingSchema',
      'indicatorSchema',
      'categorySchema',
      'targetSchema',
      'simpleTargetSchema',
      'quantityTargetSchema',
      'rangeTargetSchema',
      'changeTargetSchema',
      'deadlineTargetSchema',
      'referenceTargetSchema',
      'qualitativeTargetSchema',
      'compoundTargetSchema',
      'comparatorSchema',
      'basisSchema',
      'boundSchema',
      'unitSchema',
      'decimalSchema',
      'spanSchema',
    ],
    limit: 10,
    never: parsers,
    reason: 'What each takes of zod/mini, 3 to 7; `zod` itself would be 60.',
  },
]
