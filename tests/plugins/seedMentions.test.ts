import {Mutation} from '@sanity/mutator'
import {expect, test} from 'vitest'
import {readBody, splitFrontMatter} from '../../codec/index.ts'
import {aliasPatch} from '../../plugins/mentions/aliases/aliasPatch.ts'
import {createBodyReader} from '../../plugins/mentions/body/createBodyReader.ts'
import {readProposals} from '../../plugins/mentions/proposals/useProposals.ts'
import {findOccurrences} from '../../plugins/mentions/report/findOccurrences.ts'
import {wordsOf} from '../../plugins/mentions/report/occurrence.ts'
import {createNameLookup} from '../../plugins/names/createNameLookup.ts'
import {readEntity} from '../../plugins/names/readEntity.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from '../codec/support/corpus.ts'

/** Those whom the front matter names, as an import makes them: in one language. */
const ENTITIES = [
  ['carney', 'person', 'Mark Carney'],
  ['xi', 'person', 'Xi Jinping'],
  ['justin', 'person', 'Justin Trudeau'],
  ['pierre', 'person', 'Pierre Trudeau'],
  ['apec', 'organization', 'APEC'],
  ['g7', 'organization', 'G7'],
  ['huawei', 'organization', 'Huawei'],
  ['compass', 'product', 'Jeep Compass'],
].map(([_id, _type, name]) => ({_id: String(_id), _type: String(_type), name}))

/** What the text does not say of itself, and editors accept from other posts or write. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  carney: ['马克·卡尼', '卡尼'],
  xi: ['习近平'],
  justin: ['贾斯汀·特鲁多', '特鲁多'],
  pierre: ['皮埃尔·特鲁多', '老特鲁多'],
  huawei: ['华为'],
  compass: ['吉普指南者'],
}

test.skipIf(!hasCorpus)(
  `a post names those of its front matter in Chinese, and two of one surname apart${withoutCorpus}`,
  async () => {
    const seed = corpusFiles().find(({path}) => path === 'post-carney-xi-meeting.zh-Hans.md')
    const {body} = readBody(splitFrontMatter(seed?.text ?? '').rawBody)
    const paragraphs = createBodyReader()(body)
    const lookup = createNameLookup()
    const put = async (documents: readonly object[]) =>
      lookup.put(documents.flatMap((document) => readEntity(document) ?? []))
    await put(ENTITIES)

    const {aliases, entries} = await readProposals(lookup, paragraphs)
    expect(aliases.map(({id, name, isGuess}) => [id, name, isGuess])).toEqual([
      ['apec', '亚太经合组织', false],
      ['g7', '七国集团', false],
    ])
    expect(
      entries.map(({proposal: {type, names}, passages}) => [
        type,
        ...names,
        ...passages.map(wordsOf),
      ]),
    ).toEqual([
      ['concept', '冷战', 'Cold War', '冷战'],
      ['concept', '印太战略', 'Indo-Pacific Strategy', '印太战略'],
      ['concept', '五眼联盟', 'Five Eyes', '五眼联盟'],
      ['concept', '液化天然气', 'LNG', '液化天然气'],
      ['concept', '关键矿产', 'Critical Minerals', '关键矿产'],
    ])

    await put(
      ENTITIES.map((entity) => {
        const proposed = aliases.flatMap(({id, name}) => (id === entity._id ? [name] : []))
        return [...proposed, ...(WRITTEN[entity._id] ?? [])].reduce(accept, entity)
      }),
    )
    const {mentions} = await lookup.mentions('seed', paragraphs)
    const named = Map.groupBy(findOccurrences(paragraphs, mentions), ({ids}) => ids.join())
    expect(
      Object.fromEntries(
        Array.from(named, ([id, places]) => [id, [...new Set(places.map(wordsOf))]]),
      ),
    ).toEqual({
      apec: ['APEC', '亚太经合组织'],
      carney: ['马克·卡尼', '卡尼'],
      compass: ['吉普指南者'],
      g7: ['七国集团', 'G7'],
      huawei: ['华为'],
      justin: ['贾斯汀·特鲁多', '特鲁多'],
      pierre: ['皮埃尔·特鲁多', '老特鲁多'],
      xi: ['习近平'],
    })
  },
)

interface Entity extends Readonly<Record<string, unknown>> {
  readonly _id: string
  readonly _type: string
}

/** The entity with one more name. */
function accept(entity: Entity, name: string): Entity {
  const patch = aliasPatch(entity, [name])
  if (patch === undefined) return entity
  const {_id: id} = entity
  return new Mutation({mutations: [{patch: {id, ...patch}}]}).apply(entity) ?? entity
}
