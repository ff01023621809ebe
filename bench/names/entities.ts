import type {NamedEntity} from '../../names/entity.ts'
import {createRandom, type Random} from '../support/random.ts'

/**
 * Entities whose names are shaped as a garden's: Chinese people with their pinyin, people of the
 * West with their names written in Chinese and their surname as an alias, companies and
 * institutions in both languages, products with numbers, books. About three names each; the same in
 * every run. Some are used often, most hardly ever.
 */
export function createEntities(count: number, seed = 11): NamedEntity[] {
  const random = createRandom(seed)
  return Array.from({length: count}, (_, index) => {
    const make = random.pick(SHARES)
    const uses = Math.floor(2000 / (1 + random.below(2000)))
    return {...make(random), id: `e${index}`, uses}
  })
}

type Made = Omit<NamedEntity, 'id'>

const pairs = (text: string): [string, string][] =>
  text.split(' ').map((pair) => {
    const [latin = '', han = ''] = pair.split('/')
    return [latin, han]
  })

const SURNAMES = pairs(
  'Wang/王 Li/李 Zhang/张 Liu/刘 Chen/陈 Yang/杨 Zhao/赵 Huang/黄 Zhou/周 Wu/吴 Xu/徐 Sun/孙 Hu/胡 Zhu/朱 ' +
    'Gao/高 Lin/林 He/何 Guo/郭 Ma/马 Luo/罗 Liang/梁 Song/宋 Zheng/郑 Xie/谢 Han/韩 Tang/唐 Feng/冯 Yu/于 ' +
    'Dong/董 Xiao/萧 Cheng/程 Cao/曹 Yuan/袁 Deng/邓 Fu/傅 Shen/沈 Zeng/曾 Peng/彭 Lü/吕 Su/苏 Lu/卢 Jiang/蒋 ' +
    'Cai/蔡 Jia/贾 Ding/丁 Wei/魏 Xue/薛 Ye/叶 Yan/阎 Pan/潘 Du/杜 Dai/戴 Xia/夏 Zhong/钟 Tian/田 Ren/任 Fan/范 ' +
    'Fang/方 Shi/石 Yao/姚 Tan/谭 Liao/廖 Zou/邹 Xiong/熊 Jin/金 Lu/陆 Hao/郝 Kong/孔 Bai/白 Cui/崔 Kang/康 ' +
    'Mao/毛 Qiu/邱 Qin/秦 Gu/顾 Hou/侯 Shao/邵 Meng/孟 Long/龙 Ouyang/欧阳 Sima/司马',
)
const GIVEN = pairs(
  'wei/伟 fang/芳 na/娜 min/敏 jing/静 li/丽 qiang/强 lei/磊 jun/军 yang/洋 yong/勇 yan/艳 jie/杰 juan/娟 tao/涛 ' +
    'ming/明 chao/超 xiu/秀 xia/霞 ping/平 gang/刚 gui/桂 ying/英 hua/华 yu/玉 lan/兰 hong/红 dan/丹 ling/玲 fei/飞 ' +
    'bin/斌 hui/辉 jian/建 guo/国 qing/庆 zhi/志 wen/文 hai/海 feng/峰 bo/波 xin/鑫 lin/琳 peng/鹏 long/龙 yun/云 ' +
    'chen/晨 rui/睿 hao/浩 zi/子 xuan/轩 han/涵 yi/怡 xi/希 meng/梦 jia/佳 qi/琪 shu/书 yao/瑶 hao/豪 ze/泽 yu/宇 ' +
    'tian/天 ran/然 si/思 ke/可 le/乐 an/安 cheng/成 de/德 sheng/胜 liang/亮 dong/东 chun/春 qiu/秋 xue/雪 mei/梅 ' +
    'song/松 bai/柏 he/鹤 kun/坤 lun/伦 sen/森 hong/宏 kai/凯 guang/光 da/达 yuan/远 xiang/祥 rong/荣 fu/福 shou/寿',
)
const SYLLABLES = pairs(
  'mar/马尔 ca/卡 ney/尼 tru/特鲁 deau/多 ste/斯特 ven/文 mack/麦克 in/因 non/农 ber/伯 ro/罗 nal/纳尔 do/多 lin/林 ' +
    'wil/威尔 son/森 har/哈 ris/里斯 bar/巴 ba/巴 ra/拉 mi/米 chel/歇尔 le/勒 pen/庞 em/埃 ma/马 nu/努 el/埃尔 cron/克龙 ' +
    'bo/博 ri/里 john/约翰 jo/乔 se/塞 ph/夫 bi/拜 den/登 ka/卡 ma/玛 la/拉 ur/乌尔 su/苏 von/冯 der/德 ley/莱 ' +
    'o/奥 laf/拉夫 sch/肖 olz/尔茨 an/安 ge/格 mer/默 kel/克尔 vla/弗拉 dim/季米 put/普 tin/廷 zel/泽连 sky/斯基 ' +
    'ta/塔 kei/凯 ko/科 na/纳 ren/伦 dra/德拉 mo/莫 di/迪 re/雷 cep/杰普 tay/塔伊 yip/伊普 ab/阿卜 dul/杜尔 sam/萨姆 ' +
    'al/阿尔 t/特 man/曼 e/伊 lon/隆 musk/马斯克 jen/詹 sen/森 hu/胡 ang/昂 ti/蒂 mo/莫 thy/西 cook/库克 ni/尼 co/科',
)
const PLACES = pairs(
  'China/中国 Beijing/北京 Shanghai/上海 Shenzhen/深圳 Guangdong/广东 Zhejiang/浙江 Hong-Kong/香港 Taiwan/台湾 ' +
    'Canada/加拿大 Toronto/多伦多 America/美国 New-York/纽约 California/加州 Texas/得州 Britain/英国 London/伦敦 ' +
    'France/法国 Paris/巴黎 Germany/德国 Berlin/柏林 Japan/日本 Tokyo/东京 Korea/韩国 Seoul/首尔 India/印度 Delhi/德里 ' +
    'Russia/俄罗斯 Moscow/莫斯科 Australia/澳大利亚 Brazil/巴西 Europe/欧洲 Asia/亚洲 Pacific/太平洋 World/世界 ' +
    'International/国际 National/国家 Federal/联邦 United/联合 Global/环球 Royal/皇家',
)
const FIELDS = pairs(
  'Petroleum/石油 Electric/电气 Semiconductor/半导体 Motor/汽车 Steel/钢铁 Energy/能源 Telecom/电信 Software/软件 ' +
    'Aerospace/航天 Shipping/航运 Railway/铁路 Nuclear/核能 Solar/光伏 Chemical/化工 Pharmaceutical/制药 Insurance/保险 ' +
    'Securities/证券 Investment/投资 Trade/贸易 Monetary/货币 Security/安全 Strategic/战略 Policy/政策 Economic/经济 ' +
    'Technology/科技 Media/传媒 Film/影业 Health/卫生 Education/教育 Climate/气候 Maritime/海事 Cyber/网络 Data/数据 ' +
    'Robotics/机器人 Battery/电池 Mining/矿业 Food/食品 Water/水务 Logistics/物流 Labour/劳工',
)
const FORMS = pairs(
  'Company/公司 Group/集团 Bank/银行 University/大学 Institute/研究所 Fund/基金 Council/理事会 Association/协会 ' +
    'Ministry/部 Agency/署 Exchange/交易所 Times/时报 Post/邮报 Party/党 Union/联盟 Forum/论坛 Foundation/基金会 ' +
    'Laboratory/实验室 Court/法院 Commission/委员会',
)
const NOUNS = pairs(
  'War/战争 Order/秩序 Empire/帝国 Century/世纪 Silence/寂静 Machine/机器 Market/市场 Memory/记忆 Power/权力 Capital/资本 ' +
    'Border/边境 River/河流 Winter/冬天 City/城市 Island/岛屿 Future/未来 Nation/民族 Debt/债务 Crisis/危机 Dream/梦想 ' +
    'Labyrinth/迷宫 Shadow/阴影 Garden/花园 Bridge/桥梁 Storm/风暴 Compass/指南针 Silk/丝绸 Rice/稻米 Iron/铁 Ocean/海洋',
)

