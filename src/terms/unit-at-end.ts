/**
 * Whether a name ends as one that holds a unit does, which a bare number takes: 人数(人), 面积【万亩】, 出勤率%, 金额：万元. Most
 * names end in neither a bracket nor a sign.
 */
export function mayEndInUnit(name: string): boolean {
  return /[)）\]】%％]\s*$|[:：]/.test(name.slice(-8))
}
