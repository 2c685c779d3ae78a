import pc from 'picocolors'

/** Where a text will be read: whether colours show, and how wide a line may be. */
export interface Screen {
  readonly paint: Paint
  /** Columns of the terminal; infinite where lines are not read on a screen. */
  readonly width: number
}

/** Wraps texts in colours, or gives them back as they are. */
export type Paint = Pick<
  ReturnType<typeof pc.createColors>,
  'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'underline'
>

/** A screen; without colours its texts are plain. */
export function makeScreen(colours: boolean, width: number = Number.POSITIVE_INFINITY): Screen {
  return { paint: pc.createColors(colours), width }
}
