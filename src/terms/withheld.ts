/** Words by which a text says that something is secret by law (保守国家秘密法), no 非 before them. */
const secrecy = /(?<![非无])(?:[涉保]密|国家秘密|秘密级|[机绝]密|密级)/

/** Words by which it says that it is not disclosed (政府信息公开条例, article 14: 不予公开). */
const refusals = /(?:免予|不(?:[予宜便得能作做]|宜?对外|向社会)?)公开|不予(?:公[示布]|披露)/

/** A notice stands in the place of a goal; what is longer is a goal that speaks of secrecy. */
const noticeLength = 160

/** The most that is written where a notice says no more than that the project is secret. */
const shortNotice = 24

/** 该项目涉及国家秘密, 涉密项目, 因涉密…: who, and that it is secret. */
const bareNotice =
  /^[本该此因为属于系]{0,6}(?:项目|资金|内容)?[因为属于系涉及]{0,6}(?:涉密|保密|国家秘密)(?:项目|内容|事项|信息|资金|支出|工作|经费)?(?:[，,。.;；（(]|$)/

/** A quick look at a text, whatever white space stands in it: every notice has 密 in it. */
export function mayBeWithheld(text: string): boolean {
  return text.includes('密')
}

/**
 * Whether a text stands for what the law forbids to disclose, told by the language of such notices and never by
 * a project's name.
 *
 *     涉密项目，按照保密法…有关规定…，不对外公开。     信息化非涉密运维      完成涉密设备检查
 *     ^^^^           ^^^           ^^^^^^^^^ yes        ^^^^ no                ^^^^ no
 */
export function isWithheld(text: string): boolean {
  if (text.length > noticeLength) return false
  if (secrecy.test(text) && refusals.test(text)) return true
  return text.length <= shortNotice && bareNotice.test(text)
}
