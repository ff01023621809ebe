import {isRecord} from '../../isEqual.ts'
import {isAttributeValue} from '../../storedDocument.ts'
import type {AttributeValue, StoredDocument} from '../../types.ts'
import {pack, unpack} from './packing.ts'

/** Stands for the document after the change; no document is a string. */
const SAME_AS_AFTER = 'after'

/** A mutation that creates carries the document after it: that is written once, not twice. */
export function packMutations(
  mutations: readonly AttributeValue[],
  after: StoredDocument | undefined,
): Uint8Array {
  return pack(mutations.map((mutation) => replaceOperand(mutation, after, SAME_AS_AFTER)))
}

export function unpackMutations(
  bytes: Uint8Array,
  after: StoredDocument | undefined,
): AttributeValue[] {
  const mutations = unpack(bytes)
  if (!Array.isArray(mutations)) throw new Error('What is stored is not a list of mutations')
  return mutations
    .filter(isAttributeValue)
    .map((mutation) => replaceOperand(mutation, SAME_AS_AFTER, after))
}

function replaceOperand(
  mutation: AttributeValue,
  sought: AttributeValue | undefined,
  replacement: AttributeValue | undefined,
): AttributeValue {
  if (sought === undefined || replacement === undefined || !isRecord(mutation)) return mutation
  const entries = Object.entries(mutation).filter(([, value]) => isAttributeValue(value))
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === sought ? replacement : toValue(value)]),
  )
}

function toValue(value: unknown): AttributeValue {
  return isAttributeValue(value) ? value : null
}
