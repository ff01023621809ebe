import {expect, test} from 'vitest'
import {namesIn} from '../../garden/harvest/namesIn.ts'
import {toProposals} from '../../garden/harvest/toProposals.ts'
import {createNameIndex, harvestAliases} from '../../names/index.ts'

const index = createNameIndex([
  {id: 'apec', type: 'organization', name: 'APEC'},
  {id: 'marsh', type: 'person', name: 'Steven Marsh'},
])

/** What texts propose, in short. */
function propose(...texts: readonly string[]) {
  return toProposals(
    texts,
    texts.map((text) => harvestAliases(text, index)),
  )
}

test('a text proposes names for those who are known, each once, as surely as it says so', () => {
  expect(
    propose(
      '出席亚太经合组织（APEC）的会',
      '**亚太经合组织**（APEC: 亚太的论坛）与史蒂文·马什（Steven Marsh）',
    ),
  ).toEqual([
    {
      kind: 'alias',
      key: 'alias apec 亚太经合组织',
      id: 'apec',
      name: '亚太经合组织',
      evidence: '亚太经合组织（APEC: 亚太的论坛）',
      isGuess: false,
    },
    {
      kind: 'alias',
      key: 'alias marsh 史蒂文·马什',
      id: 'marsh',
      name: '史蒂文·马什',
      evidence: '史蒂文·马什（Steven Marsh）',
      isGuess: false,
    },
  ])
})

test('two names of nobody yet are proposed where they look like names, with what they look like', () => {
  const entries = propose(
    '他在托比亚斯·格尔克博士（Dr. Tobias Gherke）和扎里夫（Javad Zarif）那里看了《空房间》（3-Iron）',
    '麦吉尔大学（McGill University）、德黑兰（Tehran）、加入高盛（Goldman Sachs）、技能（Skill）',
  ).map((proposal) =>
    proposal.kind === 'alias'
      ? []
      : [proposal.type, proposal.isTypeSure, proposal.isGuess, ...proposal.names],
  )
  expect(entries).toEqual([
    ['person', true, false, 'Tobias Gherke', '托比亚斯·格尔克'],
    ['person', false, true, 'Javad Zarif', '扎里夫'],
    ['work', true, false, '3-Iron', '《空房间》'],
    ['organization', true, true, 'McGill University', '麦吉尔大学'],
  ])
})

test('an abbreviation behind a name is a name of its own, and somebody explained is no term', () => {
  const found = propose(
    '**亚太经合组织**（APEC: 论坛）即 APEC（亚太组织）',
    '**凯蒂·米勒**（Katie Miller: 史蒂芬·米勒的妻子）、**QT**（Quantitative Tightening: 缩表）、**量化紧缩**（QT: 缩表）',
  )
  expect(
    found.map((proposal) =>
      proposal.kind === 'alias'
        ? [proposal.id, proposal.name]
        : [proposal.type, ...proposal.names, proposal.definition],
    ),
  ).toEqual([
    ['apec', '亚太经合组织'],
    ['apec', '亚太组织'],
    ['person', '凯蒂·米勒', 'Katie Miller', '史蒂芬·米勒的妻子'],
    // 量化紧缩 is offered once QT is there, as one more name of it.
    ['concept', 'QT', 'Quantitative Tightening', '缩表'],
  ])
  expect(namesIn('World Trade Organization, WTO')).toEqual(['World Trade Organization', 'WTO'])
  expect(namesIn('Employment, Interest and Money')).toEqual(['Employment, Interest and Money'])
})

test('a term is proposed with all of its places, and no second time as a pair', () => {
  expect(
    propose('在冷战（Cold War）里，**冷战**（Cold War: 一段对峙）', '**冷战**（Cold War: 对峙）'),
  ).toEqual([
    {
      kind: 'concept',
      key: 'concept 冷战',
      type: 'concept',
      isTypeSure: true,
      names: ['冷战', 'Cold War'],
      definition: '一段对峙',
      evidence: '冷战（Cold War: 一段对峙）',
      isGuess: false,
      places: [
        {text: 0, start: 17, end: 19},
        {text: 1, start: 2, end: 4},
      ],
    },
  ])
})

test('a term with marks within it has no place, since nobody can say where it stands', () => {
  const [proposal] = propose('“**补**跌”（Catch-up fall: 晚一步下跌）')
  expect(proposal).toMatchObject({kind: 'concept', names: ['补跌', 'Catch-up fall'], places: []})
})
