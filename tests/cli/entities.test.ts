import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {commitAll} from '../../cli/entities/commitAll.ts'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {planMerge} from '../../garden/merge/planMerge.ts'
import {readMaterial} from '../../garden/merge/readMaterial.ts'
import {useGarden} from './support/useGarden.ts'

const here = useGarden()

const FILES: Readonly<Record<string, string>> = {
  'a.md': `---
title: 甲
date: '2025-11-01'
status: evergreen
companies_orgs: [ "World Bank Group", 'World Bank', UN ]   # 三家
---

**世行**（World Bank Group: 世界银行集团）说。
`,
  'b.md': `---
title: 乙
date: '2025-11-02'
status: draft
companies_orgs:
- World Bank Group
speaker: World Bank Group, UN
---

正文
`,
}
const INTO = 'organization-worldbank'
const GONE = 'organization-worldbankgroup'

async function importGarden(): Promise<void> {
  for (const [path, text] of Object.entries(FILES)) here().write(path, text)
  expect(await here().run('import', here().folder)).toMatchObject({code: 0, err: ''})
}

async function exported(): Promise<Record<string, string>> {
  // Beside the garden, which is imported again.
  const out = mkdtempSync(join(tmpdir(), 'out-'))
  expect(await here().run('export', '--out', out)).toMatchObject({code: 0, err: ''})
  const texts = Object.keys(FILES).map((path) => [path, readFileSync(join(out, path), 'utf8')])
  rmSync(out, {recursive: true})
  return Object.fromEntries(texts)
}

/** What posts refer to, by the slug of the post. */
function references() {
  return here().client.fetch(`*[_type == "post"] | order(_id) {
    _id, "companies": companies[]._ref, "speaker": speaker[]._ref,
    "body": body[].markDefs[]{"ref": coalesce(entity._ref, concept._ref)}.ref
  }`)
}

/** All that the dataset has, to the revision. */
async function dataset(): Promise<unknown> {
  return here().client.fetch('* | order(_id)')
}

/** What people see, whoever wrote it last. */
async function everything(): Promise<unknown> {
  return here().client.fetch(
    '*[!(_type match "dateline.*")] | order(_id) {..., "_rev": null, "_updatedAt": null}',
  )
}

