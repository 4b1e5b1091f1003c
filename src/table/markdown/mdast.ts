// The door to mdast and micromark. `npm run build` bundles what stands behind it into this one file, so that it
// asks for no `document`: see tsup.config.ts.
export { fromMarkdown } from 'mdast-util-from-markdown'
export { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
export { gfmTable } from 'micromark-extension-gfm-table'
