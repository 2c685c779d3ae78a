/** Where a signature in a tag begins; git takes the last such line (gpg-interface.c, parse_signature). */
const SIGNATURE = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/gm

/** The message of a tag without the signature behind it. */
export function withoutSignature(message: string): string {
  const last = [...message.matchAll(SIGNATURE)].at(-1)
  return last === undefined ? message : message.slice(0, last.index)
}

/**
 * The texts that a commit may have, given what was signed and the signature: the signature is the last of its headers. GitHub keeps the
 * line end of a signature, git does not; the object's id tells which it was.
 */
export function signedTexts(payload: string, signature: string): string[] {
  const end = payload.indexOf('\n\n')
  return [signature.replace(/\n+$/, ''), signature].map((text) => {
    const header = `gpgsig ${text.replaceAll('\n', '\n ')}`
    return `${payload.slice(0, end)}\n${header}${payload.slice(end)}`
  })
}
