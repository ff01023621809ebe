import {isRecord} from '../../isEqual.ts'
import {invalid} from '../../refusals.ts'
import {attempt} from '../commit.ts'
import type {Action, ActionContext} from './action.ts'
import * as drafts from './draftActions.ts'
import * as publishing from './publishActions.ts'
import * as releases from './releaseActions.ts'
import * as states from './releaseStateActions.ts'
import * as versions from './versionActions.ts'

const PREFIX = 'sanity.action.'

const ACTIONS: Readonly<Record<string, Action>> = {
  'document.create': drafts.createDraft,
  'document.edit': drafts.editDraft,
  'document.replaceDraft': drafts.replaceDraft,
  'document.discard': drafts.discardVersion,
  'document.publish': publishing.publishDraft,
  'document.unpublish': publishing.unpublishDocument,
  'document.delete': publishing.deleteGroup,
  'document.version.create': versions.createVersion,
  'document.version.replace': versions.replaceVersion,
  'document.version.discard': drafts.discardVersion,
  'document.version.unpublish': versions.unpublishVersion,
  'release.create': releases.createRelease,
  'release.edit': releases.editRelease,
  'release.delete': releases.deleteRelease,
  'release.import': releases.importRelease,
  'release.publish': states.publishRelease,
  'release.schedule': states.scheduleRelease,
  'release.unschedule': states.unscheduleRelease,
  'release.archive': states.archiveRelease,
  'release.unarchive': states.unarchiveRelease,
}

/** Does the actions of one request, one after the other. @throws RefusedChange */
export function performActions(actions: readonly unknown[], context: ActionContext): void {
  for (const [index, action] of actions.entries()) {
    attempt(index, context.transaction, () => performAction(action, context))
  }
}

function performAction(action: unknown, context: ActionContext): void {
  if (!isRecord(action)) throw invalid('An action has to be an object')
  const {actionType, ...fields} = action
  const name = typeof actionType === 'string' ? actionType : ''
  const perform = name.startsWith(PREFIX) ? actionNamed(name.slice(PREFIX.length)) : undefined
  if (perform === undefined) throw invalid(`Unknown action type ${JSON.stringify(actionType)}`)
  perform(fields, context)
}

function actionNamed(name: string): Action | undefined {
  return Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
}
