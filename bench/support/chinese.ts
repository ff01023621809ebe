import type {Random} from './random.ts'

const WORDS =
  '中国 加拿大 美国 俄罗斯 印度 日本 欧盟 北约 联合国 冷战 贸易 关税 能源 石油 天然气 稀土 芯片 半导体 人工智能 ' +
  '产业链 供应链 制裁 谈判 协议 条约 主权 安全 国防 军费 核武器 导弹 航母 海峡 南海 北极 台湾 香港 魁北克 渥太华 ' +
  '华盛顿 北京 莫斯科 布鲁塞尔 总理 总统 主席 外长 部长 大使 议会 国会 选举 政党 保守党 自由党 民主党 共和党 媒体 ' +
  '舆论 经济 增长 通胀 利率 央行 货币 美元 人民币 债务 投资 市场 出口 进口 制造业 农业 菜籽油 电动车 钢铁 铝 木材 ' +
  '移民 难民 人口 教育 大学 科学 技术 创新 数据 隐私 网络 情报 间谍 战略 外交 合作 竞争 对抗 秩序 规则 体系 格局 ' +
  '转折点 危机 机会 风险 信任 承诺 历史 文化 价值 民主 法治 人权 气候 环境 疫情 健康 社会 家庭 城市 乡村 未来'
const LINKS =
  '的 与 和 在 对 从 向 由 是 有 将 已 也 更 并 而 但 因为 所以 如果 虽然 以及 通过 关于 面对 成为 继续 开始 可能 必须'

const words = WORDS.split(' ')
const links = LINKS.split(' ')

/** A sentence of nonsense out of the words of the trade. */
export function sentence(random: Random, length: number): string {
  const parts: string[] = []
  for (let count = 0; count < length; count += 1) {
    parts.push(pickWord(random))
    if (random.below(3) > 0) parts.push(random.pick(links))
    if (random.below(8) === 0) parts.push('，')
  }
  return `${parts.join('')}。`
}

/** Some words are in every text, most in few: squared, since even that is milder than in real texts. */
function pickWord(random: Random): string {
  const place = Math.floor((random.below(1000) ** 3 / 1e9) * words.length)
  return words[place] ?? random.pick(words)
}

export function phrase(random: Random, length: number): string {
  return Array.from({length}, () => random.pick(words)).join('')
}
