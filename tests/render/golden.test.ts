import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {ResolvedBody} from '../../queries/index.ts'
import {toHtml} from '../../render/html/index.ts'
import {siteOptions} from './support/options.ts'

// Pairs of a body and its HTML. `GOLDEN=write` writes the second from the first; look at the
// difference before you commit it.
const FOLDER = join(import.meta.dirname, '../golden/html')
const writing = process.env['GOLDEN'] === 'write'

describe('a body as HTML', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
  test.each(names)('%s', (name) => {
    const body: ResolvedBody = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
    const html = `${toHtml(body, siteOptions)}\n`
    const path = join(FOLDER, name.replace(/\.json$/, '.html'))
    if (writing) writeFileSync(path, html)
    expect(html).toBe(readFileSync(path, 'utf8'))
  })
})
