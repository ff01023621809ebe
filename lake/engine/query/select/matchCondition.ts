import type {ExprNode, OpCallNode} from 'groq-js'

import {matchPhrases} from '../../../text/matchPattern.ts'
import {parseTextQuery} from '../../../text/textQuery.ts'
import {isTextMatch} from '../checkFunctions.ts'
import {attributesOf, children, isOfDocument} from '../tree/dependence.ts'
import {isWholeDocument} from './attribute.ts'
import type {Condition} from './condition.ts'
import {type Found, intersection} from './found.ts'
import type {Operands} from './operand.ts'

/**
 * `… match …` and `… match text::query(…)`. The full-text index knows documents, not attributes:
 * it has the last word only where the whole document is searched.
 */
export function planMatch(node: OpCallNode, operands: Operands): Condition | undefined {
  if (node.op !== 'match') return undefined
  if (isTextMatch(node)) return planTextQuery(node.left, node.right.args[0], operands)
  const operand = isTextOfDocument(node.left) ? operands(node.right) : undefined
  if (operand === undefined) return undefined
  const attributes = attributesOf(node.left)
  return {
    isExact: false,
    find(run, read) {
      const pattern = read(operand)
      const patterns = Array.isArray(pattern) ? pattern : [pattern]
      const phrases = patterns.flatMap((part) =>
        typeof part === 'string' ? matchPhrases(part) : [],
      )
      return allOf(phrases.map((phrase) => run.containing(phrase, attributes)))
    },
  }
}

function planTextQuery(
  subject: ExprNode,
  query: ExprNode | undefined,
  operands: Operands,
): Condition | undefined {
  const operand = query && operands(query)
  if (operand === undefined) return undefined
  if (isWholeDocument(subject)) {
    return {
      isExact: true,
      find(run, read) {
        const query = read(operand)
        return typeof query === 'string' ? run.matching(parseTextQuery(query)) : undefined
      },
    }
  }
  if (!isTextOfDocument(subject)) return undefined
  const attributes = attributesOf(subject)
  return {
    isExact: false,
    find(run, read) {
      const query = read(operand)
      // What must not be in the attribute may well be elsewhere in the document.
      const {wanted} = parseTextQuery(typeof query === 'string' ? query : '')
      return allOf(wanted.map((phrase) => run.containing(phrase, attributes)))
    },
  }
}

function allOf(found: readonly Found[]): Found | undefined {
  const [first, ...others] = found
  return first && others.reduce(intersection, first)
}

/** Whether the expression gives texts that stand in the document just so, and are in the index. */
function isTextOfDocument(node: ExprNode): boolean {
  const isText =
    node.type === 'FuncCall' && node.namespace === 'pt' && node.name === 'text'
      ? node.args.every(isOfDocument)
      : isOfDocument(node)
  return isText && isUnchanged(node)
}

/** Attributes that begin with `_` are not in the index. */
function isUnchanged(node: ExprNode): boolean {
  switch (node.type) {
    case 'AccessAttribute':
      return !node.name.startsWith('_') && children(node).every(isUnchanged)
    case 'FuncCall':
      return UNCHANGING.has(`${node.namespace}::${node.name}`) && node.args.every(isUnchanged)
    case 'AccessElement':
    case 'Array':
    case 'ArrayCoerce':
    case 'FlatMap':
    case 'Group':
    case 'Map':
    case 'Slice':
    case 'This':
      return children(node).every(isUnchanged)
    default:
      return false
  }
}

/** Functions that give texts which the index has, apart from upper and lower case. */
const UNCHANGING: ReadonlySet<string> = new Set([
  'array::compact',
  'array::unique',
  'global::coalesce',
  'global::lower',
  'global::upper',
  'pt::text',
  'string::lower',
  'string::upper',
])
