import {readFileSync, writeFileSync} from 'node:fs'
import {openTarget} from '../../cli/target/openTarget.ts'
import {createSite} from '../../site/build/createSite.ts'
import {openDataset} from '../../site/dataset/openDataset.ts'
import {readSettings} from '../../site/settings.ts'
import {buildPlainSite} from './plainSite.ts'

/** What one side of the comparison printed of itself. */
export interface Built {
  /** Pages of the whole site. */
  readonly pages: number
  /** Milliseconds for the whole site. */
  readonly whole: number
  /** Milliseconds for a site of which one post has another title. */
  readonly changed: number
  /** The most memory that was held until the whole site stood, in MB. */
  readonly memory: number
}

/**
 * Run as a process of its own, so that its memory is its own:
 *
 *   node side.ts dataset DATA-FOLDER OUTPUT
 *   node side.ts markdown FOLDER OUTPUT FILE
 */
const [, , side, from = '', output = '', file = ''] = process.argv

/** Another one each time, so that there is something to change. */
const TITLE = `Another title ${process.pid}`

console.log(JSON.stringify(side === 'dataset' ? await ofDataset() : await ofMarkdown()))

async function ofDataset(): Promise<Built> {
  const dataset = await openDataset({}, from)
  const site = createSite({...dataset, settings: readSettings({}), output})
  const [whole, {pages}] = await timed(() => site.build())
  const memory = mostMemory()
  const {client} = openTarget({lake: dataset.name, token: undefined, dataDirectory: from, env: {}})
  const id = await client.fetch<string>('*[_type == "post"] | order(_id) [0]._id')
  await client.patch(id).set({title: TITLE}).commit()
  const [changed] = await timed(() => site.update([id]))
  await dataset.close()
  return {pages, whole, changed, memory}
}

async function ofMarkdown(): Promise<Built> {
  const [whole, pages] = await timed(() => buildPlainSite(from, output))
  const memory = mostMemory()
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^title:.*$/m, `title: ${TITLE}`))
  // Eleventy makes all pages anew, unless it is told which file changed while it watches.
  const [changed] = await timed(() => buildPlainSite(from, output))
  return {pages, whole, changed, memory}
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<[number, Answer]> {
  const start = performance.now()
  const answer = await work()
  return [performance.now() - start, answer]
}

function mostMemory(): number {
  return process.resourceUsage().maxRSS / 1024
}
