import { minifySync } from 'vite'

/**
 * Takes out of a bundle what nothing in it uses, and comments: Node reads every character of a program before it runs the first line,
 * and ncc leaves whole libraries in. Names, lines and the functions' parentheses stay: those tell V8 to compile a module at once.
 *
 * Throws when the code cannot be parsed.
 */
export function shake(name: string, code: string): string {
  const shaken = minifySync(name, code, {
    module: false,
    mangle: false,
    compress: { target: 'es2024', joinVars: false, sequences: false, keepNames: { function: true, class: true } },
    codegen: { removeWhitespace: false, legalComments: 'none' },
  })
  const [error] = shaken.errors
  if (error) throw new Error(`${name}: ${error.message}`)
  return shaken.code
}
