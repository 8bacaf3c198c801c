/** A file whose text is made piece by piece, in the type given: none of it is in memory but its bytes. */
export function toPiecesResponse(pieces: Iterable<string>, type: string): Response {
  const rest = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { done, value } = rest.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}
