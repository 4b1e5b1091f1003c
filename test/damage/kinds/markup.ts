import { type Damage, inStage, set } from '../damage.js'
import { roles } from '../draft.js'

/** How tables are marked up. */
export const markupDamages: readonly Damage[] = inStage('page', [
  {
    name: 'spans-wrong',
    row: 'spans',
    form: 'html',
    apply: (draft, dice) => {
      // In a row that is not whole by itself, nothing tells which span is wrong.
      const whole = draft.fragments.every(({ rows }) => rows.every(({ covered }) => covered.length === 0))
      if (draft.spans === 'dropped' || (draft.spans === 'kept' && !whole)) return
      const spans = [1, 2, 3, 9, 1000, 100000000]
      draft.wrongSpans = { colSpan: dice.pick(spans), rowSpan: dice.pick(spans), first: dice.below(7) }
    },
  },
  {
    name: 'blanks-at-end-dropped',
    row: 'spans',
    apply: set({ ends: 'dropped' }),
  },
  {
    name: 'blanks-at-end-added',
    row: 'spans',
    apply: set({ ends: 'added' }),
  },
  {
    name: 'header-lacks-a-cell',
    row: 'delimiter',
    apply: (draft, dice) => {
      // Rows that lack blanks do not show which column has no head.
      if (draft.spans !== 'dropped' && draft.wrongSpans === null) draft.headLost = dice.pick(roles)
    },
  },
  {
    name: 'header-said-twice',
    row: 'page-cut',
    apply: set({ heading: 'twice' }),
  },
  {
    name: 'header-a-row-each-line',
    row: 'two-header-rows',
    apply: set({ heading: 'wrapped' }),
  },
  {
    name: 'delimiter-of-other-width',
    row: 'delimiter',
    form: 'markdown',
    apply: (draft, dice) => {
      draft.delimiter = dice.pick([-1, 1, -2, 2])
    },
  },
  {
    name: 'no-outer-pipes',
    row: 'markup',
    form: 'markdown',
    apply: set({ outerPipes: false }),
  },
  {
    // GFM sees no table where the delimiter row is lost as well, nor a row of it that begins with a tag.
    name: 'no-outer-pipes-nor-delimiter',
    row: 'delimiter',
    form: 'markdown',
    apply: set({ outerPipes: false, delimiterRow: false }),
  },
  {
    name: 'rows-that-begin-with-a-tag',
    row: 'delimiter',
    form: 'markdown',
    apply: set({ outerPipes: false, tagged: true }),
  },
  {
    // GFM takes each for the end of the row; without pipes at the outer edges, nothing says that it goes on.
    name: 'line-ends-in-cells',
    row: 'soft-breaks',
    form: 'markdown',
    apply: (draft, dice) => {
      if (draft.outerPipes && draft.ends === 'kept') draft.cellBreak = dice.pick(['\n', '\n\n'])
    },
  },
  {
    name: 'html-in-markdown',
    row: 'markup',
    form: 'markdown',
    apply: (draft, dice) => {
      for (const fragment of draft.fragments) fragment.html = dice.once(2)
    },
  },
  {
    name: 'tags-unclosed',
    row: 'bytes',
    form: 'html',
    apply: set({ tags: 'unclosed' }),
  },
  {
    name: 'tags-shouted',
    row: 'markup',
    form: 'html',
    apply: set({ tags: 'shouted' }),
  },
  {
    name: 'tags-spread',
    row: 'soft-breaks',
    form: 'html',
    apply: set({ tags: 'spread' }),
  },
  {
    name: 'tags-of-word',
    row: 'markup',
    form: 'html',
    apply: set({ tags: 'word' }),
  },
  {
    name: 'tags-of-sites',
    row: 'markup',
    form: 'html',
    apply: set({ tags: 'site' }),
  },
  {
    name: 'thead',
    row: 'markup',
    form: 'html',
    apply: set({ thead: true }),
  },
])
