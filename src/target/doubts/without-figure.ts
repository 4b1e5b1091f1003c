import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { QualitativeTarget } from '../../model/target.js'
import { fold } from '../../script/fold.js'
import { isAbsence } from '../../terms/absence.js'
import { readPrefix } from '../measure/comparator.js'
import { isOneOf } from '../measure/match.js'
import { readUnit } from '../measure/unit.js'

/** Figures that no target can hold, each way of writing them. */
const unread: readonly RegExp[] = [
  // ≥3+2, ≥(95%): whatever follows a sign; but letters for digits are told by themselves.
  /[≥≤<>][(【“"*]{0,2}\d(?!\d*[OoIl])/,
  // 0.6.5, 1.200,5, 2'000, 10 10
  /\d\.\d+\.\d|\d[,。]\d|\d[比'’]\d|\d \d/,
  // ½, 10², 10^3, 2^-1
  /[½⅓⅔¼¾]|\d[²³¹⁰-⁹]|\d\^/,
  // 1:16, 16/5, 3或5次, 1次/1.5个月
  /\d:\d{1,3}(?!\d)|\d[\u4e00-\u9fff]{0,2}[/或]\d/,
  // 100元/人×50人, 30元*20; but not 7×24小时
  /[^\d×]×\d|[元天人]\*\d|(?<![“+\d])\d+\+\d+[\u4e00-\u9fff]/,
  // 500米-1公里, 6.1-6.30, 7-3级
  /\d[%‰\u4e00-\u9fffa-z]{1,3}[-~至]\d|\d\.\d+-\d|(?<![第\dA-Za-z-])\d{1,4}[-~至到]\d{1,4}[%‰级个人次元]/,
  // 1小时30分钟, 3米5, 8元5, 2周零3天
  /[\d一二三四五六七八九十两](?:小时|分钟?|年(?=[零又]?[\d一二三四五六七八九十]+个)|个(?:月|星期|小时|钟)|[周天吨升尺]|公里|千?米|美?元|公?斤)[零又]?[\d一二三四五六七八九十两]/,
  // 几十个, 20万, 30w元, 5000元以上设备; 两千五万, 2千5万
  /[几过数][十百千万亿](?!分)|[百千][\d一二三四五六七八九][万亿]|\d(?:[万亿w](?!.级)|元以[上下])/,
  // 春节前（2月16日前）, 全部完成（12项）; but not 优秀（5分）
  /\([^()]{0,24}\d[月日]底?[之以]?前|\((?!20\d\d年)\d[\d.]*(?![分级号期类岁]|周岁)[\u4e00-\u9fff]{1,3}\)/,
  // 95%/90%, 全覆盖（100%）: a share, whatever stands about it; but not N95%
  /(?:^|[^A-Z\d.])\d[\d.]*[%‰]/,
  // 1点5; 每周一、三各1次; 0增长, which may be no growth or none more
  /\d点\d|各\d|(?<![\w.])0[\u4e00-\u9fff]|零增长/,
  // 12月15日前后, 6月底左右
  /\d[年月日号]底?(?:前后|左右)/,
  // 扣2分, 未达到95%不得分
  /[得扣计加减记]\d|\d\D{0,9}不[得计给]分/,
  // 前10名
  /前\d+(?:[名位强%]|$)/,
  // 每月10日前, 上午9点前, 下午5点
  /[午早晚]上?\d|(?<![\d一二三四五六七八九十]月\d{0,2})\d[日号时点]前/,
  // 2026年初
  /\d年(?:[初中]$|[^\d,;。]{1,6}前$)/,
  /≠|不(?:等于|[为是]\d)/,
]

/** Longer text says something. */
const templateLength = 40

/** What stands in a template for a figure: ≥**个, XX%, ____, □. */
const blanks = /\*(?!\d)|[xX×]{2,}|_{2,}|□|[○〇]{2,}|[xX×](?=[%个万元年月日人次])|\(\)|\.{3,}|…/

/** Says of a value without a figure whether one was forgotten: a template, a lone unit, 无. */
export function reportWithoutFigure(target: QualitativeTarget, report: Report): void {
  const { text } = fold(target.text)
  if (unread.some((way) => way.test(text)))
    report(diagnostic('target-figure-unread', target.span, { text: target.text }))
  else if (text === '' || text.length > templateLength) return
  else if (isAbsence(text)) report(diagnostic('target-absent', target.span, { text: target.text }))
  else if (blanks.test(text) || isLoneUnit(text)) {
    report(diagnostic('target-unfilled', target.span, { text: target.text }))
  }
}

/** A unit, or a comparator with or without one, and no figure: ≥ %, 万元. */
function isLoneUnit(text: string): boolean {
  const prefix = readPrefix(text, 0)
  const bare = prefix?.refers && !prefix.weak ? text.slice(prefix.to) : text
  if (bare === '') return true
  // 不超支, 不超标, ≥达标
  if (prefix !== null && isOneOf('超达', text, prefix.to - 1)) return false
  if (bare.endsWith('兆')) return false
  const unit = readUnit(bare, 0, false)
  return (
    unit !== null &&
    unit.to === bare.length &&
    (bare !== text || unit.power > 0 || unit.dimension !== 'count' || bare.length <= 2)
  )
}
