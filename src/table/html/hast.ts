// The door to hast and parse5.
export { fromHtml } from 'hast-util-from-html'
