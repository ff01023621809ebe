/** Documents that stand for the whole of a transaction: each holds its number. */
const WITNESSES = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8']

/** The n-th transaction, counted from 1: large, so that it takes time, and of every kind. */
export function transactionOf(number: number): object[] {
  const body = Array.from({length: 40}, (_, index) => ({
    _key: `k${index}`,
    _type: 'block',
    text: `第${number}次交易的第${index}段文字，写得够长，好让磁盘忙一会儿。`.repeat(4),
  }))
  return [
    ...WITNESSES.map((_id) => ({createOrReplace: {_id, _type: 'witness', number, body}})),
    {createOrReplace: {_id: 'pointer', _type: 'pointer', to: {_ref: `fresh-${number}`}}},
    {create: {_id: `fresh-${number}`, _type: 'fresh', number}},
    {createIfNotExists: {_id: 'counter', _type: 'counter', count: 0}},
    {patch: {id: 'counter', inc: {count: 1}}},
    {delete: {id: `fresh-${number - 1}`}},
  ]
}

/** What the documents hold after the n-th transaction. */
export function stateAfter(number: number): Record<string, unknown> {
  if (number === 0) return {}
  const witnesses = WITNESSES.map((id) => [id, number])
  return {
    ...Object.fromEntries(witnesses),
    pointer: `fresh-${number}`,
    [`fresh-${number}`]: number,
    counter: number,
  }
}
