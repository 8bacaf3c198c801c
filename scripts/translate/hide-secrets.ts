/** The text without the secrets in it, however a server or a library has quoted them. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ]);
  const longest = [...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length);
  return longest.reduce((hidden, form) => hidden.replaceAll(form, '…'), text);
}
