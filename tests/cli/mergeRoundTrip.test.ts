import {expect, test} from 'vitest'
import {writeDocument} from '../../codec/documents/writeDocument.ts'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {planMerge} from '../../garden/merge/planMerge.ts'
import {planUndo} from '../../garden/merge/planUndo.ts'
import {readMaterial} from '../../garden/merge/readMaterial.ts'
import {readUndo} from '../../garden/merge/readUndo.ts'
import {readKnownEntities} from '../../garden/knownEntities.ts'
import type {Fetch} from '../../garden/readPages.ts'
import {CERTAIN, createNameIndex, loadPinyin} from '../../names/index.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from '../codec/support/corpus.ts'
import {useGarden} from './support/useGarden.ts'

const here = useGarden()
const AT = '2026-01-01T00:00:00Z'

test.skipIf(!hasCorpus)(
  `real posts keep every byte when all that is certainly one is merged, and nothing is left of it when it is undone${withoutCorpus}`,
  async () => {
    for (const {path, text} of corpusFiles()) here().write(path, text)
    await here().run('import', here().folder)
    const {client} = here()
    const fetch: Fetch = (query, params) => client.fetch<unknown>(query, params)
    const before = await everything()

    const index = createNameIndex(await readKnownEntities(fetch))
    index.usePinyin(await loadPinyin())
    const gone = new Map<string, string>()
    const merges: string[] = []
    for (const {ids, score} of index.duplicates()) {
      if (score < CERTAIN) continue
      const [into, other] = [standing(ids[0], gone), standing(ids[1], gone)]
      if (into === other) continue
      const merge = `merge-${merges.length}`
      const planned = planMerge(await readMaterial(fetch, [into, other]), {
        into,
        gone: [other],
        table: defaultFrontMatterTable,
        merge,
        at: AT,
      })
      if ('problem' in planned) throw new Error(planned.problem.message['en-US'])
      for (const {id, mutations} of planned.plan.transactions) {
        await client.mutate([...mutations], {transactionId: id})
      }
      gone.set(other, into)
      merges.push(merge)
    }
    expect(merges.length).toBeGreaterThan(20)
    expect(await changedFiles()).toEqual([])

    for (const merge of merges.toReversed()) {
      const {records, documents} = await readUndo(fetch, merge)
      const {transactions, left} = planUndo(records, documents, {undo: `undo-${merge}`, at: AT})
      expect(left).toEqual([])
      for (const {id, mutations} of transactions) {
        await client.mutate([...mutations], {transactionId: id})
      }
    }
    expect(await everything()).toEqual(before)
    expect(await changedFiles()).toEqual([])
  },
  180_000,
)

/** The document that one was merged into, and so on. */
function standing(id: string, gone: ReadonlyMap<string, string>): string {
  const into = gone.get(id)
  return into === undefined ? id : standing(into, gone)
}

/** All that is no record of what was done. */
function everything(): Promise<unknown> {
  return here().client.fetch(
    '*[!(_type match "dateline.*")] | order(_id) {..., "_rev": null, "_updatedAt": null}',
  )
}

/** Paths of posts whose file would be another. A revision of its own has each field compared. */
async function changedFiles(): Promise<string[]> {
  const rows: {post: Record<string, unknown>; file: {path: string}}[] = await here().client.fetch(
    '*[_type == "post"]{"post": @, "file": *[_id == "file." + ^._id][0]}',
  )
  return rows
    .filter(({post, file}) => {
      const {text, before} = writeDocument({...post, _rev: 'another'}, file)
      return text !== before
    })
    .map(({file}) => file.path)
}
