import type {ReviewProblem} from '../checks/check.ts'
import type {ReviewTransition} from '../config/reviewConfig.ts'
import type {Path} from '../post/bodyBlocks.ts'
import type {LocalizedText} from '../words.ts'

/** Everything that may keep a plan from being made, besides what checks find. */
export type PlanProblemCode =
  | 'unknown-transition'
  | 'not-in-dataset'
  | 'not-from-here'
  | 'not-your-role'
  | 'already-done'
  | 'note-missing'
  | 'note-not-taken'
  | 'nothing-to-undo'
  | 'not-the-last'
  | 'moved-on'
  | 'not-yours'

/** What keeps a plan from being made, as sentences; each function makes one error. */
export const planProblems = {
  unknownTransition: (name: string) =>
    make('unknown-transition', ['status'], {
      'zh-Hans': `没有叫“${name}”的审阅操作。`,
      'en-US': `There is no review step called “${name}”.`,
    }),
  notInDataset: () =>
    make('not-in-dataset', ['status'], {
      'zh-Hans': '文章还没有存进数据集：先写点什么。',
      'en-US': 'The post is not in the dataset yet: write something first.',
    }),
  notFromHere: ({title, from}: ReviewTransition, status: string | undefined) =>
    make('not-from-here', ['status'], {
      'zh-Hans': `审阅状态${status === undefined ? '是空的' : `是“${status}”`}，不能“${title['zh-Hans']}”：要先是 ${from.join('、')}。`,
      'en-US': `“${title['en-US']}” needs the status ${from.join(' or ')}; the post has ${status === undefined ? 'none' : `“${status}”`}.`,
    }),
  notYourRole: ({title, roles}: ReviewTransition) =>
    make('not-your-role', ['status'], {
      'zh-Hans': `你的角色不能“${title['zh-Hans']}”：请 ${roles.join('、')} 来做。`,
      'en-US': `“${title['en-US']}” is not for your role: ask somebody who is ${roles.join(' or ')}.`,
    }),
  alreadyDone: ({title}: ReviewTransition) =>
    make('already-done', ['reviews'], {
      'zh-Hans': `刚才已经“${title['zh-Hans']}”了，不用再来一次。`,
      'en-US': `“${title['en-US']}” was the last thing done here; once is enough.`,
    }),
  noteMissing: ({title}: ReviewTransition) =>
    make('note-missing', ['reviews'], {
      'zh-Hans': `“${title['zh-Hans']}”要附一句话：写明该改什么。`,
      'en-US': `“${title['en-US']}” needs a note: say what should change.`,
    }),
  noteNotTaken: ({title}: ReviewTransition) =>
    make('note-not-taken', ['reviews'], {
      'zh-Hans': `“${title['zh-Hans']}”不附意见：把意见删掉。`,
      'en-US': `“${title['en-US']}” takes no note: remove it.`,
    }),
  nothingToUndo: () =>
    make('nothing-to-undo', ['reviews'], {
      'zh-Hans': '没有可以撤销的审阅。',
      'en-US': 'There is no review to undo.',
    }),
  notTheLast: () =>
    make('not-the-last', ['reviews'], {
      'zh-Hans': '之后又有了别的审阅，或者已经撤销：保持现在的样子。',
      'en-US': 'It was undone already, or another review came after it: the post stays as it is.',
    }),
  movedOn: () =>
    make('moved-on', ['status'], {
      'zh-Hans': '那次审阅之后状态又变了，不能撤销。',
      'en-US': 'The status has changed since that review, which can’t be undone any more.',
    }),
  notYours: () =>
    make('not-yours', ['reviews'], {
      'zh-Hans': '这次审阅是别人做的：请本人或管理员撤销。',
      'en-US': 'Somebody else did this review: ask them or an administrator to undo it.',
    }),
} as const

function make(code: PlanProblemCode, path: Path, message: LocalizedText): ReviewProblem {
  return {code, level: 'error', message, path}
}
