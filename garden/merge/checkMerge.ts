import {NAMED_TYPES} from '../../codec/frontMatter/table.ts'
import {textOf} from '../../codec/text/record.ts'
import {mergeProblems, type MergeProblem} from './mergeProblem.ts'
import {latestOf, type Stored} from './stored.ts'

/** Why these documents can't become one; undefined where they can. */
export function checkMerge(
  documents: readonly Stored[],
  into: string,
  gone: readonly string[],
): MergeProblem | undefined {
  if (gone.length === 0) return mergeProblems.nothing()
  for (const id of [into, ...gone]) {
    const document = latestOf(documents, id)
    if (document === undefined) return mergeProblems.missing(id)
    const {_type, name} = document
    if (!NAMED_TYPES.includes(_type)) return mergeProblems.noEntity(textOf(name), _type)
  }
  const kept = latestOf(documents, into)
  const other = gone
    .map((id) => latestOf(documents, id))
    .find((document) => document?._type !== kept?._type)
  if (kept !== undefined && other !== undefined) {
    return mergeProblems.otherType(
      textOf(kept['name']),
      kept._type,
      textOf(other['name']),
      other._type,
    )
  }
  return documents.some(({_id}) => _id === into)
    ? undefined
    : mergeProblems.notPublished(textOf(kept?.['name']))
}
