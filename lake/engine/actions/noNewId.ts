/** Actions name their documents; none makes up an id. */
export function noNewId(): never {
  throw new Error('An action has to name its documents')
}
