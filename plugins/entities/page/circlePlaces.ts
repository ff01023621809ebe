/** Where something stands in a picture, in hundredths of its width and height. */
export interface Place {
  readonly x: number
  readonly y: number
}

/**
 * Places around the middle, for things in the order of their weight: the first half on a near ring,
 * the rest on a far one between them, so that the heavier stand nearer.
 *
 * @param count how many there are
 */
export function circlePlaces(count: number): readonly Place[] {
  const near = count <= FEW ? count : Math.ceil(count / 2)
  return Array.from({length: count}, (_, at) => {
    const isNear = at < near
    const inRing = isNear ? near : count - near
    const turn = (isNear ? at : at - near + 0.5) / inRing
    const radius = isNear && count > FEW ? NEAR : FAR
    const angle = turn * 2 * Math.PI - Math.PI / 2
    return {x: 50 + radius * Math.cos(angle), y: 50 + radius * Math.sin(angle)}
  })
}

/** So many find room on one ring. */
const FEW = 8
const NEAR = 24
const FAR = 42
