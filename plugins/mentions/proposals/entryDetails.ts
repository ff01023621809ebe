import {namesIn} from '../../../garden/harvest/namesIn.ts'
import type {EntryProposal} from '../../../garden/harvest/proposal.ts'
import type {EntityDetails} from '../../entities/inputs/entityDocument.ts'
import {isSameName} from './isSameName.ts'

/**
 * What the document of a proposed entry says besides its canonical name. A term that turns out to be
 * somebody, such as an organisation, is described by what explains it.
 *
 * @param names as an editor wants them
 */
export function entryDetails(
  {kind, definition}: EntryProposal,
  type: string,
  [canonical, other]: readonly [string, string],
): EntityDetails {
  const otherNames = namesIn(other).filter((name) => !isSameName(name, canonical))
  if (kind === 'pair' || definition === undefined) return {otherNames}
  return type === 'concept'
    ? {otherNames, expansion: other, definition}
    : {otherNames, description: definition}
}
