import {nameAt, type NamedEntity} from '../../names/entity.ts'
import {createRandom, type Random} from '../support/random.ts'

/** Paragraphs of one text. */
export type Body = readonly string[]

/** Characters of a body. */
const LENGTH = 8000

/**
 * Bodies of 8,000 characters in paragraphs of some 180, as real posts have them, each about a cast
 * of thirty out of these entities. As in the posts, somebody of them is named every 65 characters,
 * three times in four in Chinese, and a country or a city every 60.
 */
export function createBodies(count: number, entities: readonly NamedEntity[]): Body[] {
  const random = createRandom(3)
  return Array.from({length: count}, () => {
    const cast = Array.from({length: 30}, () => random.pick(entities))
    const paragraphs: string[] = []
    for (let length = 0; length < LENGTH;) {
      let paragraph = ''
      while (paragraph.length < 150) {
        const entity = random.pick(cast)
        const name = random.below(4) > 0 ? nameAt(entity, 1) : ` ${entity.name} `
        paragraph += `${prose(random, 14)}${random.pick(PLACES)}${prose(random, 8)}${name}${prose(random, 6)}。`
      }
      paragraphs.push(paragraph.slice(0, LENGTH - length))
      length += paragraph.length
    }
    return paragraphs
  })
}

const PLACES = '中国 加拿大 美国 北京 华盛顿 渥太华 韩国 俄罗斯 欧洲 日本 印度 台湾'.split(' ')
const WORDS =
  '的 的 的 的 是 是 在 在 了 了 和 与 这 那 也 就 都 而 但 对 从 向 把 被 将 让 要 会 能 着 过 地 得 不 没有 一个 这个 那么 因为 ' +
  '所以 如果 虽然 但是 而且 已经 正在 可以 应该 必须 可能 非常 更加 十分 几乎 完全 今天 过去 未来 时候 时间 问题 关系 情况 方面 ' +
  '原因 结果 影响 压力 局面 立场 态度 机会 挑战 风险 威胁 利益 目标 计划 政策 战略 措施 行动 谈判 会晤 协议 合作 竞争 冲突 ' +
  '贸易 关税 出口 进口 市场 企业 投资 生产 能源 矿产 石油 天然气 粮食 汽车 电池 技术 芯片 数据 安全 军事 外交 选举 议会 政府 ' +
  '总理 总统 主席 部长 官员 专家 记者 读者 人们 国家 世界 社会 经济 历史 文化 价值 秩序 格局 转折点 开始 继续 成为 看到 认为 ' +
  '希望 需要 支持 反对 批评 宣布 表示 指出 强调 发现 改变 增加 减少 提高 下降 推动 阻止 解决 面对 寻求 摆脱 建立 破坏 恢复 ' +
  '复杂 明确 清晰 脆弱 强大 重要 关键 长期 短期 独立 共同 传统 新的 巨大 最后 首先 其次 事实上 换句话说 与此同时 也就是说'

const words = WORDS.split(' ')

/** So many words in a row, with a comma now and then. */
function prose(random: Random, count: number): string {
  let text = ''
  for (let word = 0; word < count; word += 1) {
    text += random.pick(words)
    if (random.below(9) === 0) text += '，'
  }
  return text
}
