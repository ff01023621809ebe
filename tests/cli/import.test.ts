import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {ONE_PIXEL} from './support/onePixel.ts'
import {runDateline} from './support/runDateline.ts'
import {useGarden} from './support/useGarden.ts'

const here = useGarden()

const POST = `---
title: 卡尼与习近平
date: '2025-11-01'
status: evergreen
people:
- Mark Carney
- Xi Jinping
companies_orgs:
- DeepSeek
- Deep Seek
speaker: LT視界
tags:
- trade-war
---

**冷战**（Cold War: 两大阵营的对峙）之后，**卡尼**（Mark Carney: 加拿大总理）说。
`
const OTHER = POST.replace('卡尼与习近平', '另一篇')
  .replace('- Deep Seek\n', '')
  .replace('speaker: LT視界', 'media_books:\n- LT视界')

function write(path: string, content: string | Uint8Array): void {
  here().write(path, content)
}

function runImport(...args: string[]) {
  return here().run('import', ...args)
}

/** Everything that was written, without what the lake adds and the parts that other tests look at. */
function stored(): Promise<Record<string, unknown>[]> {
  return here().client.fetch('*[_type != "dateline.file"] | order(_id)')
}

async function revisions(): Promise<Record<string, string>> {
  const rows: {_id: string; _rev: string}[] = await here().client.fetch('*{_id, _rev}')
  return Object.fromEntries(rows.map(({_id, _rev}) => [_id, _rev]))
}

describe('import', () => {
  test('writes posts, the documents that they name, and their files', async () => {
    write('a.md', POST)
    write('notes/b.md', OTHER)
    const {code, out, err} = await runImport(here().folder)
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(
      /^Posts: 2 new, 0 updated, 0 merged, 0 unchanged, 0 in conflict, 0 left out\./m,
    )
    expect(out).toContain('New: 2 people, 1 organisations, 1 tags, 1 media and books, 1 concepts')

    const documents = await stored()
    expect(documents.map(({_id}) => _id)).toEqual([
      expect.stringMatching(/^concept-[0-9a-f]{12}$/),
      'organization-deepseek',
      'person-markcarney',
      'person-xijinping',
      'post-a',
      expect.stringMatching(/^post-notes-b-[0-9a-f]{12}$/),
      'tag-tradewar',
      expect.stringMatching(/^work-lt-[0-9a-f]{12}$/),
    ])
    const [concept, organization, person, , post, , tag, work] = documents
    expect(organization).toMatchObject({
      _type: 'organization',
      name: 'DeepSeek',
      aliases: ['Deep Seek'],
      slug: {_type: 'slug', current: 'deepseek'},
    })
    expect(concept).toMatchObject({
      name: '冷战',
      expansion: 'Cold War',
      definition: '两大阵营的对峙',
      slug: {current: 'leng-zhan'},
    })
    expect(tag).toMatchObject({_type: 'tag', name: 'trade-war', slug: {current: 'trade-war'}})
    expect({
      ...post,
      people: refs(post?.['people']),
      companies: refs(post?.['companies']),
    }).toMatchObject({
      title: '卡尼与习近平',
      date: '2025-11-01',
      status: 'evergreen',
      slug: {_type: 'slug', current: 'a'},
      people: ['person-markcarney', 'person-xijinping'],
      companies: ['organization-deepseek'],
      // A medium in the other file, under the other way of writing it.
      speaker: [{_ref: work?.['_id']}],
      body: [
        {
          markDefs: [
            {_type: 'glossaryTerm', concept: {_ref: concept?.['_id']}},
            {_type: 'mention', entity: {_ref: person?.['_id']}},
          ],
        },
      ],
    })
    const file = await here().client.getDocument('file.post-a')
    expect(file?.['rawFrontMatter'] + file?.['rawBody']).toBe(POST)
    expect(file).toMatchObject({path: 'a.md', postRevision: post?.['_rev']})
  })

  test('a second run changes nothing and says so, whichever folder it starts from', async () => {
    write('notes/a.md', POST)
    write('notes/b.md', OTHER)
    await runImport(here().folder)
    const before = await revisions()
    for (const paths of [
      [here().folder],
      [join(here().folder, 'notes')],
      [join(here().folder, 'notes/a.md')],
    ]) {
      const {code, out} = await runImport(...paths)
      expect({code, out}).toEqual({code: 0, out: expect.stringContaining('Nothing had to change.')})
    }
    expect(await revisions()).toEqual(before)
  })

  test('a changed file replaces its post alone', async () => {
    write('a.md', POST)
    write('b.md', OTHER)
    await runImport(here().folder)
    const before = await revisions()
    write('a.md', POST.replace('之后', '以后').replace('Xi Jinping', 'xi-jinping'))
    const {code, out} = await runImport(here().folder)
    expect(code).toBe(0)
    expect(out).toMatch(/^Posts: 0 new, 1 updated, 0 merged, 1 unchanged/m)
    const after = await revisions()
    const changed = Object.keys(after).filter((id) => after[id] !== before[id])
    expect(changed.sort()).toEqual(['file.post-a', 'post-a'])
  })

  test('a dry run prints the plan and writes nothing', async () => {
    write('a.md', POST)
    const {code, out} = await runImport('--dry-run', here().folder)
    expect(code).toBe(0)
    expect(out).toContain('+ a.md  post-a')
    expect(out).toContain('+ 3 people: Mark Carney, Xi Jinping, LT視界')
    expect(out).toContain('Dry run, nothing was written.')
    expect(await stored()).toEqual([])
  })

  test('names find documents that are there, by name, by language and by alias', async () => {
    await here().client.createOrReplace({
      _id: 'p1',
      _type: 'person',
      name: '马克·卡尼',
      names: [{_key: 'en', language: 'en', name: 'Mark Carney'}],
    })
    await here().client.createOrReplace({
      _id: 'o1',
      _type: 'organization',
      name: '深度求索',
      aliases: ['deepseek'],
    })
    write('a.md', POST)
    await runImport(here().folder)
    expect(
      await here().client.fetch('*[_id == "post-a"][0]{"p": people[]._ref, "o": companies[]._ref}'),
    ).toEqual({p: ['p1', 'person-xijinping'], o: ['o1']})
  })
})

