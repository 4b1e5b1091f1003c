import type { Dimension } from '../../model/unit.js'
import { isHan, isLatin } from '../../script/letters.js'
import { readPrefix } from '../measure/comparator.js'
import { before, isOneOf, matchAt, standsAt } from '../measure/match.js'
import type { Figure } from '../measure/measure.js'
import { opensNumber } from '../measure/number.js'
import type { UnitReading } from '../measure/unit.js'

/** Whether a figure begins at a place, behind its words. */
export function comesFigure(text: string, at: number): boolean {
  return opensNumber(text, readPrefix(text, at)?.to ?? at)
}

/** Words that deny what follows, or say where it stands: 不发生一起重大事故, 遏制一次死亡3人以上事故, 最后一公里. */
const absent =
  /(?:(?:无|没有|[不未零](?:发生|出现)|杜绝|避免|防[止范]|遏制)(?:一次性?)?(?:死亡)?|不(?:等于|[为是])|最后)$/

/** What does not come about in a time: 5年内无质量问题. */
const nothing = /[无未]|没有|零(?![\d一二三四五六七八九十])|不(?=[发出返得再])/y

/** Places in a ranking or a document, which count nothing: 全国前100强, 排名前5%, 见附表1; but not 提前10%, 目前10名. */
const rank = /(?<![提目底末日月份号度旬\d]|[\d半]年)前$|附[表图件录]$/
const isPlace = /^[名位强%]?$/

