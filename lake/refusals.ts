import type {Guard} from './engine/guards/guard.ts'
import {LakeError} from './errors.ts'
import type {Permission} from './types.ts'

/** Why one mutation or one action is refused. `error` is an item of the reply's `items`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly error: Readonly<{type: string; description: string; [extra: string]: unknown}>

  constructor(
    status: number,
    type: string,
    description: string,
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(description)
    this.status = status
    this.error = {type, description, ...extra}
  }
}

/**
 * The reply to a refused request.
 *
 * @param index which of the request's mutations or actions was refused, from 0
 */
export function refusalError(
  kind: 'mutationError' | 'actionError',
  {status, error}: Refusal,
  index: number,
): LakeError {
  const subject = kind === 'mutationError' ? 'Mutation' : 'Action'
  const description = `${subject} failed: ${error.description}`
  // The Studio looks for these types on the error itself, @sanity/client for `kind`.
  const type = TYPES_ON_THE_ERROR.has(error.type) && kind === 'actionError' ? error.type : kind
  const body = {error: {type, description, items: [{error, index}]}}
  return new LakeError(status, body, description)
}

const TYPES_ON_THE_ERROR: ReadonlySet<string> = new Set([
  'insufficientPermissionsError',
  'releaseLimitExceededError',
])

export const invalid = (description: string): Refusal =>
  new Refusal(400, 'validationError', description)

export const documentAlreadyExists = (id: string): Refusal =>
  new Refusal(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, {id})

export const documentNotFound = (id: string): Refusal =>
  new Refusal(409, 'documentNotFoundError', `The document with the ID "${id}" was not found`, {id})

export const revisionDoesNotMatch = (id: string, current: string, expected: string): Refusal =>
  new Refusal(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`,
    {currentRevisionID: current, expectedRevisionID: expected},
  )

export const referenceDoesNotExist = (id: string, referenceID: string): Refusal =>
  new Refusal(
    409,
    'documentReferenceDoesNotExistError',
    `Document "${id}" references non-existent document "${referenceID}"`,
    {id, referenceID},
  )

export const hasExistingReferences = (id: string, referencingIDs: readonly string[]): Refusal =>
  new Refusal(
    409,
    'documentHasExistingReferencesError',
    `Document "${id}" cannot be deleted as there are references to it from "${referencingIDs[0]}"`,
    {id, referencingIDs},
  )

export const insufficientPermissions = (permission: Permission): Refusal =>
  new Refusal(
    403,
    'insufficientPermissionsError',
    `Insufficient permissions; permission "${permission}" required`,
    {permission},
  )

/** What a rule of the desk forbids: as when permissions are missing, but with a reason. */
export const forbiddenByGuard = (
  {name, message}: Pick<Guard, 'name' | 'message'>,
  permission: Permission,
): Refusal =>
  new Refusal(403, 'insufficientPermissionsError', `${message['zh-Hans']} ${message['en-US']}`, {
    permission,
    guard: name,
    message,
  })

/** An action whose documents or release are not in the state that it needs. */
export const preconditionFailed = (description: string): Refusal =>
  new Refusal(409, 'preconditionFailedError', description)
