import type {ExprNode} from 'groq-js'

import type {Entry} from '../catalog/entry.ts'
import {isTextMatch} from '../checkFunctions.ts'
import {matchScoreNode} from '../rewriteMatch.ts'
import {planCondition} from './condition.ts'
import {EVERYTHING} from './found.ts'
import {type Evaluate, passTest, readOperand} from './narrow.ts'
import type {Operand, Operands} from './operand.ts'
import type {Run} from './run.ts'

/** What an expression of `score(…)` adds to the score of each document, as groq-js has it. */
export type PlannedScore = (context: ScoreContext) => (entry: Entry) => number

interface ScoreContext {
  readonly run: Run
  /** Those that are asked for. */
  readonly entries: readonly Entry[]
  readonly evaluate: Evaluate
}

/** @param node as `isScorable` (`selection.ts`) lets it through */
export function planScore(
  node: ExprNode,
  operands: Operands,
  rewrite: (node: ExprNode) => ExprNode,
): PlannedScore {
  switch (node.type) {
    case 'And':
      return both(plan(node.left), plan(node.right))
    case 'Or':
      return either(plan(node.left), plan(node.right))
    case 'OpCall':
      if (node.op === 'match' && !isTextMatch(node)) return evaluated(matchScoreNode(node, rewrite))
      return holds(node, operands, rewrite)
    case 'FuncCall': {
      const [condition, boost] = node.args
      const isBoost = node.namespace === 'global' && node.name === 'boost'
      if (!isBoost || condition === undefined || boost === undefined) {
        return holds(node, operands, rewrite)
      }
      return boosted(plan(condition), operands(boost))
    }
    default:
      return holds(node, operands, rewrite)
  }

  function plan(part: ExprNode): PlannedScore {
    return planScore(part, operands, rewrite)
  }
}

function both(left: PlannedScore, right: PlannedScore): PlannedScore {
  return (context) => {
    const [one, other] = [left(context), right(context)]
    return (entry) => {
      const first = one(entry)
      const second = first === 0 ? 0 : other(entry)
      return second === 0 ? 0 : first + second
    }
  }
}

function either(left: PlannedScore, right: PlannedScore): PlannedScore {
  return (context) => {
    const [one, other] = [left(context), right(context)]
    return (entry) => one(entry) + other(entry)
  }
}

function boosted(score: PlannedScore, boost: Operand | undefined): PlannedScore {
  return (context) => {
    const inner = score(context)
    const extra = boost && readOperand(boost, context.run, context.evaluate)
    return (entry) => {
      const own = inner(entry)
      return own > 0 && typeof extra === 'number' ? own + extra : 0
    }
  }
}

/** The number that groq-js finds in each document. */
function evaluated(expr: ExprNode): PlannedScore {
  return ({run, evaluate}) =>
    (entry) => {
      const base: ExprNode = {type: 'Value', value: run.view.document(entry)}
      return Number(evaluate({type: 'Projection', base, expr}))
    }
}

/** 1 for each document of which the condition is true. */
function holds(
  node: ExprNode,
  operands: Operands,
  rewrite: (node: ExprNode) => ExprNode,
): PlannedScore {
  const condition = planCondition(node, operands)
  const test = rewrite(node)
  return ({run, entries, evaluate}) => {
    const found = condition?.find(run, (operand) => readOperand(operand, run, evaluate))
    if (found !== undefined && condition?.isExact === true) {
      return found === EVERYTHING ? () => 1 : (entry) => Number(found.has(entry))
    }
    const inQuestion =
      found === undefined || found === EVERYTHING
        ? entries
        : entries.filter((entry) => found.has(entry))
    const documents = inQuestion.map((entry) => run.view.document(entry))
    const passed = passTest(test, documents, evaluate).map((one) => run.catalog.entryOf(one))
    const set = new Set(passed)
    return (entry) => Number(set.has(entry))
  }
}
