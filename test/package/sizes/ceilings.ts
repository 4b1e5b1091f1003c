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
    exports: ['describeCode', 'formatDiagnostic'],
    limit: 8,
    never: [...parsers, 'zod', 'decimal.js'],
    reason: 'The sentences of every code in two languages; a page that shows diagnostics needs no more.',
  },
  {
    exports: ['SchemaError'],
    limit: 1,
    never: [...parsers, 'zod', 'decimal.js'],
    reason: 'An error class, to be told by `instanceof` without what throws it.',
  },
  {
    exports: ['parseAmount'],
    limit: 4,
    never: [...parsers, 'zod'],
    reason: 'A grammar of printed amounts; what is large is decimal.js.',
  },
  {
    exports: ['parseTarget', 'parseTargetWithDiagnostics', 'parseQuantity', 'toBase', 'formatTarget'],
    limit: 10,
    never: [...parsers, 'zod'],
    reason: 'The grammar of a 指标值 with its words and units, for a form that checks what is typed.',
  },
  {
    exports: ['toJson'],
    limit: 2,
    never: [...parsers, 'zod', 'decimal.js'],
    reason: 'Keys in their places; decimals print themselves.',
  },
  {
    exports: ['fromJson'],
    limit: 13,
    never: parsers,
    reason: 'zod/mini is 7 of it, the schemas 2, the sentences of what is wrong the rest.',
  },
]
