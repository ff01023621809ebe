import {splitFrontMatter} from '../../../codec/frontMatter/splitFrontMatter.ts'
import type {GardenText} from '../../../garden/planPosts.ts'
import {slugify} from '../../slugify.ts'

/** A mutation may have 4 MB, and the post and its file are one each. */
const MOST_BYTES = 3_000_000

export type UnreadReason = 'not-markdown' | 'not-utf8' | 'too-large' | 'unreadable'

export interface ReadFiles {
  readonly texts: readonly GardenText[]
  readonly unread: readonly {readonly name: string; readonly reason: UnreadReason}[]
}

/** Reads the Markdown files among those that somebody dropped or chose, byte order marks included. */
export async function readFiles(files: Iterable<File>): Promise<ReadFiles> {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
  const texts: GardenText[] = []
  const unread: {name: string; reason: UnreadReason}[] = []
  for (const file of files) {
    const {name} = file
    const refuse = (reason: UnreadReason) => unread.push({name, reason})
    if (!/\.(?:md|markdown)$/iu.test(name)) refuse('not-markdown')
    else if (file.size > MOST_BYTES) refuse('too-large')
    else {
      try {
        texts.push({path: pathOf(file), text: decoder.decode(await file.arrayBuffer())})
      } catch (error) {
        refuse(error instanceof TypeError ? 'not-utf8' : 'unreadable')
      }
    }
  }
  return {texts, unread}
}

/** Within the folder that was chosen, as an import of that folder would have it. */
function pathOf({name, webkitRelativePath}: File): string {
  return webkitRelativePath.split('/').slice(1).join('/') || name
}

/** Text that was pasted, as a file that is named after its title. */
export async function readPasted(text: string): Promise<GardenText> {
  const {rawFrontMatter, rawBody} = splitFrontMatter(text)
  const title = /^title:\s*(.+)$/mu.exec(rawFrontMatter)?.[1] ?? /\S.*/u.exec(rawBody)?.[0] ?? ''
  const slug = await slugify(title.slice(0, 80), 'text')
  return {path: `${slug === '' ? 'pasted' : slug}.md`, text}
}
