import {mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {exportGarden} from '../../cli/export/exportGarden.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from '../codec/support/corpus.ts'
import {useGarden} from './support/useGarden.ts'

const here = useGarden()

const BODY = '**冷战**（Cold War: 两大阵营的对峙）之后。\n\n- 一\n- 二\n'
const POST = `---\ntitle: 题\nstatus: inbox\npeople:\n- Mark Carney\n- Xi Jinping\n---\n\n${BODY}`

/** Files as no editor of ours would write them. */
const ODD: Readonly<Record<string, string>> = {
  'windows.md': POST.replaceAll('\n', '\r\n'),
  'mixed.md': POST.replace('inbox\n', 'inbox\r\n'),
  'bom.md': `\uFEFF${POST}`,
  'no-final-newline.md': POST.trimEnd(),
  'tabs.md': POST.replace('- 一', '-\t一\n\n\tcode'),
  'comments.md': POST.replace('people:', '# 谁\npeople: # 人'),
  'twice.md': POST.replace('status: inbox', 'status: inbox\ntitle: 又一个\nstatus: draft'),
  'unknown.md': POST.replace('status: inbox', 'status: inbox\nmood: {a: [1, 2]}\n数: 3'),
  'curly.md': POST.replace('题', '“题”').replace('Mark Carney', '“Mark Carney”'),
  'indent.md': POST.replace('- Mark Carney\n- Xi', '     - Mark Carney\n     - Xi'),
  'scalars.md': POST.replace('title: 题', 'title: >-\n  折起\n  来\nsummary: |\n  照\n  写'),
  'wrong-types.md': POST.replace(
    'people:\n- Mark Carney\n- Xi Jinping',
    "people: '[]'\ntags: null",
  ),
  'none.md': BODY,
  'broken.md': POST.replace('title: 题', 'title: "没有收尾\n  - ]['),
  'not-closed.md': POST.replace('---\n\n', '\n'),
  'empty.md': '',
  'only-keys.md': POST.slice(0, POST.indexOf('**冷战')),
  '深/一 层/名 字.md': POST,
}

const out = () => join(here().folder, 'out')

function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8', withFileTypes: true})
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => {
        const path = join(parentPath, name)
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
      }),
  )
}

/** Exports to an empty folder. */
async function exported(): Promise<Record<string, string>> {
  rmSync(out(), {recursive: true, force: true})
  const {code} = await here().run('export', '--out', out())
  expect(code).toBe(0)
  return readFolder(out())
}

/** Writes to every post, so that each is compared with its file, and says nothing new. */
async function touchAll(): Promise<void> {
  await here()
    .client.patch({query: '*[_type == "post"]'})
    .set({touched: true, assignedTo: 'pReviewer'})
    .commit()
}

describe('what went in comes out byte for byte', () => {
  test('files with every oddity', async () => {
    for (const [path, text] of Object.entries(ODD)) here().write(`in/${path}`, text)
    const imported = await here().run('import', join(here().folder, 'in'))
    expect(imported.out).toMatch(new RegExp(`^Posts: ${Object.keys(ODD).length} new`, 'm'))
    expect(await exported()).toEqual(ODD)
    await touchAll()
    expect(await exported()).toEqual(ODD)
  })

  test.skipIf(!hasCorpus)(`real posts${withoutCorpus}`, async () => {
    const files = Object.fromEntries([...corpusFiles()].map(({path, text}) => [path, text]))
    for (const [path, text] of Object.entries(files)) here().write(`in/${path}`, text)
    await here().run('import', join(here().folder, 'in'))
    await touchAll()
    const written = await exported()
    expect(Object.keys(written).toSorted()).toEqual(Object.keys(files).toSorted())
    const changed = Object.keys(files).filter((path) => written[path] !== files[path])
    expect(changed).toEqual([])
  })
})

