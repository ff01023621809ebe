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
  return pack(
    mutations.map((mutation) =>
      replaceOperand(mutation, (operand) => (operand === after ? SAME_AS_AFTER : operand)),
    ),
  )
}

/** @param after gives the document after the change */
export function unpackMutations(
  bytes: Uint8Array,
  after: () => StoredDocument | undefined,
): AttributeValue[] {
  const mutations = unpack(bytes)
  if (!Array.isArray(mutations)) throw new Error('What is stored is not a list of mutations')
  return mutations
    .filter(isAttributeValue)
    .map((mutation) =>
      replaceOperand(mutation, (operand) => (operand === SAME_AS_AFTER ? after() : operand)),
    )
}

function replaceOperand(
  mutation: AttributeValue,
  replace: (operand: unknown) => unknown,
): AttributeValue {
  if (!isRecord(mutation)) return mutation
  const replaced: Record<string, AttributeValue> = {}
  for (const [name, operand] of Object.entries(mutation)) {
    const value = replace(operand)
    if (isAttributeValue(value)) replaced[name] = value
  }
  return replaced
}
