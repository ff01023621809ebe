import {expect, test} from 'vitest'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import type {KnownEntity} from '../../garden/knownEntities.ts'
import {planPosts, type GardenPlan} from '../../garden/planPosts.ts'
import {writePlan} from '../../garden/writePlan.ts'

const CARNEY: KnownEntity = {
  id: 'person-markcarney',
  type: 'person',
  names: ['Mark Carney', '馬克·卡尼'],
  slug: 'mark-carney',
}
const LI: KnownEntity[] = ['a', 'b'].map((id) => ({
  id: `person-li-${id}`,
  type: 'person',
  names: [id === 'a' ? 'Li Na' : 'LI NA'],
  slug: `li-na-${id}`,
}))

const FILE = {
  path: 'posts/a.md',
  text: '---\ntitle: 三个名字\npeople:\n- 马克·卡尼\n- li na\n- Anita Anand\n---\n\n**冷战**（Cold War: 两大阵营的对峙）。\n',
}

const plan = (choices?: ReadonlyMap<string, string>): GardenPlan =>
  planPosts([FILE], [CARNEY, ...LI], defaultFrontMatterTable, choices)

test('each name is known, new, or one of several', () => {
  const {posts, entities} = plan()
  expect(posts.map(({names}) => names)).toEqual([
    [
      {
        key: 'people',
        name: '马克·卡尼',
        state: 'known',
        id: 'person-markcarney',
        candidates: ['person-markcarney'],
      },
      {
        key: 'people',
        name: 'li na',
        state: 'which',
        id: 'person-li-a',
        candidates: ['person-li-a', 'person-li-b'],
      },
      {
        key: 'people',
        name: 'Anita Anand',
        state: 'new',
        id: 'person-anitaanand',
        candidates: ['person-anitaanand'],
      },
    ],
  ])
  expect(entities.map(({_type, name}) => [_type, name])).toEqual([
    ['person', 'Anita Anand'],
    ['concept', '冷战'],
  ])
})

test('somebody may choose whom a name means, among those whom it may mean', () => {
  const chosen = ['person-li-b', 'person-markcarney'].map(
    (id) => plan(new Map([['li na', id]])).posts[0]?.names[1]?.id,
  )
  expect(chosen).toEqual(['person-li-b', 'person-li-a'])
})

test('a plan is written as drafts, with what they refer to and their files, in one go', () => {
  const mutations = writePlan(plan())
  expect(
    mutations.map((mutation) =>
      Object.entries(mutation).map(([operation, {_id, _type}]) => [operation, _type, _id]),
    ),
  ).toEqual([
    [['createIfNotExists', 'person', 'person-anitaanand']],
    [['createIfNotExists', 'concept', expect.stringMatching(/^concept-/)]],
    [['create', 'post', expect.stringMatching(/^drafts\.post-posts-a-/)]],
    [['create', 'dateline.file', expect.stringMatching(/^file\.post-posts-a-/)]],
  ])
})
