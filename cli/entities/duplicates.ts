import {readDifferent} from '../../garden/merge/different.ts'
import {readKnownEntities} from '../../garden/knownEntities.ts'
import {CERTAIN, createNameIndex, loadPinyin, type DuplicateReason} from '../../names/index.ts'
import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import {EXIT, UsageError} from '../commandError.ts'
import {say, textOf} from '../terminal.ts'
import type {EntitiesRun, Verb} from './entitiesRun.ts'

/** `dateline entities duplicates`: pairs that are likely to be the same, the surest first. */
export const duplicates: Verb = async ({fetch, terminal, words, options}) => {
  if (words.length > 0) {
    throw new UsageError({
      'zh-Hans': 'duplicates 后面不跟名字；用 --type person 限定类型。',
      'en-US': 'duplicates takes no names; --type person limits it to a type.',
    })
  }
  const index = createNameIndex(await readKnownEntities(fetch))
  index.usePinyin(await loadPinyin())
  const {type: types} = options
  const different = await readDifferent(fetch)
  const pairs = index.duplicates({different, ...(types === undefined ? {} : {types})})
  const uses = await countUses(fetch, [...new Set(pairs.flatMap(({ids}) => ids))])
  if (options.json === true) {
    const rows = pairs.map(({ids, ...pair}) => ({
      ...pair,
      type: index.get(ids[0])?.type,
      ids,
      uses: ids.map((id) => uses.get(id) ?? 0),
    }))
    say(terminal, JSON.stringify(rows, null, 2))
    return EXIT.done
  }
  for (const {ids, names, score, reason} of pairs) {
    const [one, other] = ids.map((id, at) => `${names[at]} (${id}, ${uses.get(id) ?? 0})`)
    say(terminal, `${score.toFixed(2)}  ${textOf(terminal, REASONS[reason])}  ${one} = ${other}`)
  }
  const certain = pairs.filter(({score}) => score >= CERTAIN).length
  say(terminal, {
    'zh-Hans': `可能重复：${pairs.length} 对，其中 ${certain} 对几乎确定。`,
    'en-US': `Likely duplicates: ${pairs.length} pairs, ${certain} of them nearly certain.`,
  })
  return EXIT.done
}

const REASONS: Readonly<Record<DuplicateReason, LocalizedText>> = {
  'same-name': {'zh-Hans': '同名', 'en-US': 'same name'},
  spelling: {'zh-Hans': '写法不同', 'en-US': 'spelling'},
  script: {'zh-Hans': '繁简不同', 'en-US': 'script'},
  punctuation: {'zh-Hans': '标点不同', 'en-US': 'punctuation'},
  brackets: {'zh-Hans': '括号里的名字', 'en-US': 'brackets'},
  'company-form': {'zh-Hans': '公司后缀', 'en-US': 'company form'},
  'word-order': {'zh-Hans': '姓名次序', 'en-US': 'word order'},
  pinyin: {'zh-Hans': '读音相同', 'en-US': 'pinyin'},
  'shared-alias': {'zh-Hans': '别名相同', 'en-US': 'shared alias'},
  'middle-initial': {'zh-Hans': '中间名缩写', 'en-US': 'middle initial'},
  abbreviation: {'zh-Hans': '缩写', 'en-US': 'abbreviation'},
  typo: {'zh-Hans': '差一个字', 'en-US': 'typing error'},
}

async function countUses(
  fetch: EntitiesRun['fetch'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counted = await fetch('*[_id in $ids]{_id, "uses": count(*[references(^._id)])}', {ids})
  const rows: readonly unknown[] = Array.isArray(counted) ? counted : []
  return new Map(rows.flatMap(toUse))
}

function toUse(row: unknown): [string, number][] {
  if (typeof row !== 'object' || row === null || !('_id' in row) || !('uses' in row)) return []
  return typeof row._id === 'string' && typeof row.uses === 'number' ? [[row._id, row.uses]] : []
}
