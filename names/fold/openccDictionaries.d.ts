/** Pairs of `traditional simplified`, parted by `|`; the package ships no types for its tables. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
