import { before } from '../measure/match.js'
import type { Clause } from '../scan/passage.js'

/** What is lost, and what each step counts. */
const loss = /扣[\d一两半完]|不[得计给]分|^每.{0,24}[得计加减记]\d[\d.]{0,3}分(?!及?以上)/

/** What is missed, for which the words behind it take points off: 未达到90%，每低1个百分点，扣1分. */
const missed =
  /^(?:未|超|每[降低少高多超]|不[足满到]|.于)[^,;。\n]{0,24},(?:每[^,;。\n]{0,16},)?[^,;。\n]{0,24}扣/

/** What is gained. */
const gain = /[得计加记](?:满|\d[\d.]{0,3})分(?!及?以上)/

/**
 * Whether a clause says how it is scored, and promises nothing; of several steps the first names what is to be reached.
 *
 *     达到90%得10分，80%-90%得5分，每低1个百分点扣1分
 *                    ^---------^   ^---------------^
 */
export function isScoring({ text, from, passage }: Clause): boolean {
  const ahead = passage.text.slice(from, from + 72)
  return (
    (ahead.includes('扣') && missed.test(ahead)) ||
    ((text.includes('分') || text.includes('扣')) &&
      (loss.test(text) || (gain.test(text) && gain.test(before(passage.text, from, 48)))))
  )
}
