import type {ImportResult} from './importResult.ts'
import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import {countProblems} from '../garden/fileProblem.ts'
import {say, textOf, type Terminal} from '../terminal.ts'

const TYPES: Readonly<Record<string, LocalizedText>> = {
  person: {'zh-Hans': '人物', 'en-US': 'people'},
  organization: {'zh-Hans': '机构', 'en-US': 'organisations'},
  product: {'zh-Hans': '产品', 'en-US': 'products'},
  work: {'zh-Hans': '媒体与书刊', 'en-US': 'media and books'},
  concept: {'zh-Hans': '概念', 'en-US': 'concepts'},
  area: {'zh-Hans': '领域', 'en-US': 'areas'},
  category: {'zh-Hans': '分类', 'en-US': 'categories'},
  project: {'zh-Hans': '项目', 'en-US': 'projects'},
  series: {'zh-Hans': '系列', 'en-US': 'series'},
  tag: {'zh-Hans': '标签', 'en-US': 'tags'},
}

/** Prints what an import would do, file by file. */
export function printPlan(terminal: Terminal, {plans, names, entities}: ImportResult): void {
  const signs = {create: '+', replace: '~', merge: '*', leave: '=', conflict: '!'} as const
  for (const {path, action, postId} of plans) {
    if (action !== 'leave') say(terminal, `${signs[action]} ${path}  ${postId}`)
  }
  for (const [type, count] of entities) {
    const shown = names.get(type) ?? []
    const more = count > shown.length ? ', …' : ''
    say(terminal, `+ ${count} ${typeName(terminal, type)}: ${shown.join(', ')}${more}`)
  }
}

/** Prints the sums. */
export function printSummary(
  terminal: Terminal,
  result: ImportResult,
  {dryRun, target, seconds}: {dryRun: boolean; target: string; seconds: number},
): void {
  const {files, entities, images, problems} = result
  const made = [...entities].map(([type, count]) => `${count} ${typeName(terminal, type)}`)
  const nothing = files.created + files.replaced + files.merged === 0
  if (dryRun) {
    say(terminal, {
      'zh-Hans': `预演，没有写入任何内容。目标：${target}`,
      'en-US': `Dry run, nothing was written. Target: ${target}`,
    })
  } else if (nothing && result.interrupted !== true) {
    say(terminal, {'zh-Hans': '没有需要写入的改动。', 'en-US': 'Nothing had to change.'})
  }
  say(terminal, {
    'zh-Hans': `文章：新增 ${files.created}，更新 ${files.replaced}，合并 ${files.merged}，未变 ${files.unchanged}，冲突 ${files.conflicts}，未导入 ${files.unreadable + files.refused}。用时 ${seconds.toFixed(1)} 秒。`,
    'en-US': `Posts: ${files.created} new, ${files.replaced} updated, ${files.merged} merged, ${files.unchanged} unchanged, ${files.conflicts} in conflict, ${files.unreadable + files.refused} left out. ${seconds.toFixed(1)} s.`,
  })
  if (made.length > 0) {
    say(terminal, {'zh-Hans': `新条目：${made.join('，')}`, 'en-US': `New: ${made.join(', ')}`})
  }
  if (images > 0) say(terminal, {'zh-Hans': `图片：${images}`, 'en-US': `Images: ${images}`})
  if (problems.length > 0) say(terminal, countProblems(problems))
  if (result.interrupted === true) {
    say(terminal, {
      'zh-Hans': '已中断；再次运行会接着导入。',
      'en-US': 'Interrupted; run it again to go on.',
    })
  }
}

function typeName(terminal: Terminal, type: string): string {
  const name = TYPES[type]
  return name === undefined ? type : textOf(terminal, name)
}
