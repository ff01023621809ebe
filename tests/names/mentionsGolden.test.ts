import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Mention} from '../../names/mentions/mention.ts'
import {createNameIndex} from '../../names/nameIndex.ts'
import {cast} from './support/cast.ts'

/** Texts in which `[习近平=xi]` says that the words are a mention, and of whom. */
const FOLDER = join(import.meta.dirname, '../golden/mentions')

const index = createNameIndex(cast)

test.each(readdirSync(FOLDER))('%s', (file) => {
  const golden = readFileSync(join(FOLDER, file), 'utf8')
  const text = golden.replaceAll(/\[([^=\]]+)=[^\]]+\]/g, '$1')
  expect(marked(text, index.mentions(text))).toBe(golden)
})

function marked(text: string, mentions: readonly Mention[]): string {
  let written = ''
  let at = 0
  for (const {start, end, ids} of mentions) {
    written += `${text.slice(at, start)}[${text.slice(start, end)}=${ids.join()}]`
    at = end
  }
  return written + text.slice(at)
}
