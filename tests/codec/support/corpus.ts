import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

const SHARED = join(import.meta.dirname, '../../../../shared')

export interface CorpusFile {
  readonly path: string
  readonly text: string
}

/** Real posts lie beside the project on the machines of those who have them, and nowhere else. */
export const hasCorpus = existsSync(join(SHARED, 'corpus'))

/** The post that the first import was thought out with. */
export const SEED_POST = join(SHARED, 'seeds', 'post-carney-xi-meeting.zh-Hans.md')

/** For titles of tests that need it. */
export const withoutCorpus = hasCorpus ? '' : ' (skipped: ../shared/corpus is not here)'

export function* corpusFiles(): Generator<CorpusFile> {
  for (const name of readdirSync(join(SHARED, 'corpus'), {recursive: true, encoding: 'utf8'})) {
    if (name.endsWith('.md')) yield readShared('corpus', name)
  }
  for (const name of readdirSync(join(SHARED, 'seeds'))) {
    if (/^post-.*\.md$/.test(name)) yield readShared('seeds', name)
  }
}

function readShared(folder: string, name: string): CorpusFile {
  return {path: name, text: readFileSync(join(SHARED, folder, name), 'utf8')}
}
