import { SIGNINGS, type SigningName } from '../config.ts'
import { failure, quote } from '../text/error.ts'
import { suggestion } from '../text/nearest-word.ts'

/** Who is to sign: whom the input names, else whom the configuration does; undefined where neither says. Throws `input-invalid`. */
export function chooseSigning(input: string, configured: SigningName | undefined): SigningName | undefined {
  if (input === '') return configured
  const found = SIGNINGS.find((name) => name === input)
  if (found !== undefined) return found
  throw failure(
    'input-invalid',
    `signing: ${quote(input)} is not known.`,
    `${suggestion(input, SIGNINGS)}Write one of: ${SIGNINGS.join(', ')}.`,
  )
}
