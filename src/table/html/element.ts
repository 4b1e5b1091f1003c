/** Elements that stand on lines of their own: text breaks before and behind them. */
export const blockElements: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['address', 'article', 'aside', 'blockquote', 'caption', 'center', 'dd', 'details', 'dialog'],
  ...['dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4'],
  ...['h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'listing', 'main', 'menu', 'nav', 'ol'],
  ...['p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead'],
  ...['tr', 'ul'],
])

/** Elements whose text is none of the document's. */
export const droppedElements: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['iframe', 'noembed', 'noframes', 'script', 'style', 'template', 'title'],
])

/** Elements that cannot have text in them and need no end tag. */
export const voidElements: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['area', 'base', 'basefont', 'bgsound', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'keygen'],
  ...['link', 'meta', 'param', 'source', 'track', 'wbr'],
])

/** Elements whose content is text up to their end tag, whatever stands there. */
export const rawElements: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp'],
])

/** Elements that HTML opens anew in every paragraph until they are closed. */
export const formattingElements: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'],
])