describe('merge', () => {
  beforeEach(importGarden)

  test('moves every reference, keeps the names, and files keep their bytes', async () => {
    const {code, out, err} = await here().run('entities', 'merge', 'World Bank', 'World Bank Group')
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toContain(`- ${GONE}  World Bank Group → ${INTO}  World Bank\n`)
    expect(out).toContain('~ post-a  甲: companies ×2,body\n')
    expect(out).toContain('Documents whose references change: 2.')
    expect(await references()).toEqual([
      {_id: 'post-a', companies: [INTO, 'organization-un'], speaker: null, body: [INTO]},
      {_id: 'post-b', companies: [INTO], speaker: [INTO, 'organization-un'], body: []},
    ])
    expect(
      await here().client.fetch(
        '*[_id in $ids]{_id, name, aliases, "slug": slug.current, formerSlugs}',
        {
          ids: [INTO, GONE],
        },
      ),
    ).toEqual([
      {
        _id: INTO,
        name: 'World Bank',
        aliases: ['World Bank Group'],
        slug: 'world-bank',
        formerSlugs: ['world-bank-group'],
      },
    ])
    expect(await exported()).toEqual(FILES)
  })

  test('is no edit to the next import', async () => {
    await here().run('entities', 'merge', INTO, GONE)
    const again = await here().run('import', here().folder)
    expect(again).toMatchObject({code: 0, out: expect.stringContaining('Nothing had to change.')})
    here().write('b.md', FILES['b.md']?.replace('正文', '改过') ?? '')
    const changed = await here().run('import', here().folder)
    expect(changed).toMatchObject({code: 0, out: expect.stringContaining('0 new, 1 updated')})
    expect(await here().client.fetch('*[_id == "post-b"][0].companies[]._ref')).toEqual([INTO])
  })

  test('a dry run shows the same and writes nothing', async () => {
    const before = await everything()
    const {code, out} = await here().run('entities', 'merge', INTO, GONE, '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('~ post-b  乙: companies,speaker\n')
    expect(out).toContain('Dry run, nothing was written.')
    expect(await everything()).toEqual(before)
    expect(await here().client.fetch('*[_type == "dateline.merge"]')).toEqual([])
  })

  test('the name and fields are a matter of choice; drafts go along', async () => {
    const client = here().client
    await client.patch(GONE).set({description: '一个集团'}).commit()
    await client.patch(INTO).set({description: '一家银行'}).commit()
    const draft = await client.getDocument('post-b')
    await client.create({...draft, _id: 'drafts.post-b', _type: 'post', title: '乙的草稿'})
    await client.create({_id: `drafts.${GONE}`, _type: 'organization', name: '世行集团'})
    const {code} = await here().run(
      'entities',
      'merge',
      INTO,
      GONE,
      '--name',
      '世界银行',
      '--take',
      `description=${GONE}`,
    )
    expect(code).toBe(0)
    expect(await client.getDocument(INTO)).toMatchObject({
      name: '世界银行',
      aliases: ['World Bank', '世行集团', 'World Bank Group'],
    })
    expect(await client.fetch('*[_id in path("drafts.**")]{_id, "o": companies[]._ref}')).toEqual([
      {_id: 'drafts.post-b', o: [INTO]},
    ])
  })

  test('undo brings everything back, and leaves what was changed since', async () => {
    const before = await everything()
    const merged = await here().run('entities', 'merge', INTO, GONE)
    const [, merge = ''] = /undo (\S+)/.exec(merged.out) ?? []
    const undone = await here().run('entities', 'undo', merge)
    expect(undone).toEqual({
      code: 0,
      err: '',
      out: `+ ${GONE}  World Bank Group\nThe merge is taken back.\n`,
    })
    expect(await everything()).toEqual(before)
    expect(await exported()).toEqual(FILES)
    const again = await here().run('import', here().folder)
    expect(again).toMatchObject({code: 0, out: expect.stringContaining('Nothing had to change.')})
    here().write('b.md', FILES['b.md']?.replace('正文', '改过') ?? '')
    const changed = await here().run('import', here().folder)
    expect(changed).toMatchObject({code: 0, out: expect.stringContaining('0 new, 1 updated')})

    const twice = await here().run('entities', 'undo', merge)
    expect(twice).toMatchObject({code: 1, err: expect.stringContaining('taken back already')})
  })

  test('undo leaves what somebody changed since, and says so', async () => {
    const merged = await here().run('entities', 'merge', INTO, GONE)
    const [, merge = ''] = /undo (\S+)/.exec(merged.out) ?? []
    await here().client.patch('post-b').unset(['companies']).commit()
    await here()
      .client.patch(INTO)
      .set({aliases: ['IBRD']})
      .commit()
    const {code, err} = await here().run('entities', 'undo', merge)
    expect(code).toBe(0)
    expect(err).toContain('post-b was changed since the merge; what was changed stays as it is.')
    expect(err).toContain(`${INTO} was changed since the merge`)
    expect(await references()).toEqual([
      {_id: 'post-a', companies: [GONE, INTO, 'organization-un'], speaker: null, body: [GONE]},
      {_id: 'post-b', companies: null, speaker: [GONE, 'organization-un'], body: []},
    ])
    expect(await here().client.fetch('*[_id == $id][0].aliases', {id: INTO})).toEqual(['IBRD'])
  })

  test('fails as a whole when somebody edits a post between the plan and its commit', async () => {
    const client = here().client
    const material = await readMaterial(
      (query, params) => client.fetch(query, params),
      [INTO, GONE],
    )
    const planned = planMerge(material, {
      into: INTO,
      gone: [GONE],
      table: defaultFrontMatterTable,
      merge: 'm1',
      at: '2026-01-01T00:00:00Z',
    })
    if ('problem' in planned) throw new Error(planned.problem.message['en-US'])
    await client.patch('post-b').set({title: '乙改'}).commit()
    const before = await dataset()
    await expect(
      commitAll({client, signal: new AbortController().signal}, planned.plan.transactions),
    ).rejects.toThrow('Somebody changed one of the documents in the meantime; nothing was written.')
    expect(await dataset()).toEqual(before)
  })
})

test('two ways to write one name are merged by them', async () => {
  for (const [id, name] of [
    ['organization-deepseek', 'DeepSeek'],
    ['organization-deep-seek', 'Deep Seek'],
  ]) {
    await here().client.create({_id: id, _type: 'organization', name})
  }
  const {code, out} = await here().run('entities', 'merge', 'DeepSeek', 'Deep Seek')
  expect({code, out}).toEqual({
    code: 0,
    out: expect.stringContaining('- organization-deep-seek  Deep Seek → organization-deepseek'),
  })
})

describe('names', () => {
  beforeEach(async () => {
    const client = here().client
    await client.create({
      _id: 'organization-nato',
      _type: 'organization',
      name: 'NATO',
      slug: {_type: 'slug', current: 'nato'},
      names: [{_key: 'zh', language: 'zh-Hans', name: '北约'}],
    })
    await client.create({_id: 'person-a', _type: 'person', name: 'Anna Smith'})
    await client.create({_id: 'person-b', _type: 'person', name: 'Smith Anna'})
    await client.create({_id: 'organization-ds', _type: 'organization', name: 'Deep Seek'})
    await client.create({_id: 'organization-deepseek', _type: 'organization', name: 'DeepSeek'})
  })

  test('duplicates are listed with their reason and use, the surest first', async () => {
    const {code, out} = await here().run('entities', 'duplicates')
    expect(code).toBe(0)
    expect(out).toBe(
      [
        '0.98  spelling  DeepSeek (organization-deepseek, 0) = Deep Seek (organization-ds, 0)',
        '0.80  word order  Anna Smith (person-a, 0) = Smith Anna (person-b, 0)',
        'Likely duplicates: 2 pairs, 1 of them nearly certain.',
        '',
      ].join('\n'),
    )
    const {out: json} = await here().run('entities', 'duplicates', '--json', '--type', 'person')
    expect(JSON.parse(json)).toEqual([
      {
        type: 'person',
        ids: ['person-a', 'person-b'],
        names: ['Anna Smith', 'Smith Anna'],
        score: 0.8,
        reason: 'word-order',
        uses: [0, 0],
      },
    ])
  })

  test('two that are told apart are never offered again, until that is taken back', async () => {
    expect(await here().run('entities', 'different', 'Anna Smith', 'person-b')).toEqual({
      code: 0,
      err: '',
      out: 'person-a ≠ person-b\nNoted.\n',
    })
    await here().run('entities', 'different', 'person-b', 'person-a')
    expect(await here().client.fetch('*[_id == "names.different"][0].pairs[].ids')).toEqual([
      ['person-a', 'person-b'],
    ])
    expect((await here().run('entities', 'duplicates')).out).toContain('duplicates: 1 pairs')
    await here().run('entities', 'different', 'person-a', 'person-b', '--forget')
    expect((await here().run('entities', 'duplicates')).out).toContain('duplicates: 2 pairs')
  })

  test('a rename keeps the id, the old name as an alias, and the old slug', async () => {
    await here().client.create({
      _id: 'organization-otan',
      _type: 'organization',
      name: 'Office of Tanning',
      slug: {_type: 'slug', current: 'otan'},
    })
    const {code, out} = await here().run(
      'entities',
      'rename',
      'NATO',
      '北大西洋公约组织',
      '--slug',
      'bei-yue',
    )
    expect(code).toBe(0)
    expect(out).toBe(
      [
        '= organization-nato  name: "北大西洋公约组织"',
        '= organization-nato  aliases: ["NATO"]',
        '= organization-nato  slug: {"_type":"slug","current":"bei-yue"}',
        '= organization-nato  formerSlugs: ["nato"]',
        'Renamed.',
        '',
      ].join('\n'),
    )
    expect(await here().client.getDocument('organization-nato')).toMatchObject({
      name: '北大西洋公约组织',
      aliases: ['NATO'],
      slug: {current: 'bei-yue'},
      formerSlugs: ['nato'],
    })
    const taken = await here().run('entities', 'rename', 'NATO', '北约', '--slug', 'otan')
    expect(taken).toMatchObject({code: 1, err: expect.stringContaining('such as otan-2.')})
    const again = await here().run('entities', 'rename', 'NATO', '北大西洋公约组织')
    expect(again).toEqual({code: 3, err: '', out: 'Nothing had to change.\n'})
    await here().run('entities', 'rename', 'organization-nato', 'NATO', '--forget')
    expect(await here().client.getDocument('organization-nato')).toMatchObject({
      name: 'NATO',
      aliases: [],
    })
  })

  test('aliases are listed, added and removed', async () => {
    const changed = await here().run(
      'entities',
      'aliases',
      '北约',
      '--add',
      'OTAN',
      '--add',
      'NATO',
    )
    expect(changed).toEqual({
      code: 0,
      err: '',
      out: '= organization-nato  aliases: ["OTAN"]\nThe aliases are changed.\n',
    })
    const listed = await here().run('entities', 'aliases', 'OTAN')
    expect(listed).toEqual({code: 0, err: '', out: 'NATO\n北约  [zh-Hans]\nOTAN\n'})
    const removed = await here().run('entities', 'aliases', 'NATO', '--remove', 'OTAN', '--dry-run')
    expect(removed.out).toContain('organization-nato  aliases: []\nDry run')
    expect((await here().run('entities', 'aliases', 'NATO')).out).toContain('OTAN')
  })

  test('what posts say of names is listed with how many say it, and nothing is written', async () => {
    for (const [_id, alias] of [
      ['post-a', '参加北大西洋公约组织'],
      ['post-b', '“北大西洋公约组织”'],
    ]) {
      await here().client.create({
        _id: String(_id),
        _type: 'post',
        body: [
          block('a', {text: `${alias}（NATO）与托比亚斯·格尔克（Tobias Gherke）`}),
          {
            _type: 'originalText',
            _key: 'o',
            content: [
              block('b', {text: '铁幕', marks: ['strong']}, {text: '（Iron Curtain: 界线）'}),
            ],
          },
        ],
      })
    }
    const before = await dataset()
    expect(await here().run('entities', 'harvest')).toEqual({
      code: 0,
      err: '',
      out: [
        '2  new name  Tobias Gherke = 托比亚斯·格尔克 (person)',
        '2  new term  铁幕 = Iron Curtain (concept)',
        '1  alias  NATO (organization-nato) = 北大西洋公约组织',
        'What posts propose: 3. Accept it in “Names in the body” beside a post.',
        '',
      ].join('\n'),
    })
    const {out} = await here().run('entities', 'harvest', '--json', '--type', 'concept')
    expect(JSON.parse(out)).toEqual([
      {
        kind: 'concept',
        key: 'concept 铁幕',
        type: 'concept',
        isTypeSure: true,
        names: ['铁幕', 'Iron Curtain'],
        definition: '界线',
        evidence: '铁幕（Iron Curtain: 界线）',
        isGuess: false,
        posts: ['post-a', 'post-b'],
      },
    ])
    expect(await dataset()).toEqual(before)
  })

  test.each([
    [['harvest', 'NATO'], 2, 'harvest takes no names'],
    [['merge', 'NATO'], 2, 'Who is merged into whom?'],
    [['merge', 'NATO', 'nobody'], 1, 'No published document is called “nobody”'],
    [['merge', 'NATO', '北约'], 1, 'It takes two different documents'],
    [['merge', 'NATO', 'person-a'], 1, 'Only documents of one type can be merged'],
    [['merge', 'NATO', 'organization-ds', '--take', 'slug'], 2, '--take is field=document'],
    [
      ['merge', 'NATO', 'organization-ds', '--take', 'description=person-a'],
      2,
      'person-a is not part of this merge',
    ],
    [['different', 'NATO', '北约'], 2, 'are one document (organization-nato)'],
    [['undo', 'x'], 1, 'There is no merge x'],
    [['undo'], 2, 'Which merge?'],
    [['dance'], 2, 'What is to be done stands behind entities'],
  ])('entities %j ends with %i and changes nothing', async (args, code, sentence) => {
    const before = await dataset()
    const ended = await here().run('entities', ...args)
    expect(ended).toMatchObject({code, err: expect.stringContaining(sentence)})
    expect(await dataset()).toEqual(before)
  })
})

function block(key: string, ...children: readonly object[]) {
  return {
    _type: 'block',
    _key: key,
    children: children.map((child, at) => ({_type: 'span', _key: `${key}${at}`, ...child})),
  }
}
