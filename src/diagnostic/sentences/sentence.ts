import type { DiagnosticCode } from '../codes.js'

/**
 * The sentences of a code in one language. `{name}` is a placeholder for the fact of that name.
 *
 * @example
 * describeCode('fragments-joined').en
 * // { message: '…{fragments}…', remedy: '…' }
 */
export interface Sentence {
  /** What was found, and what was expected or done. */
  readonly message: string
  /** What to do. */
  readonly remedy: string
}

/**
 * The sentences of a code by language.
 *
 * @example
 * describeCode('fragments-joined')
 * // { 'zh-CN': { message: '…{fragments}…', … }, en: { message: '…{fragments}…', … }, … }
 */
export interface Sentences {
  /** In Chinese. */
  readonly 'zh-CN': Sentence
  /** In English. */
  readonly en: Sentence
}

/** The sentences of some codes. */
export type SentencesOf<Code extends DiagnosticCode> = { readonly [Each in Code]: Sentences }
