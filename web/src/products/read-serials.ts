/** Serials as somebody types or pastes them: one a line, or with commas, semicolons or tabs between; each once. */
export function readSerials(text: string): readonly string[] {
  const named = text.replace(/^\uFEFF/, '').split(/[\r\n,;\t，；、]+/);
  return [...new Set(named.map((serial) => serial.trim()).filter((serial) => serial !== ''))];
}