describe('an export', () => {
  test('writes what changed in the Studio, and touches no file that says the same', async () => {
    here().write('in/a.md', POST)
    here().write('in/b.md', POST.replace('题', '另一题'))
    await here().run('import', join(here().folder, 'in'))
    const first = await here().run('export', '--out', out())
    expect(first.out).toBe('Files: 2 written, 0 unchanged, 0 left out.\n')
    await here().client.patch('post-a').set({title: '新的题', status: 'evergreen'}).commit()
    const second = await here().run('export', '--out', out())
    expect(second.out).toBe('Files: 1 written, 1 unchanged, 0 left out.\n')
    expect(readFolder(out())).toEqual({
      'a.md': POST.replace('题', '新的题').replace('inbox', 'evergreen'),
      'b.md': POST.replace('题', '另一题'),
    })
  })

  test('takes posts that meet a condition, and drafts where it is told to', async () => {
    here().write('in/a.md', POST)
    here().write('in/b.md', POST.replace('inbox', 'draft'))
    await here().run('import', join(here().folder, 'in'))
    await here().client.create({
      _id: 'drafts.post-new',
      _type: 'post',
      title: '新写的',
      slug: {_type: 'slug', current: 'xin-xie-de'},
      status: 'inbox',
    })
    const inbox = ['--filter', 'status == "inbox"']
    expect((await here().run('export', '--out', out(), ...inbox)).code).toBe(0)
    expect(readFolder(out())).toEqual({'a.md': POST})
    expect((await here().run('export', '--out', out(), ...inbox, '--drafts')).code).toBe(0)
    expect(readFolder(out())).toEqual({
      'a.md': POST,
      'xin-xie-de.md': '---\ntitle: 新写的\nstatus: inbox\n---\n',
    })
    const wrong = await here().run('export', '--out', out(), '--filter', 'status ==')
    expect({code: wrong.code, out: wrong.out}).toEqual({code: 1, out: ''})
    expect(wrong.err).toMatch(/refused the request: .*pars/i)
  })

  test('never leaves its folder, whatever a path says', async () => {
    here().write('in/a.md', POST)
    await here().run('import', join(here().folder, 'in'))
    const paths = ['../evil.md', '/tmp/evil.md', 'C:\\evil.md', 'a/../../evil.md', 'link/evil.md']
    for (const [index, path] of paths.entries()) {
      const id = `post-evil-${index}`
      const file = {path, rawFrontMatter: '', rawBody: 'x'}
      await here().client.create({_id: id, _type: 'post', title: id})
      await here().client.create({_id: `file.${id}`, _type: 'dateline.file', ...file})
    }
    mkdirSync(out())
    mkdirSync(join(here().folder, 'outside'))
    symlinkSync(join(here().folder, 'outside'), join(out(), 'link'))
    symlinkSync(join(here().folder, 'nowhere'), join(out(), 'dangling'))
    await here().client.create({_id: 'post-lost', _type: 'post', title: 'post-lost'})
    await here().client.create({
      _id: 'file.post-lost',
      _type: 'dateline.file',
      path: 'dangling/lost.md',
      rawFrontMatter: '',
      rawBody: 'x',
    })
    const {code, out: said, err} = await here().run('export', '--out', out())
    expect({code, said}).toEqual({
      code: 1,
      said: 'Files: 1 written, 0 unchanged, 6 left out.\nProblems: 6 errors, 0 warnings, 0 notes.\n',
    })
    expect(err.match(/error unsafe-path/g)).toHaveLength(5)
    expect(err).toMatch(/dangling\/lost\.md:1:1: error not-written: .*ENOENT/)
    expect(readFolder(join(here().folder, 'outside'))).toEqual({})
    expect(readFolder(out())).toEqual({'a.md': POST})
  })

  test('that is interrupted goes on where it ended, and leaves no half file', async () => {
    for (let count = 0; count < 5; count += 1) here().write(`in/${count}.md`, POST)
    await here().run('import', join(here().folder, 'in'))
    const stop = new AbortController()
    const client = createClient(here().client.config())
    const result = await exportGarden({
      client,
      out: out(),
      signal: stop.signal,
      progress: (done) => {
        if (done === 2) stop.abort()
      },
    })
    expect(result.interrupted).toBe(true)
    expect(readFolder(out())).toEqual({'0.md': POST, '1.md': POST})
    const {code, out: said} = await here().run('export', '--out', out())
    expect({code, said}).toEqual({code: 0, said: 'Files: 3 written, 2 unchanged, 0 left out.\n'})
  })

  test('says what it can’t do', async () => {
    expect((await here().run('export')).code).toBe(2)
    writeFileSync(join(here().folder, 'taken'), '')
    const taken = await here().run('export', '--out', join(here().folder, 'taken'))
    expect(taken.code).toBe(1)
    expect(taken.err).toContain("can't be used")
  })
})
