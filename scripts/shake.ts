import { minifySync } from 'vite'

const KEPT = { function: true, class: true }

/**
 * Takes out of a bundle what nothing in it uses, comments, and the length of local names: Node reads every character of a program before it
 * runs the first line, all jobs download them, and ncc leaves whole libraries in. The names of functions and classes stay, and the lines: a stack tells
 * where it was.
 *
 * Throws when the code cannot be parsed.
 */
export function shake(name: string, code: string): string {
  const shaken = minifySync(name, code, {
    module: false,
    mangle: { toplevel: false, keepNames: KEPT },
    compress: { target: 'es2024', joinVars: false, sequences: false, keepNames: KEPT },
    codegen: { removeWhitespace: false, legalComments: 'none' },
  })
  const [error] = shaken.errors
  if (error) throw new Error(`${name}: ${error.message}`)
  return shaken.code
}
