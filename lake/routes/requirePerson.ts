import {forbidden, unauthorized} from '../errors.ts'
import type {Person} from '../access/people.ts'
import type {Call} from '../server/route.ts'

/** @throws LakeError 401 for anybody without a token */
export function requirePerson({identity}: Call): Person {
  if (identity.person === undefined) throw unauthorized('This needs a token')
  return identity.person
}

/** @throws LakeError 401 or 403 for all but who may make and delete datasets */
export function requireDatasetManager(call: Call): void {
  requirePerson(call)
  if (call.identity.role?.managesDatasets !== true) {
    throw forbidden('Only an administrator may make or delete datasets')
  }
}
