import type {NamedEntity} from '../../../names/entity.ts'

const zh = (name: string) => [{language: 'zh-Hans', name}]

/** Who the golden texts are about. */
export const cast: readonly NamedEntity[] = [
  {
    id: 'carney',
    type: 'person',
    name: 'Mark Carney',
    names: zh('马克·卡尼'),
    aliases: ['卡尼', 'Carney'],
    uses: 9,
  },
  {id: 'xi', type: 'person', name: 'Xi Jinping', names: zh('习近平'), aliases: ['Xi'], uses: 8},
  {id: 'justin', type: 'person', name: 'Justin Trudeau', names: zh('贾斯汀·特鲁多'), uses: 5},
  {
    id: 'pierre',
    type: 'person',
    name: 'Pierre Trudeau',
    names: zh('皮埃尔·特鲁多'),
    aliases: ['老特鲁多', 'Pierre Elliott Trudeau'],
  },
  {
    id: 'trump',
    type: 'person',
    name: 'Donald Trump',
    names: zh('唐纳德·特朗普'),
    aliases: ['特朗普', 'Trump'],
    uses: 7,
  },
  {id: 'mao', type: 'person', name: 'Mao Zedong', names: zh('毛泽东')},
  {id: 'meng', type: 'person', name: 'Meng Wanzhou', names: zh('孟晚舟')},
  {id: 'apec', type: 'organization', name: 'APEC', names: zh('亚太经合组织')},
  {id: 'g7', type: 'organization', name: 'G7', names: zh('七国集团')},
  {id: 'huawei', type: 'organization', name: 'Huawei', names: zh('华为')},
  {id: 'china-life', type: 'organization', name: 'China Life', names: zh('中国人寿')},
  {id: 'china', type: 'concept', name: 'China', names: zh('中国')},
  {id: 'who', type: 'organization', name: 'WHO', names: zh('世界卫生组织'), aliases: ['世卫组织']},
  {id: 'intel', type: 'organization', name: 'Intel', names: zh('英特尔')},
  {id: 'apple', type: 'organization', name: 'Apple', names: zh('苹果公司')},
  {id: 'deepseek', type: 'organization', name: 'DeepSeek', names: zh('深度求索')},
  {id: 'gpt4', type: 'product', name: 'GPT-4'},
  {id: 'gpt41', type: 'product', name: 'GPT-4.1'},
  {id: 'jeep', type: 'organization', name: 'Jeep', names: zh('吉普')},
  {id: 'compass', type: 'product', name: 'Jeep Compass', names: zh('吉普指南者')},
  {id: 'li-na-1', type: 'person', name: 'Li Na', names: zh('李娜'), uses: 2},
  {id: 'li-na-2', type: 'person', name: 'Li Na', names: zh('李娜'), uses: 6},
  {id: 'cold-war', type: 'concept', name: '冷战', names: [{language: 'en', name: 'Cold War'}]},
  {id: 'economist', type: 'work', name: 'The Economist', names: zh('经济学人')},
]
