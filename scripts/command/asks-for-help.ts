/** Whether the words behind the name of a command ask what it does; what stands behind “--” are words to work with. */
export function asksForHelp(words: readonly string[] = process.argv.slice(2)): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h');
}
