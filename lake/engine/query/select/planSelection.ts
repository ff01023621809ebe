import type {ExprNode} from 'groq-js'

import {callNode} from '../tree/callNode.ts'
import {planCondition} from './condition.ts'
import {createOperands} from './operand.ts'
import {planScore} from './planScore.ts'
import {planScoreHint} from './planScoreHint.ts'
import {RUN_NODE, toRun} from './run.ts'
import {count, type PlannedSelection, select} from './select.ts'
import {type Selection, toSelection} from './selection.ts'

type Rewrite = (node: ExprNode) => ExprNode

/**
 * Replaces what selects documents out of `*` by a call that finds them by index: as few as are
 * needed, in the order that is asked for, or only their number.
 *
 * @param rewrite what is done to the expressions in it
 * @returns undefined for any other expression
 */
export function planSelection(node: ExprNode, rewrite: Rewrite): ExprNode | undefined {
  switch (node.type) {
    case 'Slice': {
      const {left, right, isInclusive} = node
      const selection = left < 0 || right < 0 ? undefined : toSelection(node.base)
      const limit = isInclusive ? right + 1 : right
      return selection && {...node, base: selectionNode(selection, rewrite, limit)}
    }
    case 'AccessElement': {
      const selection = node.index < 0 ? undefined : toSelection(node.base)
      return selection && {...node, base: selectionNode(selection, rewrite, node.index + 1)}
    }
    case 'FuncCall':
      if (node.namespace === 'global' && node.name === 'count') return countNode(node.args, rewrite)
      if (node.namespace === 'releases' && node.name === 'all') return releasesNode(rewrite)
      return undefined
    default: {
      const selection = toSelection(node)
      return selection && selectionNode(selection, rewrite, undefined)
    }
  }
}

function selectionNode(
  selection: Selection,
  rewrite: Rewrite,
  limit: number | undefined,
): ExprNode {
  const planned = {...plan(selection, rewrite), limit}
  const documents = callNode([RUN_NODE], ([value], evaluate) => {
    const run = toRun(value)
    return run === undefined ? null : select(run, planned, evaluate)
  })
  return selection.projections.reduce<ExprNode>(
    (base, expr) => ({type: 'Map', base, expr: rewrite(expr)}),
    documents,
  )
}

function countNode(args: readonly ExprNode[], rewrite: Rewrite): ExprNode | undefined {
  const [counted] = args
  const selection = counted && toSelection(counted)
  // A projection may take documents apart, and then there are more of the parts.
  if (selection === undefined || selection.projections.length > 0) return undefined
  if (selection.score !== undefined) return undefined
  const planned = plan({...selection, order: []}, rewrite)
  return callNode([RUN_NODE], ([value], evaluate) => {
    const run = toRun(value)
    return run === undefined ? null : count(run, planned, evaluate)
  })
}

function releasesNode(rewrite: Rewrite): ExprNode {
  const isRelease: ExprNode = {
    type: 'OpCall',
    op: '==',
    left: {type: 'AccessAttribute', name: '_type'},
    right: {type: 'Value', value: 'system.release'},
  }
  const releases = {conditions: [isRelease], order: [], projections: []}
  return selectionNode(releases, rewrite, undefined)
}

function plan({conditions, score, order}: Selection, rewrite: Rewrite): PlannedSelection {
  const operands = createOperands(rewrite)
  return {
    order,
    conditions: conditions.map((node) => ({
      condition: planCondition(node, operands),
      test: rewrite(node),
    })),
    hint: score && planScoreHint(score, operands),
    scores: score && {
      by: score.by.map((node) => planScore(node, operands, rewrite)),
      above: score.above,
    },
  }
}
