import {isRecord} from '../isEqual.ts'
import {invalid} from '../refusals.ts'
import {checkPath} from './checkPath.ts'
import {isAttributeValue} from '../storedDocument.ts'
import type {AttributeValue} from '../types.ts'

/** The operators of a patch, in the order in which they are applied. */
export const OPERATORS = [
  'set',
  'setIfMissing',
  'unset',
  'inc',
  'dec',
  'insert',
  'diffMatchPatch',
] as const
export type Operator = (typeof OPERATORS)[number]

export interface Patch {
  readonly ifRevisionID?: string
  readonly operations: readonly Operation[]
}

export interface Operation {
  readonly operator: Operator
  readonly operand: AttributeValue
}

const BESIDE_OPERATORS: ReadonlySet<string> = new Set(['id', 'query', 'params', 'ifRevisionID'])

/** @throws Refusal */
export function readPatch(value: Readonly<Record<string, unknown>>): Patch {
  const {ifRevisionID} = value
  if (ifRevisionID !== undefined && typeof ifRevisionID !== 'string') {
    throw invalid('"ifRevisionID" has to be a string')
  }
  for (const name of Object.keys(value)) {
    if (!BESIDE_OPERATORS.has(name) && !OPERATORS.some((operator) => operator === name)) {
      throw invalid(`Unknown patch operator "${name}"`)
    }
  }
  const operations = OPERATORS.flatMap((operator): Operation[] => {
    const operand = value[operator]
    return operand === undefined ? [] : [{operator, operand: readOperand(operator, operand)}]
  })
  return {...(ifRevisionID !== undefined && {ifRevisionID}), operations}
}

function readOperand(operator: Operator, operand: unknown): AttributeValue {
  if (!isAttributeValue(operand) || !isOperandOf(operator, operand)) {
    throw invalid(`The operand of "${operator}" ${EXPECTATIONS[operator]}`)
  }
  for (const path of pathsOf(operator, operand)) checkPath(path)
  return operand
}

const EXPECTATIONS: Record<Operator, string> = {
  set: 'has to be an object of paths and values',
  setIfMissing: 'has to be an object of paths and values',
  unset: 'has to be a list of paths',
  inc: 'has to be an object of paths and numbers',
  dec: 'has to be an object of paths and numbers',
  insert: 'has to have "items", and one of "before", "after" and "replace"',
  diffMatchPatch: 'has to be an object of paths and patches',
}

function pathsOf(operator: Operator, operand: AttributeValue): string[] {
  if (Array.isArray(operand)) return operand.filter(isString)
  if (!isRecord(operand)) return []
  if (operator !== 'insert') return Object.keys(operand)
  return [operand['before'], operand['after'], operand['replace']].filter(isString)
}

function isOperandOf(operator: Operator, operand: unknown): boolean {
  if (operator === 'unset') return Array.isArray(operand) && operand.every(isString)
  if (!isRecord(operand)) return false
  if (operator === 'inc' || operator === 'dec') return Object.values(operand).every(isNumber)
  if (operator === 'diffMatchPatch') return Object.values(operand).every(isString)
  if (operator !== 'insert') return true
  const places = ['before', 'after', 'replace'].filter((place) => operand[place] !== undefined)
  return (
    places.length === 1 && isString(operand[places[0] ?? '']) && Array.isArray(operand['items'])
  )
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
