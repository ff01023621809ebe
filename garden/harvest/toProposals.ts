import {fold, type Evidence, type Harvested} from '../../names/index.ts'
import {likelyType, type LikelyType} from './likelyType.ts'
import {namesIn} from './namesIn.ts'
import type {Proposal} from './proposal.ts'

/**
 * What texts propose, each once; of two ways to know it, the surer. A guess that has the surer name
 * at its end, 出席亚太经合组织, is dropped.
 *
 * @param texts with bold in Markdown's marks
 * @param harvested what each of them says
 */
export function toProposals(
  texts: readonly string[],
  harvested: readonly (readonly Harvested[])[],
): readonly Proposal[] {
  const proposals = new Map<string, Proposal>()
  for (const [at, found] of harvested.entries()) {
    for (const each of found) {
      for (const proposal of readProposal(each, texts[at] ?? '', at)) {
        const known = proposals.get(proposal.key)
        proposals.set(proposal.key, known === undefined ? proposal : together(known, proposal))
      }
    }
  }
  const all = [...proposals.values()]
  return withoutNamesakes(
    all.filter((proposal) => !all.some((other) => saysBetter(other, proposal))),
  )
}

/**
 * Of new entries that share a name, the first, explained ones before others: once it is there, the
 * text gives it the other names.
 */
function withoutNamesakes(proposals: readonly Proposal[]): readonly Proposal[] {
  const taken = new Set<string>()
  const kept = new Set<Proposal>()
  for (const kind of ['concept', 'pair']) {
    for (const proposal of proposals) {
      if (proposal.kind === 'alias' || proposal.kind !== kind) continue
      const names = proposal.names.map(fold)
      if (!names.some((name) => taken.has(name))) kept.add(proposal)
      for (const name of names) taken.add(name)
    }
  }
  return proposals.filter((proposal) => proposal.kind === 'alias' || kept.has(proposal))
}

function readProposal(harvested: Harvested, text: string, at: number): readonly Proposal[] {
  const {start, end, edge} = harvested.evidence
  const said = {
    evidence: text.slice(start, end).replaceAll(BOLD, ''),
    isGuess: edge === 'word' || edge === 'sign',
  }
  switch (harvested.kind) {
    case 'alias': {
      const {id, name} = harvested
      return namesIn(name).map((each) => {
        return {kind: 'alias', key: `alias ${id} ${each}`, ...said, id, name: each}
      })
    }
    case 'pair': {
      const [chinese, latin] = harvested.names
      const likely = likelyType(chinese, latin, edge)
      // Most words in brackets are nobody's name.
      if (likely === undefined) return []
      const names = [latin, chinese] as const
      return [{kind: 'pair', key: `pair ${fold(latin)}`, ...said, ...likely, names, places: []}]
    }
    case 'concept': {
      const {name, expansion, definition} = harvested
      const words = name.replace(/^《(.+)》$/u, '$1')
      const place = text.indexOf(words, start)
      const concept = {
        kind: 'concept' as const,
        key: `concept ${fold(name)}`,
        ...said,
        ...termType(name, expansion, edge),
        names: [name, expansion] as const,
        definition,
        // Marks within a term are not in its name: then nobody can say where it stands.
        places: place < 0 ? [] : [{text: at, start: place, end: place + words.length}],
      }
      return [concept]
    }
    case 'same':
      return []
  }
}

const BOLD = '**'

/** What a text explains is a term, unless it is somebody. */
function termType(name: string, expansion: string, edge: Evidence['edge']): LikelyType {
  const likely = likelyType(name, expansion, edge)
  return likely?.type === 'person' ? likely : {type: 'concept', isTypeSure: true}
}

/** Two places that say the same: the surer one, and of two guesses the shorter. */
function together(known: Proposal, other: Proposal): Proposal {
  if (known.isGuess && (!other.isGuess || isTail(other, known))) return other
  if (known.kind !== 'concept' || other.kind !== 'concept') return known
  return {...known, places: [...known.places, ...other.places]}
}

function isTail(one: Proposal, other: Proposal): boolean {
  return one.kind === 'pair' && other.kind === 'pair' && other.names[1].endsWith(one.names[1])
}

/** Whether a name is a guess that has the surer one at its end. */
export function saysBetter(one: Proposal, other: Proposal): boolean {
  if (one.kind !== 'alias' || other.kind !== 'alias' || one.id !== other.id) return false
  return !one.isGuess && other.isGuess && other.name.endsWith(one.name)
}
