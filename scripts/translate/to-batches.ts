/** The texts in order, in as few requests as an engine's limits allow; each fits into one by itself. */
export function toBatches(
  texts: readonly string[],
  limits: { readonly texts: number; readonly characters: number },
): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const batch = batches.at(-1);
    if (batch && batch.length < limits.texts && text.length <= room) batch.push(text);
    else {
      batches.push([text]);
      room = limits.characters;
    }
    room -= text.length;
  }
  return batches;
}
