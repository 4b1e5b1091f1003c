import type { SentencesOf } from './sentence.js'

export const targetSentences: SentencesOf<
  | 'target-unfilled'
  | 'target-absent'
  | 'target-damaged'
  | 'target-sign-conflict'
  | 'target-sign-unread'
  | 'target-unit-conflict'
  | 'target-comparators-conflict'
  | 'target-date-impossible'
  | 'target-figure-chosen'
  | 'target-figure-unread'
> = {
  'target-unfilled': {
    'zh-CN': {
      message: '指标值“{text}”未填写数值。',
      remedy: '请向编制单位核实数值。',
    },
    en: {
      message: 'The value “{text}” was not filled in: it has no number.',
      remedy: 'Ask the department for the number.',
    },
  },
  'target-absent': {
    'zh-CN': {
      message: '指标值“{text}”表示没有目标。',
      remedy: '如该指标不适用，无需处理；否则请补充指标值。',
    },
    en: {
      message: 'The value “{text}” states that there is no target.',
      remedy: 'No action is needed if the indicator does not apply; otherwise ask for a target.',
    },
  },
  'target-damaged': {
    'zh-CN': {
      message: '指标值“{text}”可能有识别错误，疑为“{likely}”；已按原文读取。',
      remedy: '请对照原文件核对。',
    },
    en: {
      message: 'The value “{text}” may be a recognition error for “{likely}”; it was read as written.',
      remedy: 'Check it against the original document.',
    },
  },
  'target-sign-conflict': {
    'zh-CN': {
      message: '指标值“{text}”与符号列“{sign}”不一致，以指标值为准。',
      remedy: '请核实哪一个正确。',
    },
    en: {
      message:
        'The value “{text}” disagrees with the comparator column “{sign}”; the value takes precedence.',
      remedy: 'Find out which of the two is right.',
    },
  },
  'target-sign-unread': {
    'zh-CN': {
      message: '符号列的“{sign}”不是比较符号，指标值“{text}”按没有符号读取。',
      remedy: '请对照原文件核对符号列。',
    },
    en: {
      message:
        'The text “{sign}” of the comparator column is not a comparator; the value “{text}” was read without it.',
      remedy: 'Check the comparator column against the original document.',
    },
  },
  'target-unit-conflict': {
    'zh-CN': {
      message: '指标值“{text}”的单位与单位列“{unit}”不一致，以指标值为准。',
      remedy: '请核实两者哪个正确。',
    },
    en: {
      message:
        'The unit of the value “{text}” disagrees with the unit column “{unit}”; the value takes precedence.',
      remedy: 'Find out which of the two is right.',
    },
  },
  'target-comparators-conflict': {
    'zh-CN': {
      message: '指标值“{text}”前后的限定词相互矛盾，以数值前面的为准。',
      remedy: '请向编制单位核实。',
    },
    en: {
      message:
        'The words before and after the number in “{text}” contradict each other; those before it take precedence.',
      remedy: 'Ask the department what is meant.',
    },
  },
  'target-date-impossible': {
    'zh-CN': {
      message: '指标值“{text}”中的日期不存在，未作为时限读取。',
      remedy: '请向编制单位核实日期。',
    },
    en: {
      message: 'The date in “{text}” does not exist; it was not read as a deadline.',
      remedy: 'Ask the department for the date.',
    },
  },
  'target-figure-chosen': {
    'zh-CN': {
      message: '指标值“{text}”中有多个数，已取“{chosen}”为目标。',
      remedy: '请核实考核的是哪一个数；如需全部考核，请分别填写。',
    },
    en: {
      message: 'The value “{text}” has several numbers; “{chosen}” was read as the target.',
      remedy: 'Determine which number is meant; if all are, write them as separate targets.',
    },
  },
  'target-figure-unread': {
    'zh-CN': {
      message: '指标值“{text}”中的数未能读取，已按定性指标处理。',
      remedy: '请人工核对；如需定量考核，请填写一个数和一个单位。',
    },
    en: {
      message: 'The numbers in “{text}” could not be read; the value is qualitative.',
      remedy: 'Check it manually; a measurable target needs one number and one unit.',
    },
  },
}