test('a post that was deleted in the Studio stays deleted', async () => {
  write('a.md', POST)
  await runImport(here().folder)
  write('a.md', POST.replace('之后', '以后'))
  await here().client.delete('post-a')
  const before = await revisions()
  const {code, out, err} = await runImport(here().folder)
  expect(code).toBe(1)
  expect(out).toMatch(/1 in conflict/)
  expect(err).toMatch(/a\.md:1:1: error conflict: Left as it is: .*was deleted in the Studio/)
  expect(await revisions()).toEqual(before)
})

test('a post that no file brought is left alone', async () => {
  await here().client.createOrReplace({_id: 'post-c', _type: 'post', title: '本来就有'})
  write('c.md', OTHER)
  const {code, err} = await runImport(join(here().folder, 'c.md'))
  expect(code).toBe(1)
  expect(err).toContain('did not come from a file')
})

describe('what is wrong is reported, and the rest goes on', () => {
  test('files that cannot be read, and problems within', async () => {
    write('bad.md', new Uint8Array([0xff, 0xfe, 0x41, 0x00]))
    write('big.md', 'x'.repeat(3_000_001))
    write('ok.md', POST.replace('evergreen', 'evengreen'))
    write('none.md', '# 没有前言\n\n正文')
    const report = join(here().folder, 'report.json')
    const {code, out, err} = await runImport(
      '--report',
      report,
      here().folder,
      join(here().folder, 'gone'),
    )
    expect(code).toBe(1)
    expect(out).toMatch(/^Posts: 2 new, .* 3 left out/m)
    const lines = err
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^.*\//, ''))
    expect(lines.map((line) => /^(\S+ \w+ \S+):/.exec(line)?.[1])).toEqual([
      'gone:1:1: error unreadable',
      'bad.md:1:1: error not-utf8',
      'big.md:1:1: error too-large',
      'none.md:1:1: warning front-matter-missing',
      'ok.md:4:9: error unknown-choice',
    ])
    expect(lines.at(-1)).toContain('Did you mean evergreen?')
    expect(await here().client.fetch('*[_id == "post-ok"][0].status')).toBe('evengreen')
    expect(await here().client.fetch('*[_id == "post-none"][0].title')).toBe('没有前言')
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      dryRun: false,
      posts: {created: 2, unreadable: 3, conflicts: 0},
      problems: expect.arrayContaining([
        expect.objectContaining({
          path: join(here().folder, 'ok.md'),
          line: 4,
          code: 'unknown-choice',
        }),
      ]),
    })
  })

  test('wrong usage and a lake that is not there', async () => {
    const none = await runImport()
    expect({code: none.code, out: none.out}).toEqual({code: 2, out: ''})
    expect((await runImport('--nonsense')).code).toBe(2)
    write('a.md', POST)
    const away = await runDateline(
      ['import', '--lake', 'http://127.0.0.1:9', '--token', 'x', here().folder],
      {SANITY_STUDIO_PROJECT_ID: ''},
    )
    expect(away.code).toBe(1)
    expect(away.err).toMatch(/^http:\/\/127\.0\.0\.1:9 .*can't be reached/)
    const denied = await runDateline([
      'import',
      '--lake',
      here().lake.url,
      '--token',
      'x',
      here().folder,
    ])
    expect(denied.code).toBe(1)
    expect(denied.err).toContain('does not accept the token (401)')
  })
})

test('images that lie beside a post are uploaded, and none from outside of the garden', async () => {
  write('images/dot.png', ONE_PIXEL)
  write(
    'a.md',
    `${POST}\n![点](images/dot.png)\n\n![外](../secret.png)\n\n![网](https://a.b/c.png)\n`,
  )
  writeFileSync(join(here().folder, '../secret.png'), ONE_PIXEL)
  const {code, out, err} = await runImport(here().folder)
  rmSync(join(here().folder, '../secret.png'))
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toContain('Images: 1')
  const figures = await here().client.fetch(
    '*[_id == "post-a"][0].body[_type == "figure"]{src, "url": image.asset->url}',
  )
  expect(figures).toEqual([
    {src: 'images/dot.png', url: expect.stringContaining('/images/')},
    {src: '../secret.png', url: null},
    {src: 'https://a.b/c.png', url: null},
  ])
})

function refs(value: unknown): unknown {
  return Array.isArray(value) ? value.map(({_ref}: {_ref: string}) => _ref) : value
}
