export interface ReceivedEvent {
  readonly event: string
  readonly id: string | undefined
  readonly data: unknown
}

/** The events of a stream, one after the other; `return()` hangs up. */
export async function* readEvents(
  response: Response,
): AsyncGenerator<ReceivedEvent, void, undefined> {
  if (response.body === null) throw new Error('The response has no body')
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, {stream: true})
    const messages = text.split('\n\n')
    text = messages.pop() ?? ''
    for (const message of messages) {
      const event = field(message, 'event')
      if (event === undefined) continue
      const data: unknown = JSON.parse(field(message, 'data') ?? 'null')
      yield {event, id: field(message, 'id'), data}
    }
  }
}

function field(message: string, name: string): string | undefined {
  const line = message.split('\n').find((one) => one.startsWith(`${name}: `))
  return line?.slice(name.length + 2)
}