const SHARES: readonly ((random: Random) => Made)[] = [
  ...Array.from({length: 20}, () => chinesePerson),
  ...Array.from({length: 25}, () => westernPerson),
  ...Array.from({length: 30}, () => organization),
  ...Array.from({length: 12}, () => product),
  ...Array.from({length: 13}, () => work),
]

function chinesePerson(random: Random): Made {
  const [surname, surnameHan] = random.pick(SURNAMES)
  const given = Array.from({length: random.below(4) > 0 ? 2 : 1}, () => random.pick(GIVEN))
  const latin = capital(given.map(([syllable]) => syllable).join(''))
  const name = `${surname} ${latin}`
  const han = surnameHan + given.map(([, character]) => character).join('')
  return {
    type: 'person',
    name,
    names: [{language: 'zh-Hans', name: han}],
    aliases: [`${latin} ${surname}`],
  }
}

function westernPerson(random: Random): Made {
  const [given, givenHan] = word(random, 2)
  const [surname, surnameHan] = word(random, 2 + random.below(2))
  const middle = random.below(5) === 0 ? ` ${random.pick([...'ABCDEFGHJKLMRSTW'])}.` : ''
  return {
    type: 'person',
    name: `${given}${middle} ${surname}`,
    names: [{language: 'zh-Hans', name: `${givenHan}·${surnameHan}`}],
    aliases: random.below(2) === 0 ? [surnameHan] : [surnameHan, `${givenHan}${surnameHan}`],
  }
}

