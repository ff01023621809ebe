import type {ExprNode, FuncCallNode} from 'groq-js'

/**
 * A node whose value is what `compute` makes of the values of other nodes.
 *
 * groq-js has no registry of functions. What it does: it evaluates a call as
 * `args.map(argument => evaluate(argument))`, so that arguments of a class of our own are handed the
 * evaluator, with the scope in it. They evaluate what they need, and the value travels in a `Value`
 * node that is read right after. For `evaluateSync` only.
 *
 * @param nodes evaluated in the scope where the call stands
 * @param compute takes their values, and a function that evaluates further nodes in that scope
 */
export function callNode(
  nodes: readonly ExprNode[],
  compute: (values: readonly unknown[], evaluate: (node: ExprNode) => unknown) => unknown,
): ExprNode {
  let result: unknown
  const args = new Arguments(nodes, (values, evaluate) => {
    result = compute(values, evaluate)
  })
  return {
    type: 'Select',
    alternatives: [
      {
        type: 'SelectAlternative',
        condition: {type: 'FuncCall', namespace: 'global', name: 'defined', args},
        value: {
          type: 'Value',
          get value() {
            const value = result
            result = undefined
            return value
          },
        },
      },
    ],
  }
}

/** Whether the node is the inner one of what `callNode` makes. */
export function isCall(node: FuncCallNode): boolean {
  return node.args instanceof Arguments
}

type Run = (values: readonly unknown[], evaluate: (node: ExprNode) => unknown) => void

class Arguments extends Array<ExprNode> {
  readonly nodes: readonly ExprNode[]
  readonly run: Run

  constructor(nodes: readonly ExprNode[], run: Run) {
    super()
    this.nodes = nodes
    this.run = run
  }

  /** What is derived of it (`slice`, `filter`) is an ordinary array. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array
  }

  override map<Evaluated>(
    callback: (node: ExprNode, index: number, array: ExprNode[]) => Evaluated,
  ): Evaluated[] {
    const evaluate = (node: ExprNode): unknown => dataOf(callback(node, 0, this))
    this.run(this.nodes.map(evaluate), evaluate)
    return [callback({type: 'Value', value: true}, 0, this)]
  }
}

function dataOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'data' in value ? value.data : undefined
}