/** What ends before the second figure of a ratio, a size, a power or a range that falls: 1:3, 7×24小时, 10^3, 20%-10%, 2天~1周. */
const multiplied = /[·×*^]$|\d[:+比'’_]$|[\d%]或$|[%‰][-~]$|\d[\u4e00-\u9fff]{1,3}~$/

/** Codes and years that name what stands behind them: PM2.5:35, 2026:40人; but not ISO9001:2015. */
const label = /(?:[A-Za-z][\d.]*|(?<!\d)20\d\d):$/
const year = /^(?:19|20)\d\d$/

/** Letters with which a Chinese numeral makes a word: 第一, 之一, 星期三, 初三, 几百, 上千; 统一, but not 系统三套; 数十, but not 人数十人. */
const partOfWord =
  /(?:[第之初大十百千万亿几]|(?<!以)上|星期|礼拜|(?<![一两二三四半\d])周)[^第]$|[统唯同单逐专合归划如不惟]一$|(?<![人户次个件项份篇天总目])数十$/

/** Sayings, in which every number counts one thing: 三品一标, 1户1策; but not 一月一次, and not 三块五毛. */
const saying =
  /(?<![\d.])[一两二三四五六七八九1](?![年月周季天日次期个一二三四五六七八九两十百千万亿至到点又块元角毛成])[\u4e00-\u9fff][一两二三四五六七八九1](?![百千万亿十点])[\u4e00-\u9fff]/

/** What a numeral with its count word is part of: 一次性, 一件事, 二次供水, 四个意识, 十四五规划. */
const phrase =
  /(?<=跑)一次(?=.)|二次(?=[\u4e00-\u9fff])(?![以及之或左至到])|一(?:例会|轮[换训岗值]|次(?:[性办]|验收|通过|合格|交验)|件事|张[网图]|门式|口价|个窗口|方面|把手|项制度|[度批])|三餐|.个(?:意识|自信|维护|确立)|.项规定|十[三四]五(?=$|[规期末时])/y

/** Units that order rather than count when they follow a Chinese numeral. */
const ordering = /^[级类等届号甲流层体律般线定]/

/** The stages of a work are numbered, courses and issues are counted: 二期工程, 完成三期建设, 十一期间; but 开展三期培训. */
const stage = /(?!两).期(?:工程|项目|[建改扩续间])|^一[期至到]|(?<!十)二期|^[三四五六]期(?![\u4e00-\u9fff])/

/** A number that is a name, or part of one: 12345热线, 110联动, 211工程, 3号楼, 西区5路. */
const name =
  /^(?:(?:11[09]|12[02]|12\d{3}|9[56]\d{3})(?![百千万亿])[\u4e00-\u9fff]|\d+[楼室路线弄团师连营]$|\d(?:、\d)+[号级]|\d{3,}(?:工程|模式|机制|体系|行动|计划|战略|标准|热线|专线|制度)$)/

/** Words for people at the end of a clause. */
const people = /^[\u4e00-\u9fff]{0,8}[人户生员民者众童师工兵]$/

/** Words that only count: the others make names with a numeral, as 七里河区 and 三门峡市. */
const counting = /^[个名次场期份篇项台套件人家位所条本册辆批轮张幅部支只棵株]$/

/** Numbers that may be days of months, with more decimals at the second end. */
const days = /^\d+\.\d-\d+\.\d\d$/

/** What no saying counts: 一年一度 is none. */
const unsaid: readonly Dimensions[] = ['data', 'duration', 'length', 'mass', 'money']

/** What may stand before a figure of another unit: 两年一次, 六斤八两. */
const leading: readonly Dimensions[] = ['duration', 'length', 'mass', 'money', 'score']

type Dimensions = Dimension | null | undefined

/** Whether a figure can be a target at all; `based` says that a basis or a verb of change stands before it. */
export function accepts(text: string, figure: Figure, based: boolean): boolean {
  const { unit, number, to, said, han } = figure
  const base = unit?.base ?? ''
  if (isPiece(text, figure) || isNoMeasure(text, figure)) return false
  if (said === 'before') return !(han && ordering.test(base))
  if (
    unit !== null &&
    !unsaid.includes(unit.dimension) &&
    saying.test(text.slice(Math.max(0, number - 2), number + 4))
  )
    return false
  if (base === '期' && stage.test(text.slice(number && number - 1, to + 2))) return false
  return han ? acceptsHan(text, figure, based) : acceptsDigits(text, figure, based)
}

/** What raises a number to a power, or makes a name of it: 10⁴, 3#. */
const powers = /[#²³¹⁰-⁹]/

/** Whether it is a piece of something larger that is no one figure. */
function isPiece(text: string, { unit, number, to, digits }: Figure): boolean {
  const behind = text[to] ?? ''
  // 6.1-6.30 is rather a time than a range.
  if (days.test(text.slice(number, to))) return true
  // 3#楼: the number of a building; 10²; 二星级.
  if (powers.test(behind) || (behind === '级' && unit?.base === '星')) return true
  // ≥3OO件: letters for digits
  if (unit?.known === false && /^[OoIl]+$/.test(unit.base)) return true
  // 1:3, 1比16, 1'000, 0.5.5, 1+N
  const goesOn = isOneOf("·:×*^+-~.比'’_", text, to) || (unit === null && behind === '/')
  if (goesOn && /^(?:.[-+]?[\d.]|\+[A-Z])/.test(text.slice(to, to + 3))) return true
  const lead = before(text, number, 14)
  // GB/T 19001标准, GB 503 00-2013: the number of a standard, a gap in it or not.
  if (/[A-Z]{2}(?:\/[A-Z] ?(?:\d[\d-]* )?| ?\d[\d-]* )$/.test(lead)) return true
  if (text[number] === '-' && /\d[^\d,]{1,4}$/.test(lead)) return true
  return (
    isOneOf("·×*^:+或-~比'’_", text, number - 1) &&
    multiplied.test(lead) &&
    (year.test(digits) || !label.test(lead))
  )
}

/** What a score is given by: 得10分, 计5分; but not 增加5分, 累计90分. */
const credit = /(?:(?<!增)加|[得记角]|(?<![累合总共])计)$/

/** Whether what stands before it, or its unit, says that it measures nothing. */
function isNoMeasure(text: string, { unit, number, to, said, digits }: Figure): boolean {
  const base = unit?.base ?? ''
  // 2024-2025学年: when, not how long.
  if (base === '学年' && year.test(digits)) return true
  const lead = before(text, number, 14)
  if (
    said !== 'before' &&
    (absent.test(lead) || (unit?.dimension === 'duration' && standsAt(nothing, text, to)))
  )
    return true
  if (said !== 'nowhere') return false
  // 达到90%得10分: what it counts, and no figure of it.
  return (isPlace.test(base) && rank.test(lead)) || (base === '分' && number > 1 && credit.test(lead))
}

/** Whether a Chinese numeral with a word that is not known counts: 十二榀, 三榀以上; but not 三农, 五四运动, 二十大精神. */
function isCount(text: string, { number, high, said }: Figure, { from, base }: UnitReading): boolean {
  const numeral = text.slice(number, from)
  if (high !== null) return /[-~至到]/.test(numeral)
  return (
    !ordering.test(base) &&
    (said === 'behind' || (/.[十百千万]|十./.test(numeral) && !/^[大国强前]/.test(base)))
  )
}

/** Whether a Chinese numeral counts, and is no part of a word. */
function acceptsHan(text: string, figure: Figure, based: boolean): boolean {
  const { unit, number, from, to, said, digits } = figure
  const behind = text[to] ?? ''
  const base = unit?.base ?? ''
  if (unit === null) {
    // 一米七五: a figure of no unit, so that neither is taken.
    const goesOn = isOneOf('米元斤尺', text, number - 1)
    // 投资两千万, 占比三分之二, but 附件二
    const isSaid = said === 'behind' || /.[百千万亿]|分之/.test(text.slice(number, to))
    // 八一、春节: a day.
    if (!goesOn && /^[一二三四五六七八九]{2}$/.test(text.slice(number, to))) return false
    const alone = number === 0 || from < number || goesOn || isSaid || (based && digits.startsWith('0.'))
    if (!alone || (behind !== '' && said !== 'behind')) return false
  } else if (!unit.known && (behind !== '' || !isCount(text, figure, unit))) return false
  if (base.length === 1 && ordering.test(base)) return false
  if (!based && partOfWord.test(before(text, number + 1, 4))) return false
  if (matchAt(phrase, text, number) !== null) return false
  if (leading.includes(unit?.dimension) && comesFigure(text, isOneOf('零又', text, to) ? to + 1 : to))
    return true
  // 三万元≤x
  if (isOneOf('≤<≥>', text, to)) return true
  if (behind === '一') return false
  return (
    number > 0 || !isHan(text.charCodeAt(to)) || said !== 'nowhere' || counting.test(base) || base === '%'
  )
}

/** Whether digits count, and are no name and no place. */
function acceptsDigits(
  text: string,
  { unit, number, to, said, digits, high }: Figure,
  based: boolean,
): boolean {
  const behind = text[to] ?? ''
  const base = unit?.base ?? ''
  const nowhere = said === 'nowhere'
  const word = isHan(text.charCodeAt(to)) || isLatin(text.charCodeAt(to))
  if (nowhere && !unit?.known && name.test(text.slice(number))) return false
  // 12345热线, 4A级: a number without a unit, with a word behind it; but 惠及20万在校学生, 服务3000中小学生.
  if (unit === null)
    return !(nowhere && word) || /\d{3}00$/.test(digits) || (number > 0 && people.test(text.slice(to)))
  if (nowhere && !unit.known && unit.per.length === 0 && unit.to - unit.from > 3 && behind === '')
    return digits === '0' || (number > 0 && (unit.power > 0 || people.test(base)))
  // 5万吨级码头: what size; 1-3年级.
  if (behind === '级' ? nowhere || high !== null : nowhere && base === '级' && !based) return false
  if (base === '号' || (base === '季度' && text[unit.from] !== '个')) return false
  // 5G基站: one Latin letter is no unit where a word follows; but 2h到达, 100M带宽.
  if (
    nowhere &&
    behind !== '' &&
    unit.to - unit.from === 1 &&
    /[a-gi-ln-ru-zA-Z]/.test(text[unit.from] as string) &&
    !/^(?:带宽|存储|容量|流量)/.test(text.slice(to, to + 2))
  )
    return false
  // 每月10日前, 上午9点前: a day of the month, an hour of the day.
  if (base !== '日' && base !== '点') return true
  if (base === '点' && /[午早晚]上?$/.test(before(text, number, 2))) return false
  return behind !== '前' && !/月(?:\d+日[、和])*$/.test(before(text, number, 14))
}
