import * as fc from 'fast-check'

const word = fc.constantFrom(
  '冷战',
  'APEC',
  '“转折点”',
  '2025',
  '卡尼，',
  'a_b',
  '3~5年',
  '**粗**',
  '[a]',
)
const words = fc.array(word, {minLength: 1, maxLength: 4}).map((list) => list.join(' '))

// Every construct, in more than one way to write it.
const shapes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => `${text}\n${text}`,
  (text) => `**${text}**（Cold: ${text}）后  \n${text}`,
  (text) => `### ${text}`,
  (text) => `${text}\n===`,
  (text) => `- ${text}\n  - ${text}\n- ${text}`,
  (text) => `* ${text}\n\n* ${text}\n\n      * ${text}`,
  (text) => `+   ${text}\n${text}\n+   ${text}`,
  (text) => `1. ${text}\n1. ${text}\n1. ${text}`,
  (text) => `9) ${text}\n10) ${text}\n    - ${text}\n11) ${text}`,
  (text) => `3. ${text}\n   1. ${text}\n\n   1) ${text}`,
  (text) => `1. ${text}\n\n   ${text}`,
  (text) => `- # ${text}\n- > ${text}\n-\n  ${text}`,
  (text) => `> ${text}\n> ${text}\n>\n> ${text}`,
  (text) => `> - ${text}\n>> ${text}`,
  (text) => `<details>\n<summary>${text}</summary>\n<p class="x">${text}</p>\n</details>`,
  (text) => `<details class="y"><summary>${text}</summary>\n\n${text}\n\n- ${text}\n\n</details>`,
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => `~~~~ js\n${text}\n~~~~`,
  (text) => `    ${text}`,
  (text) => `| ${text} | b |\n|---|:-:|\n| ${text} | a \\| b |`,
  (text) => `[^1]: ${text}\n    ${text}`,
  () => '[a]: /u "t"',
  (text) => `<div>${text}</div>`,
  (text) => `<!-- ${text} -->`,
  (text) => `$$\n${text}\n$$`,
  (text) => `![${text}](u)`,
  (text) => `${text}[^2]<b>${text}</b>`,
  (text) => `2025. ${text}`,
  () => '* * *',
]

const construct = fc.tuple(fc.constantFrom(...shapes), words).map(([write, text]) => write(text))

/** The body of a file: constructs with a blank line or more between them, in one style of line ends. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(construct, fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n \n')), {
      maxLength: 7,
    }),
    fc.constantFrom('', '\n'),
    fc.constantFrom('', '\n'),
    fc.boolean(),
  )
  .map(([parts, before, behind, crlf]) => {
    const body = parts.map(([text, gap], index) => (index === 0 ? text : gap + text)).join('')
    const whole = before + body + behind
    return crlf ? whole.replaceAll('\n', '\r\n') : whole
  })
