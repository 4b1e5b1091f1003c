import type { Dimension } from '../../model/unit.js'

/** Money that is named before its number, as a regular expression: RMB 300, 美元50万, €30. A text, since bundlers keep what is worked out. */
export const currency =
  '¥|人民币|RMB|CNY|美[元金]|USD|US[$]|[$]|欧元|EUR|€|港[元币]|HKD|HK[$]|£|GBP|英镑|日元|新?台币'

/**
 * Units by what they measure, as patterns of words (`wordsOf`), with their normal spelling where it is another:
 * `㎡=平方米`. 个 before a unit says nothing more. A count word that is missing here is read all the same, where
 * nothing but a unit can stand; what is known besides is where it ends.
 */
export const unitWords: readonly (readonly [Dimension | null, string])[] = [
  [
    'money',
    '¥=元 人民币=元 RMB=元 CNY=元 美[元金]=美元 USD=美元 US[$]=美元 [$]=美元 欧元 EUR=欧元 €=欧元 港[元币]=港元 HKD=港元 HK[$]=港元 英镑 £=英镑 GBP=英镑 新?台币=新台币 日[元圆]=日元 比索 [韩澳加]?元 新加坡元 澳门元 元人民币=元 元港[元币]=港元 元美[元金]=美元 美分 [块元]钱=元 圆=元 角 毛钱?=角 分钱 韩币=韩元 泰铢 卢[布比] 法郎 瑞士法郎 克朗 林吉特',
  ],
  ['ratio', '% ‰ %o=‰ ‱ ppm 个?百分比=% 百分号=% 个?百分点 个点=百分点 个?千分点 个?基点 倍 番'],
  [
    'duration',
    '个?自然日 个?日历天 个?日历日=日历天 个?工作日 个?工作天=工作日 个?交易日 个?季度 个?学[期年时] 个?星期=周 个?礼拜=周 个?月 月龄 个?[小课工]时 个?年度=年 个?钟头=小时 个周 个?季=季度 ' +
      '个?钟=小时 周[岁年]? [半月]?年 半[天日] 分钟 刻钟 个?世纪 秒 秒钟=秒 [毫微]秒 机时 昼?夜 晚 天 日 旬 时 岁 h=小时 min=分钟 s=秒 ms=毫秒',
  ],
  ['score', '分 星 颗星=星'],
  [
    'length',
    '[公海英]?里 [千分厘毫微纳延英]?米 延长米 公[分尺] [市英]?[寸尺] 丈 [kK][mM]=公里 ㎞=公里 m=米 [cC][mM]=厘米 ㎝=厘米 mm=毫米 ㎜=毫米 [μµ]m=微米 nm=纳米 hm',
  ],
  [
    'area',
    '平方公里 平方[千厘毫]?米 平方英[尺里] 平[米方]=平方米 ㎡=平方米 ㎢=平方公里 [mM][2²]=平方米 [kK][mM][2²]=平方公里 [cC][mM][2²]=平方厘米 mm[2²]=平方毫米 hm[2²]=公顷 [公英]?[顷亩]次? ha=公顷',
  ],
  [
    'volume',
    '标?立方厘?米 立?方=立方米 ㎥=立方米 [cC][mM][3³]=立方厘米 m[3³]=立方米 Nm[3³]=标立方米 毫?升 个?加仑 公升=升 [lL]=升 m[lL]=毫升 ㎖=毫升',
  ],
  [
    'mass',
    '吨标准煤 吨标煤=吨标准煤 标准煤 吨 [千毫微]?克 [公市]?斤 两 担 磅 t=吨 [kK][gG]=千克 ㎏=千克 g=克 mg=毫克 ㎎=毫克 [μµu]g=微克',
  ],
  ['data', '[KMGTP]?B [KMGT] [KMG]?bps [千兆吉]?字节 兆 比特'],
  [
    'energy',
    '[千兆吉]?瓦时? 度电=千瓦时 [kK][wW]=千瓦 [kK][wW]·?[hH]=千瓦时 MW=兆瓦 MWh=兆瓦时 GW=吉瓦 GWh=吉瓦时 [千兆吉]焦 焦耳 [大千]卡 kcal=千卡 [千兆]伏安 [kK]VA=千伏安 MVA=兆伏安 马力',
  ],
  [
    'count',
    '人[次份天日月年时口员]? 台[套班] 工日 床[位日] 点位 行政村 乡镇 街道 社区 班级 班[列组] 单位 标[段本箱台] 标准箱 TEU 车[位辆道] 岗位 路口 [站网]点 学[位员生] [席泊工机]位 频次 字数=字 项目 样[本品] ' +
      '机[构柜] 医院 企业 公司 [用农商客]户 账[户号] 课题 案[件例] 图斑 监测点 [基平]台 [基网]站 专利 论文 [大中]队 ' +
      '家庭 [册台]件 件套 卷册 并发 单元 座[席位] 课程 讲座 路[灯段] 园区 方案 节目 车间 词条 生产线 井盖 宗地 样点 门店 台账 条目 处室 场馆 回路 院士 [个名位户家次回遍趟场期批届轮班车架件项条份册本篇幅张页套台辆艘列部支只头匹羽尾棵株丛盆苗粒颗枚块片面根段座栋幢间层所处宗起例单笔封则首集节门课讲堂种类组队桌席床副双对打把顶盏盒箱包袋' +
      '瓶桶罐卷盘点站村镇乡街区县市省校院社馆店厂园桥孔眼口井塘库渠标字词行码号版稿帧票岗柜生路奖样股餐道针剂束朵具尊扇款核]次?',
  ],
  [
    null,
    '[人车吨次]公里 级 度 ℃ 转 帕 伏 摄氏[度°]=℃ °C=℃ ℉ °F=℉ 华氏[度°]=℉ 分贝 dB(A)=分贝 d[Bb]=分贝 伏特 [千百兆]帕 千伏 kV=千伏 kPa=千帕 MPa=兆帕 Hz=赫兹 MHz=兆赫 ' +
      '安培 兆?赫兹? 等级',
  ],
]
