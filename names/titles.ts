/**
 * Titles and offices that stand before a name, 总理卡尼, or behind it, 格尔克博士. The longest of
 * those that fit is the one that is meant.
 */
const CHINESE =
  '总理 副总理 总统 副总统 前总统 首相 主席 副主席 国家主席 总书记 书记 国务卿 外长 外交部长 外相 防长 国防部长 财长 财政部长 ' +
  '部长 大臣 外交大臣 财政大臣 国王 女王 王储 王子 公主 教宗 教皇 省长 州长 市长 议员 参议员 众议员 议长 党魁 党领 领袖 ' +
  '领导人 候选人 大使 特使 发言人 秘书长 总干事 总裁 副总裁 行长 董事长 首席执行官 执行官 创始人 联合创始人 创办人 老板 ' +
  '教授 副教授 博士 院士 院长 校长 所长 局长 主任 将军 上将 中将 少将 上校 元帅 法官 大法官 检察长 律师 医生 记者 主播 主持人 ' +
  '作家 作者 学者 专家 经济学家 历史学家 哲学家 科学家 物理学家 数学家 心理学家 社会学家 政治学家 人类学家 分析师 评论员 ' +
  '导演 演员 歌手 球星 嘉宾 先生 女士 小姐 夫人 同志 老师 爵士 工程师 设计师 程序员 投资人 企业家 富豪 研究员 顾问 ' +
  '神父 主教 牧师 战略家 外交官 官员 高管 掌门人 总监 经理 CEO 董事 代表 前总理 前首相 前国务卿 前部长'

const ENGLISH =
  'president vice premier minister prime chancellor king queen prince princess pope senator sen representative rep ' +
  'congressman congresswoman governor gov mayor secretary general gen colonel col captain capt admiral lieutenant ' +
  'sergeant judge justice chairman chairwoman chair ceo director professor prof doctor dr mr mrs ms miss sir lord ' +
  'lady dame mp ambassador speaker leader comrade father sister brother reverend rev candidate former then ' +
  'monsieur madame'

const chinese = CHINESE.split(' ').toSorted((one, other) => other.length - one.length)
const english = new Set(ENGLISH.split(' '))

/** How many characters of a title a Chinese name starts with; 0 where it is all title. */
export function titleBefore(name: string): number {
  let length = 0
  for (;;) {
    const title = chinese.find((title) => name.startsWith(title, length))
    if (title === undefined) return length
    if (length + title.length >= name.length) return length
    length += title.length
  }
}

/**
 * How many characters of an office with its title stand in front of a Chinese name, 俄罗斯总统普京; 0
 * where no name would be left. Only for a name that is known to be a person's.
 */
export function officeBefore(name: string): number {
  let length = 0
  for (const title of chinese) {
    const from = name.length - title.length - 2
    // `lastIndexOf` takes what is before the start for the start.
    if (from < 0) continue
    const end = name.lastIndexOf(title, from) + title.length
    if (name.startsWith(title, end - title.length)) length = Math.max(length, end)
  }
  return length
}

/** How many characters of a title a Chinese name ends in. */
export function titleBehind(name: string): number {
  const title = chinese.find((title) => name.length > title.length && name.endsWith(title))
  return title?.length ?? 0
}

/** Whether a word is a title, Chinese or English: 州长, `President`, `Dr.`. */
export function isTitle(word: string): boolean {
  return chinese.includes(word) || english.has(word.replace(/\.$/, '').toLowerCase())
}
