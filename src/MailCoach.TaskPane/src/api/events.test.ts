import { describe, expect, it } from 'vitest';
import { eventsIn, type ServerEvent } from './events';

async function read(chunks: string[]): Promise<ServerEvent[]> {
  const bytes = chunks.map(chunk => new TextEncoder().encode(chunk));
  const events: ServerEvent[] = [];
  for await (const event of eventsIn(
    new ReadableStream({ start: to => (bytes.forEach(b => to.enqueue(b)), to.close()) }),
  )) {
    events.push(event);
  }
  return events;
}

describe('server-sent events', () => {
  it('are read across chunks that cut a line in two', async () => {
    expect(await read(['event: prog', 'ress\ndata: {"a"', ':1}\n\nevent: done\r\ndata: {}\r\n\r\n'])).toEqual([
      { name: 'progress', data: '{"a":1}' },
      { name: 'done', data: '{}' },
    ]);
  });

  it('pass over comments and join lines of data', async () => {
    expect(await read([': still here\n\ndata: one\ndata: two\n\n'])).toEqual([{ name: 'message', data: 'one\ntwo' }]);
  });
});
