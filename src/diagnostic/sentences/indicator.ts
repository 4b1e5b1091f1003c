import type { SentencesOf } from './sentence.js'

export const indicatorSentences: SentencesOf<
  'indicator-unread' | 'indicator-guessed' | 'indicator-without-value' | 'indicator-without-name'
> = {
  'indicator-unread': {
    'zh-CN': {
      message: '绩效指标中的这段文字未能读作指标：“{text}”。',
      remedy: '请对照原文件核对，并按“1、1-产出指标；11-数量指标；名称；年度指标值：…”的格式补全。',
    },
    en: {
      message: 'This text of an indicator cell could not be read as an indicator: “{text}”.',
      remedy:
        'Check it against the original document, and complete it in the form “1、1-产出指标；11-数量指标；name；年度指标值：…”.',
    },
  },
  'indicator-guessed': {
    'zh-CN': {
      message: '指标“{name}”的值“{text}”前没有“年度指标值”等字样，已按年度指标值读取。',
      remedy: '请对照原文件核对。',
    },
    en: {
      message: 'The value “{text}” of the indicator “{name}” has no label; it was read as its 年度指标值.',
      remedy: 'Check it against the original document.',
    },
  },
  'indicator-without-value': {
    'zh-CN': { message: '指标“{name}”没有指标值。', remedy: '请对照原文件核对是否遗漏。' },
    en: {
      message: 'The indicator “{name}” has no value.',
      remedy: 'Check the original document, and add the value if it is missing.',
    },
  },
  'indicator-without-name': {
    'zh-CN': { message: '指标值“{text}”没有指标名称。', remedy: '请对照原文件核对是否遗漏，并补上名称。' },
    en: {
      message: 'The value “{text}” has no indicator name.',
      remedy: 'Check the original document, and add the name if it is missing.',
    },
  },
}
