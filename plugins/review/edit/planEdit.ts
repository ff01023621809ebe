import type {SanityDocument} from 'sanity'
import type {ReviewConfig, ReviewRole} from '../../../review/index.ts'
import {restingMessage, restingStatuses} from '../../../review/index.ts'
import type {Variant} from '../../../review/transitions/plan.ts'
import type {LocalizedText} from '../../../review/words.ts'
import {both} from '../../../review/words.ts'
import {newKey} from '../../newKey.ts'
import {sameValue} from '../../sameValue.ts'
import type {PostState} from '../steps/postState.ts'
import {documentsOf} from './documentsOf.ts'
import type {FieldEdit} from './fieldEdit.ts'
import {applyEdit, isMissing} from './fieldEdit.ts'
import {takeBack} from './takeBack.ts'

/** What an edit does to one of a post's documents. */
export interface Change {
  readonly variant: Variant
  readonly document: Pick<SanityDocument, '_id' | '_rev'>
  readonly before: unknown
  readonly after: unknown
}

/** What an edit does to a post: to all of its documents, in one transaction. */
export interface EditPlan {
  readonly field: string
  /** The documents of the post that there were. */
  readonly seen: readonly Variant[]
  readonly changes: readonly Change[]
  /** The id of the transaction that writes it: the revision that the documents have by it. */
  readonly transaction: string
}

/** `same`: the post has it already. */
export type EditReading =
  | {readonly standing: 'ready'; readonly plan: EditPlan}
  | {readonly standing: 'same'}
  | {readonly standing: 'stopped'; readonly reason: LocalizedText}

export interface EditRules {
  readonly role: ReviewRole
  readonly config: Pick<ReviewConfig, 'statuses' | 'transitions'>
  /** A post can't do without a value in the field. */
  readonly required?: boolean
}

/**
 * What an edit would do to a post as it was looked at: the same to its draft and to its published
 * document, each by what stands in it (docs/decisions/0087).
 */
export function planEdit(state: PostState, edit: FieldEdit, rules: EditRules): EditReading {
  const {field} = edit
  const documents = documentsOf(state)
  const changes: Change[] = []
  for (const [variant, document] of documents) {
    const before = document[field]
    const edited = applyEdit(edit, before)
    if (edited === 'no-list') return stopped(NO_LIST)
    if (edited === 'same') continue
    if (rules.required && isMissing(edited.value)) return stopped(REQUIRED)
    changes.push({variant, document, before, after: edited.value})
  }
  if (changes.length === 0) return {standing: 'same'}
  if (state.dataset.published && bringsUnpublished(edit)) return stopped(UNPUBLISHED_NAME)
  return ready(state, field, changes, rules)
}

/**
 * What takes an edit back in a post as it is now; nothing of it where the value was changed since in
 * one of its documents. A document that came since, by an edit or a publication, is the one that the
 * edit changed.
 */
export function planTakeBack(state: PostState, plan: EditPlan, rules: EditRules): EditReading {
  const {field} = plan
  const documents = documentsOf(state)
  const back: Change[] = []
  for (const [variant, document] of documents) {
    const change = changeOf(variant, document, plan)
    if (change === 'unknown') return stopped(CHANGED_SINCE)
    if (change === undefined) continue
    const before = document[field]
    const taken = takeBack(change.before, change.after, before)
    if (taken === 'changed') return stopped(CHANGED_SINCE)
    back.push({variant, document, before, after: taken.value})
  }
  if (back.length === 0) return stopped(CHANGED_SINCE)
  return ready(state, field, back, rules)
}

/**
 * What an edit did to a document; undefined where it left it as it was. Of a published document that
 * was written to since, nobody can say whether it is the draft that there was: unknown, unless the
 * edit did the same to both.
 */
function changeOf(
  variant: Variant,
  {_rev}: Pick<SanityDocument, '_rev'>,
  {seen, changes, transaction}: EditPlan,
): Change | 'unknown' | undefined {
  const [first, second] = changes
  if (!seen.includes(variant)) return first
  const own = changes.find((change) => change.variant === variant)
  if (own === undefined || variant === 'draft' || seen.length === 1) return own
  if (_rev === transaction) return own
  const isAlike =
    first !== undefined &&
    second !== undefined &&
    sameValue(first.before ?? null, second.before ?? null) &&
    sameValue(first.after ?? null, second.after ?? null)
  return isAlike ? own : 'unknown'
}

function ready(
  state: PostState,
  field: string,
  changes: readonly Change[],
  {role, config}: EditRules,
): EditReading {
  const seen = documentsOf(state).map(([variant]) => variant)
  const plan = {field, seen, changes, transaction: newKey()}
  const resting = restingStatuses(role, config)
  const rests = documentsOf(state).some(([, {status}]) => resting.some((name) => name === status))
  return rests ? stopped(restingMessage(resting)) : {standing: 'ready', plan}
}

function stopped(reason: LocalizedText): EditReading {
  return {standing: 'stopped', reason}
}

/** A reference to a document that is a draft alone leads readers nowhere. */
function bringsUnpublished(edit: FieldEdit): boolean {
  switch (edit.kind) {
    case 'set':
      return typeof edit.value === 'object' && edit.value._weak === true
    case 'add':
      return edit.items.some(({_weak}) => _weak === true)
    case 'replace':
      return edit.by._weak === true
    default:
      return false
  }
}

const NO_LIST = both(
  '这个字段里存的不是列表：先在表单里改好。',
  'What is stored in this field is no list: mend it in the form first.',
)
const REQUIRED = both('这个字段不能空着。', 'A post can’t do without this field.')
const UNPUBLISHED_NAME = both(
  '文章已发布，选的名字还没有：先发布那个名字。',
  'The post is published and the name isn’t yet: publish the name first.',
)
const CHANGED_SINCE = both(
  '之后有人改过这个字段：保持现在的样子。',
  'Somebody changed this field since: it stays as it is.',
)
