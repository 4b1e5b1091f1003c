import type { SentencesOf } from './sentence.js'

export const targetSentences: SentencesOf<'target-unfilled'> = {
  'target-unfilled': {
    'zh-CN': {
      message: '指标值“{text}”是未填写的模板，没有数值。',
      remedy: '请向编制单位核实数值。',
    },
    en: {
      message: 'The value “{text}” is a template that was not filled in; it holds no figure.',
      remedy: 'Ask the department for the figure.',
    },
  },
}
