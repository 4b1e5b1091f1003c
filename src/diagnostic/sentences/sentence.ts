import type { DiagnosticCode } from '../codes.js'

/**
 * What a code says, in one language. `{name}` stands for the fact of that name.
 *
 * @example
 * describeCode('fragments-joined').en
 * // { message: '…{fragments}…', remedy: '…' }
 */
export interface Sentence {
  /** What was found, and what was expected. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

/**
 * A code's sentences.
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
