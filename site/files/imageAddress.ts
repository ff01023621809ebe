import type {Address} from '../addresses.ts'

/** An image of the embedded lake: its own address is on this machine, which no reader can reach. */
const LAKE_IMAGE =
  /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(\/images\/[^/]+\/[^/]+\/([\w-][\w.-]*))$/

/** Where the site keeps a copy of an image of the lake; undefined for others, which stay where they are. */
export function imageAddress(url: string): Address | undefined {
  const file = LAKE_IMAGE.exec(url)?.[2]
  return file === undefined ? undefined : `images/${file}`
}

/** The path of such an image on the lake. */
export function lakePath(url: string): string | undefined {
  return LAKE_IMAGE.exec(url)?.[1]
}
