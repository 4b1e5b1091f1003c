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
      message: 'The value “{text}” was not filled in; it holds no figure.',
      remedy: 'Ask the department for the figure.',
    },
  },
  'target-absent': {
    'zh-CN': {
      message: '指标值“{text}”表示没有目标。',
      remedy: '如该指标不适用，无需处理；否则请补充指标值。',
    },
    en: {
      message: 'The value “{text}” says that there is no target.',
      remedy: 'Nothing is to be done if the indicator does not apply; otherwise ask for a target.',
    },
  },
  'target-damaged': {
    'zh-CN': {
      message: '指标值“{text}”可能是识别错误，疑为“{likely}”；已按原文读取。',
      remedy: '请对照原件核实。',
    },
    en: {
      message: 'The value “{text}” may be misread from “{likely}”; it was read as written.',
      remedy: 'Compare it with the original document.',
    },
  },
  'target-sign-conflict': {
    'zh-CN': {
      message: '指标值“{text}”与符号列“{sign}”不一致，以指标值为准。',
      remedy: '请核实两者哪个正确。',
    },
    en: {
      message: 'The value “{text}” does not agree with the sign column “{sign}”; the value stands.',
      remedy: 'Find out which of the two is right.',
    },
  },
  'target-sign-unread': {
    'zh-CN': {
      message: '符号列“{sign}”不是比较符号，指标值“{text}”按未写符号读取。',
      remedy: '请对照原件核实符号列。',
    },
    en: {
      message:
        'The sign column holds “{sign}”, which is no comparator; the value “{text}” was read without a sign.',
      remedy: 'Compare the sign column with the original document.',
    },
  },
  'target-unit-conflict': {
    'zh-CN': {
      message: '指标值“{text}”的单位与单位列“{unit}”不一致，以指标值为准。',
      remedy: '请核实两者哪个正确。',
    },
    en: {
      message: 'The unit of the value “{text}” is not the unit column’s “{unit}”; the value stands.',
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
        'The words before and behind the figure in “{text}” contradict each other; those before it stand.',
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
      message: '指标值“{text}”中有几个数，已取“{chosen}”为目标。',
      remedy: '请核实考核的是哪个数；如都要考核，请分开填写。',
    },
    en: {
      message: 'The value “{text}” holds several figures; “{chosen}” was taken as the target.',
      remedy: 'Find out which of them is meant; write them apart if all are.',
    },
  },
  'target-figure-unread': {
    'zh-CN': {
      message: '指标值“{text}”中的数未能读取，已按定性处理。',
      remedy: '请人工核对；如要按数考核，请用一个数和一个单位填写。',
    },
    en: {
      message: 'The figures in “{text}” were not read; the value is qualitative.',
      remedy: 'Check it by hand; one number with one unit can be measured.',
    },
  },
}
