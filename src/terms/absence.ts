import { fold } from '../script/fold.js'

/** What a form holds that has nothing to say. */
const absences =
  /^(?:[([【](?=..))?(?:暂?无|无此项|没有|[不未]涉及|不适用|未设置|不设|[Nn]\/?[Aa]|[-/·.—]*)[)\]】]?$/

/** Longer text says something. */
const absenceLength = 40

/** Whether a text says that there is nothing to say: 无, 不涉及. */
export function isAbsence(text: string): boolean {
  return text !== '' && text.length <= absenceLength && absences.test(fold(text).text)
}
