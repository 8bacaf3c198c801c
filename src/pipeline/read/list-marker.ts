const bullet = /^\s*[-*•‣◦▪●○■⁃∙·]\s+(?=\S)/u;
const number = /^\s*\(?(\p{Nd}{1,3})[.)]\s+(?=\S)/u;

/** Whether the line opens as a list item: a bullet, or a number with a stop or bracket. */
export function isListLine(line: string): boolean {
  return bullet.test(line) || number.test(line);
}

/** Code units of the bullet at the start and the white space around it; 0 where there is none. */
export function bulletLength(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0;
}

/** The number an item opens with and the code units of its marker; `undefined` where there is none. */
export function findItemNumber(text: string): { readonly value: number; readonly length: number } | undefined {
  const match = number.exec(text);
  return match ? { value: Number(match[1]), length: match[0].length } : undefined;
}
