/**
 * Makes a text from outside one line that reads as what it is: line ends become spaces, and unprintable characters and those
 * that turn the direction of writing, which would make a reader see another text, become U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
