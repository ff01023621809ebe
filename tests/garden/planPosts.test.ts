import {describe, expect, test} from 'vitest'
import {readDocument} from '../../codec/documents/readDocument.ts'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import type {KnownEntity} from '../../garden/knownEntities.ts'
import {
  planPosts,
  type GardenPlan,
  type PlanChoices,
  type PlanGround,
  type PresentPost,
} from '../../garden/planPosts.ts'
import {writePlan, type PlanMutation} from '../../garden/writePlan.ts'

const CARNEY: KnownEntity = {
  id: 'person-markcarney',
  type: 'person',
  name: 'Mark Carney',
  names: [{language: 'zh-Hant', name: '馬克·卡尼'}],
  slug: 'mark-carney',
}
const LI: KnownEntity[] = ['a', 'b'].map((id) => ({
  id: `person-li-${id}`,
  type: 'person',
  name: id === 'a' ? 'Li Na' : 'LI NA',
  slug: `li-na-${id}`,
}))

const FILE = {
  path: 'posts/a.md',
  text: '---\ntitle: 三个名字\npeople:\n- 马克·卡尼\n- li na\n- Anita Anand\n---\n\n**冷战**（Cold War: 两大阵营的对峙）。\n',
}

const table = defaultFrontMatterTable
const entities = [CARNEY, ...LI]
const nobody: PlanGround = {table, entities, present: new Map()}

const plan = (names?: ReadonlyMap<string, string>): GardenPlan =>
  planPosts([FILE], nobody, names && {names})

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
  expect(mutations.map(summaryOf)).toEqual([
    ['createIfNotExists', 'person', 'person-anitaanand'],
    ['createIfNotExists', 'concept', expect.stringMatching(/^concept-/)],
    ['create', 'post', expect.stringMatching(/^drafts\.post-posts-a-/)],
    ['create', 'dateline.file', expect.stringMatching(/^file\.post-posts-a-/)],
  ])
})

/** What a change does, to what, and which document. */
function summaryOf(mutation: PlanMutation): readonly unknown[] {
  if ('patch' in mutation) return ['patch', mutation.patch.ifRevisionID, mutation.patch.id]
  return Object.entries(mutation).flatMap(([operation, {_id, _type}]) => [operation, _type, _id])
}

const again = (text: string, ground: PlanGround, choices?: PlanChoices): GardenPlan =>
  planPosts([{path: 'a.md', text}], ground, choices)

const fates = ({posts}: GardenPlan): readonly string[] => posts.map(({fate}) => fate.kind)

describe('a file of a post that is there', () => {
  const imported = readDocument(FILE.text, FILE.path, {
    resolveName: ({name}) => (name === 'li na' ? 'person-li-b' : 'person-markcarney'),
  })
  const stored = {...imported.post, _rev: 'r1', title: '编辑台改的'}
  const present = (parts: Partial<PresentPost> = {}): PlanGround => {
    const sides = {published: stored, draft: undefined, file: {...imported.file}}
    const {_id: postId} = imported.post
    const before = {postId, known: imported.file, released: false, sides, ...parts}
    return {table, entities, present: new Map([['a.md', before]])}
  }

  test('is left alone where there is nothing to do, or nothing that could be done', () => {
    const changed = `${FILE.text}\n新的一段。\n`
    const gone = {published: undefined, draft: undefined, file: imported.file}
    const plans = [
      again(FILE.text, present()),
      again(changed, present({known: undefined})),
      again(changed, present({released: true})),
      again(changed, present({sides: gone})),
    ]
    expect(plans.flatMap(fates)).toEqual(['same', 'not-imported', 'released', 'deleted'])
    expect(plans.flatMap(writePlan)).toEqual([])
  })

  test('is merged into the post and its draft, and asks of nobody who is known', () => {
    const changed = FILE.text.replace('- Anita Anand', '- Anita Anand\n- Doug Ford')
    const draft = {...stored, _id: `drafts.${stored._id}`, _rev: 'r2', title: '草稿改的'}
    const file = {...imported.file, names: imported.file.names.slice(0, 2)}
    const merged = again(changed, present({sides: {published: stored, draft, file}}))
    expect(merged.posts.map(({names}) => names.map(({name, state}) => [name, state]))).toEqual([
      [
        ['Anita Anand', 'new'],
        ['Doug Ford', 'new'],
      ],
    ])
    const mutations = writePlan(merged)
    expect(mutations.map(summaryOf)).toEqual([
      ['createIfNotExists', 'person', 'person-anitaanand'],
      ['createIfNotExists', 'person', 'person-dougford'],
      ['patch', 'r1', stored._id],
      ['createOrReplace', 'post', stored._id],
      ['patch', 'r2', draft._id],
      ['createOrReplace', 'post', draft._id],
      ['createOrReplace', 'dateline.file', imported.file._id],
    ])
    const titles = mutations.flatMap((each) =>
      'createOrReplace' in each ? [each.createOrReplace['title']] : [],
    )
    expect(titles).toEqual(['编辑台改的', '草稿改的', undefined])
  })

  test('waits where both sides changed the same, until somebody settles it', () => {
    const changed = FILE.text.replace('三个名字', '文件改的')
    const undecided = again(changed, present())
    expect(undecided.posts.map(({fate}) => fate)).toMatchObject([{kind: 'merge', settled: false}])
    expect(writePlan(undecided)).toEqual([])
    const titles = (['ours', 'theirs'] as const).map((side) => {
      const sides = new Map([[stored._id, side]])
      const mutations = writePlan(again(changed, present(), {sides}))
      return mutations.flatMap((each) =>
        'createOrReplace' in each ? (each.createOrReplace['title'] ?? []) : [],
      )
    })
    expect(titles).toEqual([['编辑台改的'], ['文件改的']])
  })
})
