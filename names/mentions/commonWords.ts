/**
 * Words that are no mention even where somebody is called so: most of what they match in a text
 * means something else. Words that only a small letter tells from a name (apple, meta) need not be
 * here, since a name of one word needs its capital.
 */
const ENGLISH =
  'a about above after again against all also always am an and another any are around as ask at away back be ' +
  'because been before being below best better between big both but by call came can come could day did do does ' +
  'done down each else end even ever every face few find first for found four from full gave general get give ' +
  'global go god gone good got great group had half hand has have he head help her here hers him his home hope ' +
  'how however i if in inside into is it its itself just keep kept kind knew know last late later law left less ' +
  'let life like line list little long look made make man many me men might mind mine more most mr mrs ms much ' +
  'must my name near need never new next no none nor not nothing now number of off old on once one only open or ' +
  'order other others our out outside over own part people per place plan play point power put read real right ' +
  'run said same saw say second see seem seen self send sent set several she should show since so some soon ' +
  'source state states still stop such take talk team tell than that the their them then there these they thing ' +
  'things think this those though three through time today together too top toward true turn two under until up ' +
  'us use used very via view want war was way we week well went were what when where which while who whole whom ' +
  'whose why will with within without women word words work world worth would year years yes yet you young your ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
  'september october november december north south east west spring summer autumn winter'

const CHINESE =
  '我们 你们 他们 她们 它们 咱们 大家 自己 别人 人家 这个 那个 这些 那些 这里 那里 这样 那样 什么 怎么 为什么 多少 哪里 ' +
  '今天 明天 昨天 今年 去年 明年 现在 以前 以后 未来 过去 将来 时间 时候 时代 时期 世界 国家 社会 政府 人民 人类 民族 ' +
  '经济 政治 文化 历史 科学 技术 科技 教育 军事 外交 法律 市场 企业 公司 集团 银行 大学 学校 媒体 记者 总统 总理 主席 ' +
  '部长 首相 先生 女士 教授 博士 问题 关系 情况 方面 原因 结果 影响 作用 意义 价值 方式 方法 办法 工作 生活 生命 ' +
  '发展 发现 发生 开始 结束 继续 成为 认为 以为 因为 所以 但是 而且 如果 虽然 然而 或者 还是 就是 不是 可以 可能 ' +
  '应该 必须 需要 已经 正在 曾经 非常 特别 十分 完全 全部 部分 一些 一样 一般 一定 一直 一起 一个 一种 ' +
  '第一 第二 第三 其中 其他 其实 之后 之前 之间 之一 以及 以上 以下 以来 以内 以外 关于 对于 由于 通过 根据 ' +
  '东方 西方 南方 北方 中央 中心 中间 国际 国内 国外 全球 地球 地方 地区 城市 农村 力量 权力 自由 民主 和平 战争 ' +
  '安全 危机 机会 机构 组织 系统 平台 项目 计划 目标 战略 政策 制度 规则 秩序 信息 数据 网络 电脑 手机 汽车 能源 ' +
  '中华 万元 亿元 美元 人民币 同志 朋友 孩子 父亲 母亲 男人 女人 老人 专家 学者 作者 读者 主持人 嘉宾'

/** The list that an index uses unless it is given another. */
export const commonWords: readonly string[] = [...ENGLISH.split(' '), ...CHINESE.split(' ')]
