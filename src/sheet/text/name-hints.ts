import { wordsOf } from '../../script/words.js'

/** What names of departments end with. A hint where structure and sums leave two readings, never more. */
const departmentEndings: readonly string[] = /* @__PURE__ */ wordsOf(
  '局 委员会 委 办公室 中心 站 所 院 校 大学 中学 小学 协会 学会 联合会 馆 队 处 科 厅 部 署 公司 集团 园 街道 镇 区 本级 机关 基金会',
)

/** What names of projects end with. */
const projectEndings: readonly string[] = /* @__PURE__ */ wordsOf(
  '项目 资金 补助 补贴 工程 费用 费 支出 工作 采购 建设 运维 维护 服务 专项 活动 改造 购置 奖励 津贴 款',
)

/** Which kind of row a name looks like; `null` where it says nothing. */
export function leaningOf(name: string): 'department' | 'project' | null {
  const bare = name.replace(/[(（][^()（）]*[)）]$/, '')
  if (/[(（](?:本级|机关|本部)[)）]$/.test(name)) return 'department'
  if (projectEndings.some((ending) => bare.endsWith(ending))) return 'project'
  if (departmentEndings.some((ending) => bare.endsWith(ending))) return 'department'
  return null
}
