import type { SentencesOf } from './sentence.js'

export const indicatorSentences: SentencesOf<'indicator-unread'> = {
  'indicator-unread': {
    'zh-CN': {
      message: '绩效指标中的这段文字未能拆分为指标：“{text}”。',
      remedy: '请对照原文件核对，并按“1、1-产出指标；11-数量指标；名称；年度指标值：…”的格式补全。',
    },
    en: {
      message: 'This text of an indicator cell could not be split into indicators: “{text}”.',
      remedy:
        'Hold it against the original document, and complete it as “1、1-产出指标；11-数量指标；name；年度指标值：…”.',
    },
  },
}
