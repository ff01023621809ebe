import {isRecord} from '../isEqual.ts'
import {invalid} from '../refusals.ts'
import {type Patch, readPatch} from './readPatch.ts'
import {type NewDocument, readNewDocument} from './readNewDocument.ts'
import {readTarget, type Target} from './readTarget.ts'

export const CREATIONS = ['create', 'createOrReplace', 'createIfNotExists'] as const
export type CreationKind = (typeof CREATIONS)[number]

export type Mutation =
  | {readonly kind: CreationKind; readonly document: NewDocument}
  | {readonly kind: 'delete'; readonly target: Target}
  | {readonly kind: 'patch'; readonly target: Target; readonly patch: Patch}

/** Reads one mutation of a request. @throws Refusal */
export function readMutation(value: unknown): Mutation {
  if (!isRecord(value)) throw invalid('A mutation has to be an object')
  const [kind, ...others] = Object.keys(value)
  if (kind === undefined || others.length > 0) {
    throw invalid('A mutation has to have exactly one attribute that names its kind')
  }
  const operand = value[kind]
  const creation = CREATIONS.find((name) => name === kind)
  if (creation !== undefined) return {kind: creation, document: readNewDocument(operand)}
  if (!isRecord(operand)) throw invalid(`The operand of "${kind}" has to be an object`)
  if (kind === 'delete') return {kind, target: readTarget(operand)}
  if (kind === 'patch') return {kind, target: readTarget(operand), patch: readPatch(operand)}
  throw invalid(`Unknown mutation "${kind}"`)
}
