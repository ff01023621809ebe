import {ENTITY_TYPES} from '../../codec/frontMatter/table.ts'
import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import {textOf as toText} from '../../codec/text/record.ts'
import {
  createProposalGatherer,
  type GatheredProposal,
  type ProposalGatherer,
} from '../../garden/harvest/gatherProposals.ts'
import type {Proposal} from '../../garden/harvest/proposal.ts'
import {readKnownEntities} from '../../garden/knownEntities.ts'
import {createNameIndex, harvestAliases, loadPinyin, type NameIndex} from '../../names/index.ts'
import {pagesOf} from '../../garden/readPages.ts'
import {EXIT, UsageError} from '../commandError.ts'
import {say, textOf} from '../terminal.ts'
import type {EntitiesRun, Verb} from './entitiesRun.ts'

const BODIES = `*[_type == "post" && !(_id in path("drafts.**")) && !(_id in path("versions.**")) && _id > $after]
  | order(_id asc) [0...$page] {_id, body}`

/** Whole bodies, so few that the largest fit into memory many times. */
const PAGE = 100

/**
 * `dateline entities harvest`: what the published posts say of names: other names for those who are
 * known, people and terms that nobody knows yet. It writes nothing: an editor says what is right.
 */
export const harvest: Verb = async ({fetch, terminal, words, options}) => {
  if (words.length > 0) {
    throw new UsageError({
      'zh-Hans': 'harvest 后面不跟名字；用 --type person 限定类型。',
      'en-US': 'harvest takes no names; --type person limits it to a type.',
    })
  }
  const index = createNameIndex(await readKnownEntities(fetch))
  const gatherer = await gather(fetch, index)
  const typeOf = ({proposal}: GatheredProposal) =>
    proposal.kind === 'alias' ? index.get(proposal.id)?.type : proposal.type
  const {type: types} = options
  const found = gatherer
    .toProposals()
    .filter((each) => types === undefined || types.includes(typeOf(each) ?? ''))
  if (options.json === true) {
    const rows = found.map(({proposal, posts}) => ({...withoutPlaces(proposal), posts}))
    say(terminal, JSON.stringify(rows, null, 2))
    return EXIT.done
  }
  for (const each of found) {
    const {proposal, posts} = each
    const names =
      proposal.kind === 'alias'
        ? `${index.get(proposal.id)?.name} (${proposal.id}) = ${proposal.name}`
        : `${proposal.names.join(' = ')} (${proposal.type})`
    const kind = textOf(terminal, KINDS[proposal.kind])
    say(terminal, `${posts.length}  ${kind}${proposal.isGuess ? '?' : ''}  ${names}`)
  }
  say(terminal, {
    'zh-Hans': `正文里的提议：${found.length} 条。在文章旁边的“正文里的名字”里逐条接受。`,
    'en-US': `What posts propose: ${found.length}. Accept it in “Names in the body” beside a post.`,
  })
  return EXIT.done
}

const KINDS: Readonly<Record<GatheredProposal['proposal']['kind'], LocalizedText>> = {
  alias: {'zh-Hans': '别名', 'en-US': 'alias'},
  pair: {'zh-Hans': '新名字', 'en-US': 'new name'},
  concept: {'zh-Hans': '新术语', 'en-US': 'new term'},
}

/** Places are those in the first of the posts, and say nothing to others. */
function withoutPlaces(proposal: Proposal) {
  return proposal.kind === 'alias' ? proposal : {...proposal, places: undefined}
}

async function gather(fetch: EntitiesRun['fetch'], index: NameIndex): Promise<ProposalGatherer> {
  const read = await loadPinyin()
  const named = {
    resolve: (name: string) => index.resolve(name, {likely: false, types: ENTITY_TYPES}),
  }
  const gatherer = createProposalGatherer((text) => harvestAliases(text, named, {read}))
  for await (const page of pagesOf(fetch, BODIES, {}, PAGE)) {
    for (const {_id, body} of page) gatherer.add(toText(_id), body)
  }
  return gatherer
}
