import {isRecord} from '../../codec/text/record.ts'
import {stepTo, type Path} from './path.ts'

/** A place where a document refers to another. */
export interface ReferenceSite {
  /** To the reference itself. */
  readonly path: Path
  readonly reference: Readonly<Record<string, unknown>> & {readonly _ref: string}
  /** Where it is an item of a list of references. */
  readonly inList?: {
    readonly list: Path
    /** The path to the item before it; undefined for the first. */
    readonly after: Path | undefined
  }
}

/** The places where a document refers to any of these ids, in whatever depth, in their order. */
export function referenceSites(document: unknown, ids: ReadonlySet<string>): ReferenceSite[] {
  const sites: ReferenceSite[] = []
  visit(document, [])
  return sites

  function visit(value: unknown, path: Path, inList?: ReferenceSite['inList']): void {
    if (Array.isArray(value)) {
      const paths = value.map((item, index) => [...path, stepTo(item, index)])
      for (const [index, item] of value.entries()) {
        visit(item, paths[index] ?? path, {list: path, after: paths[index - 1]})
      }
      return
    }
    if (!isRecord(value)) return
    if (isReferenceTo(value, ids)) {
      sites.push({path, reference: value, ...(inList === undefined ? {} : {inList})})
    }
    for (const [field, inner] of Object.entries(value)) visit(inner, [...path, field])
  }
}

function isReferenceTo(
  value: Readonly<Record<string, unknown>>,
  ids: ReadonlySet<string>,
): value is ReferenceSite['reference'] {
  const {_ref} = value
  return typeof _ref === 'string' && ids.has(_ref)
}
