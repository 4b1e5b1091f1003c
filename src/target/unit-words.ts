import type { Dimension } from '../model/unit.js'
import { type Lexicon, lexicon } from '../script/lexicon.js'

/** What the library knows of a unit: its normal spelling and what it measures. */
export interface UnitWord {
  readonly base: string
  readonly dimension: Dimension | null
}

/**
 * Units by what they measure, parted by blanks; `平方米=㎡=平米` gives one with its other spellings. 个 before a
 * unit of time says the same: 个月. A count word that is missing here is read all the same, where nothing but a
 * unit can stand; what is known besides is where it ends.
 */
const unitsByDimension: readonly (readonly [Dimension | null, string])[] = [
  ['money', '元=圆=人民币 角 美元 欧元 港元 港币 台币 日元 英镑 韩元'],
  ['ratio', '% ‰ ‱ %=百分比=个百分比 百分点=个百分点=个点 千分点=个千分点 基点=个基点 倍 番'],
  [
    'duration',
    '年=年度=个年度 月=个月 周=个周=星期=个星期 日 天 自然日=个自然日 日历天=个日历天 工作日=个工作日=工作天=个工作天 交易日=个交易日 季度=个季度=季 学期=个学期 学年=个学年 ' +
      '旬 半年 小时=个小时=钟头=个钟=h 时 分钟=min 秒=秒钟 毫秒=ms 微秒 纳秒 学时=个学时 课时=个课时 工时=个工时 机时 月龄=个月龄 岁 周岁 周年 昼夜',
  ],
  ['score', '分 星=颗星'],
  [
    'length',
    '米=m 公里=km=㎞=KM 千米 里 厘米=cm=㎝ 毫米=mm=㎜ 微米 海里 延米 延长米 公分 公尺 英寸 英尺 英里 寸 尺',
  ],
  ['area', '平方米=平米=平方=㎡=m2=m²=M2 平方公里=km2=km²=㎢ 平方千米 平方厘米 公顷=ha=hm2=hm² 亩 亩次 公亩'],
  ['volume', '立方米=立方=方=m3=m³=㎥=M3 标立方米=Nm3 立方厘米 升=L=公升 毫升=ml=mL=㎖'],
  ['mass', '吨=t 千克=kg=KG=Kg=㎏ 公斤 克=g 毫克=mg=㎎ 微克=μg=µg=ug 斤=市斤 两 担 吨标准煤=吨标煤 标准煤'],
  ['data', 'B KB MB GB TB PB K M G 兆 bps Kbps Mbps Gbps 字节 比特'],
  [
    'energy',
    '千瓦时=度电=kWh=KWH=kwh=kW·h 千瓦=kW=KW=kw 瓦 瓦时 兆瓦=MW 兆瓦时=MWh 吉瓦=GW 吉瓦时 焦耳 千焦 兆焦 吉焦 大卡 千卡 千伏安=kVA 马力',
  ],
  [
    'count',
    '个 人=人数 名 位 人次 户 户次 家 家次 次 回 遍 趟 场 场次 期 批 批次 届 轮 轮次 班 班次 车次 架次 件 件次 项 条 份 册 本 篇 幅 张 页 套 台 台套 辆 艘 架 列 部 支 只 头 匹 羽 尾 ' +
      '棵 株 丛 盆 苗 粒 颗 枚 块 片 面 根 段 座 栋 幢 间 层 所 处 宗 起 例 单 笔 封 则 首 集 节 门 课 讲 堂 种 类 组 队 桌 席 床 床位 床日 副 双 对 把 顶 盏 盒 箱 包 袋 瓶 桶 罐 卷 盘 ' +
      '点 点位 站 村 行政村 乡镇 镇 乡 街 街道 社区 区 县 市 省 校 班级 院 医院 机构 单位 企业 公司 家庭 社 馆 店 厂 园 桥 孔 眼 口 井 塘 库 渠 标段 标 字=字数 词 行 码 号 版 稿 帧 频次 票 人份 ' +
      '人天 人日 人月 人年 人时 车 车位 车辆 泊位 学位 席位 岗位 岗 工位 机位 机柜 柜 端口 用户 账户 账号 会员 学员 学生 生 老人 农户 商户 客户 主体 项目 人员 课题 案件 案例 信息 图斑 样 样本 样品 ' +
      '标本 监测点 人口 代表 委员 专家 基地 平台 系统 模块 网站 站点 基站 探头 路 路口 车道 专利 论文 标准 奖 任务 事项 问题 隐患 支队 大队 中队',
  ],
  [
    null,
    '级 度 ℃=摄氏度=°C 分贝=dB=db 勒克斯=lx 流明 伏 伏特 千伏=kV 安培 赫兹=Hz 兆赫=MHz GHz 帕 千帕=kPa 兆帕=MPa 百帕 毫米汞柱 像素 ppm NTU 转 牛顿 千牛=kN 阶 等级',
  ],
]

function* unitEntries(): Iterable<readonly [string, UnitWord]> {
  for (const [dimension, words] of unitsByDimension) {
    for (const spellings of words.split(' ')) {
      const all = spellings.split('=')
      for (const word of all) yield [word, { base: all[0] as string, dimension }]
    }
  }
}

/** Every unit that the library knows; of any other it keeps the word, without a dimension. */
export const unitWords: Lexicon<UnitWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ unitEntries())
