/** Image formats that an upload may have, by the name that `image-size` gives them. */
export const IMAGE_FORMATS: Readonly<Record<string, {extension: string; mimeType: string}>> = {
  avif: {extension: 'avif', mimeType: 'image/avif'},
  bmp: {extension: 'bmp', mimeType: 'image/bmp'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  heic: {extension: 'heic', mimeType: 'image/heic'},
  heif: {extension: 'heif', mimeType: 'image/heif'},
  ico: {extension: 'ico', mimeType: 'image/x-icon'},
  jpg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
}

/** What a browser may show by itself. Everything else is offered as a download. */
const SHOWN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(IMAGE_FORMATS).map(({extension, mimeType}) => [extension, mimeType]),
  ),
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  csv: 'text/plain; charset=utf-8',
  flac: 'audio/flac',
  m4a: 'audio/mp4',
  md: 'text/plain; charset=utf-8',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  wav: 'audio/wav',
  webm: 'video/webm',
}

/** The content type of a file that may be shown; undefined for one that is only to be saved. */
export function shownAs(extension: string): string | undefined {
  return Object.hasOwn(SHOWN, extension) ? SHOWN[extension] : undefined
}
