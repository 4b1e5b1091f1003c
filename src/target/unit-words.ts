import type { Dimension } from '../model/unit.js'
import { type Lexicon, lexicon } from '../script/lexicon.js'

/** What the library knows of a unit: its normal spelling and what it measures. */
export interface UnitWord {
  readonly base: string
  readonly dimension: Dimension | null
}

/** Units by what they measure, parted by blanks; `㎡=平方米` spells one by its normal form. */
const unitsByDimension: readonly (readonly [Dimension | null, string])[] = [
  ['money', '元 块钱=元 圆=元 人民币=元 元人民币=元 角 美元 欧元 港元 港币 日元 英镑 RMB=元 ¥=元'],
  [
    'ratio',
    '% ‰ ‱ 百分比=% 百分号=% 个百分比=% 百分点 个百分点=百分点 個百分點=百分点 千分点 个千分点=千分点 個百分点=百分点 百分點=百分点 个点=百分点 ' +
      'pct=百分点 bp=基点 BP=基点 个基点=基点 基点 倍 番',
  ],
  [
    'duration',
    '年 月 个月=月 個月=月 周 个周=周 星期=周 个星期=周 日 天 自然日 个自然日=自然日 日历天 个日历天=日历天 日历日 工作日 个工作日=工作日 ' +
      '工作天=工作日 个工作天=工作日 交易日 个交易日=交易日 季度 个季度=季度 季 学期 个学期=学期 学年 个学年=学年 年度 个年度=年度 旬 半年 ' +
      '小时 个小时=小时 钟头=小时 个钟头=小时 时 分钟 秒 秒钟=秒 毫秒 微秒 纳秒 ms=毫秒 min=分钟 h=小时 学时 个学时=学时 课时 个课时=课时 ' +
      '工时 个工时=工时 机时 个机时=机时 周年 周岁 岁 个月龄=月龄 月龄 昼夜',
  ],
  ['score', '分 分值=分 星 颗星=星'],
  [
    'length',
    '米 公里 千米 里 华里 厘米 毫米 微米 分米 海里 延米 延长米 英寸 寸 尺 丈 纳米 km=公里 ㎞=公里 KM=公里 m=米 cm=厘米 ㎝=厘米 mm=毫米 ㎜=毫米 ' +
      '车道公里 单公里 皮长公里 芯公里 纤芯公里',
  ],
  [
    'area',
    '平方米 平方公里 平方千米 平方厘米 平米=平方米 平方=平方米 平=平方米 ㎡=平方米 m2=平方米 m²=平方米 M2=平方米 ㎢=平方公里 km2=平方公里 ' +
      'km²=平方公里 公顷 hm2=公顷 hm²=公顷 ha=公顷 亩 亩次 公亩 标准亩 分地',
  ],
  [
    'volume',
    '立方米 立方=立方米 方=立方米 m3=立方米 m³=立方米 ㎥=立方米 M3=立方米 标立方米 Nm3=标立方米 升 毫升 L=升 mL=毫升 ml=毫升 ㎖=毫升 公升=升 加仑 ' +
      '立方厘米 立方公里',
  ],
  [
    'mass',
    '吨 千克 公斤 克 毫克 微克 斤 市斤=斤 两 担 公担 吨公里 t=吨 T=吨 kg=千克 KG=千克 Kg=千克 ㎏=千克 g=克 mg=毫克 ㎎=毫克 μg=微克 µg=微克 ug=微克 磅 标准煤 ' +
      '吨标准煤 吨标煤=吨标准煤',
  ],
  [
    'data',
    'B KB MB GB TB PB EB K M G T兆 兆 bps Kbps Mbps Gbps kbps Mb Gb 字节 比特 兆字节=MB 兆比特 兆比特/秒=Mbps kB=KB KiB MiB GiB TiB',
  ],
  [
    'energy',
    '千瓦时 度电=千瓦时 千瓦 瓦 瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 kWh=千瓦时 KWH=千瓦时 kwh=千瓦时 kW·h=千瓦时 kW=千瓦 KW=千瓦 kw=千瓦 MW=兆瓦 MWh=兆瓦时 GW=吉瓦 ' +
      '焦 焦耳 千焦 兆焦 吉焦 大卡 千卡 卡路里 千伏安 kVA=千伏安 马力',
  ],
  [
    'count',
    '个 個=个 人 名 位 人次 人数=人 户 户次 家 家次 次 回 遍 趟 场 场次 期 批 批次 届 轮 轮次 班 班次 班期 车次 架次 航次 件 件次 项 项次 条 条次 份 份次 册 本 篇 ' +
      '幅 张 页 套 台 台套 台次 台件 辆 辆次 艘 艘次 架 列 部 支 支次 只 头 匹 羽 尾 棵 株 丛 盆 苗 粒 颗 枚 块 片 面 根 段 座 栋 幢 间 间次 层 所 处 宗 起 例 例次 单 笔 封 ' +
      '则 首 集 节 节次 门 门次 课 讲 堂 种 类 组 组次 队 队次 桌 席 床 床位 床日 床次 副 双 对 把 顶 盏 盒 箱 包 袋 瓶 桶 罐 支付 卷 盘 盘次 片次 点 点位 点次 站 站次 ' +
      '村 行政村 镇 乡 街 街道 社区 区 县 市 省 校 学校 班级 院 医院 机构 单位 企业 公司 家庭 团 社 馆 馆次 店 厂 园 亭 桥 孔 眼 口 井 塘 库 渠 条段 标段 标 包件 字 字数=字 词 行 ' +
      '码 号 版 版次 稿 稿次 帧 频次 频道 频 票 枚次 例数=例 人份 人天 人日 人月 人年 人时 车 车位 车辆 泊位 学位 席位 岗位 岗 职位 工位 机位 机柜 柜 端 端口 用户 账户 账号 户数=户 ' +
      '注册用户 会员 学员 学生 生 师 师生 老人 儿童 职工 党员 干部 村民 居民 农户 贫困户 脱贫户 商户 客户 主体 市场主体 项目 课题 案件 案例 信息 图斑 样 样本 样品 样次 份样 ' +
      '标本 测次 监测点 人口 代表 委员 专家 志愿者 基地 平台 系统 模块 子系统 软件 网站 站点 基站 摄像头 探头 路 路次 路口 通道 车道 专利 论文 标准 奖 奖次 任务 事项 问题 ' +
      '隐患 ',
  ],
  [
    null,
    '级 度 摄氏度=℃ ℃ °C=℃ 分贝 dB=分贝 db=分贝 勒克斯 lx 流明 伏 伏特 千伏 kV=千伏 安培 安时 赫兹 Hz=赫兹 兆赫 MHz=兆赫 GHz 帕 千帕 兆帕 MPa=兆帕 kPa=千帕 百帕 毫米汞柱 mmHg ' +
      '厘 像素 万像素 英亩 dpi ppm ppb NTU mmol 贝克 转 转速 牛 牛顿 千牛 kN 节点 人公里 车公里 阶 等级',
  ],
]

function* unitEntries(): Iterable<readonly [string, UnitWord]> {
  for (const [dimension, words] of unitsByDimension) {
    for (const spelling of words.split(' ')) {
      const [word, base] = spelling.split('=') as [string, string?]
      if (word !== '') yield [word, { base: base ?? word, dimension }]
    }
  }
}

/** Every unit that the library knows; of any other it keeps the word, without a dimension. */
export const unitWords: Lexicon<UnitWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ unitEntries())