function organization(random: Random): Made {
  const [place, placeHan] = random.pick(PLACES)
  const [field, fieldHan] = random.pick(FIELDS)
  const [form, formHan] = random.pick(FORMS)
  const [brand, brandHan] = word(random, 2)
  const branded = random.below(3) > 0
  const name = `${place.replace('-', ' ')} ${branded ? `${brand} ` : ''}${field} ${form}`
  const letters = name.replaceAll(/[^A-Z]/g, '')
  return {
    type: 'organization',
    name,
    names: [{language: 'zh-Hans', name: placeHan + (branded ? brandHan : '') + fieldHan + formHan}],
    aliases: branded ? [brand, brandHan + formHan] : [letters + formHan],
  }
}

function product(random: Random): Made {
  const [brand, brandHan] = word(random, 2)
  const number = random.pick(['', `${1 + random.below(9)}`, `${random.below(90)}0`, 'X', 'Pro'])
  const letter = random.pick(['', '', '-', ' '])
  return {
    type: 'product',
    name: `${brand}${letter}${number}`.trim(),
    names: [{language: 'zh-Hans', name: `${brandHan}${number}`}],
  }
}

function work(random: Random): Made {
  const [first, firstHan] = random.pick(NOUNS)
  const [second, secondHan] = random.pick(NOUNS)
  const [place, placeHan] = random.pick(PLACES)
  const [brand, brandHan] = word(random, 2)
  return {
    type: 'work',
    name: `The ${first} and the ${second} of ${random.below(2) === 0 ? place : brand}`,
    names: [
      {
        language: 'zh-Hans',
        name: `《${random.below(2) === 0 ? placeHan : brandHan}的${firstHan}与${secondHan}》`,
      },
    ],
  }
}

/** A made-up name of so many syllables, in both scripts. */
function word(random: Random, syllables: number): [string, string] {
  const parts = Array.from({length: syllables}, () => random.pick(SYLLABLES))
  return [capital(parts.map(([latin]) => latin).join('')), parts.map(([, han]) => han).join('')]
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
