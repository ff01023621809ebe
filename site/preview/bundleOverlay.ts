import {join} from 'node:path'
import {rolldown} from 'rolldown'

/** The script of a preview's pages, as one file for browsers. Made when somebody previews; no built site has it. */
export async function bundleOverlay(): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'overlay/main.ts'),
    platform: 'browser',
  })
  try {
    const {output} = await bundle.generate({format: 'iife', minify: true})
    return output[0].code
  } finally {
    await bundle.close()
  }
}
