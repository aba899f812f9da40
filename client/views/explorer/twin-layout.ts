import { type LayoutInfo, ListLayout, type ListLayoutOptions, Rect } from 'react-aria-components'

/**
 * Up to so many unfolded rows the whole list is in the page, where the browser searches it and a screen reader reads it in
 * one go. Of a longer one only what is in sight: React Aria draws every row of the page anew whenever one is chosen.
 */
const MOST_WHOLE = 200

interface TwinLayoutOptions extends ListLayoutOptions {
  /** Paper has all rows, however many they are. */
  readonly printing: boolean
}

/** Rows below each other; of a long list only those in sight and the one with the focus are in the page. */
export class TwinLayout extends ListLayout<object, TwinLayoutOptions> {
  private printing = false

  constructor() {
    super({ estimatedRowHeight: 34, padding: 4 })
  }

  override update(context: Parameters<ListLayout<object, TwinLayoutOptions>['update']>[0]): void {
    this.printing = context.layoutOptions?.printing ?? this.printing
    super.update(context)
  }

  override shouldInvalidateLayoutOptions(next: TwinLayoutOptions, before: TwinLayoutOptions): boolean {
    return next.printing !== before.printing
  }

  override getVisibleLayoutInfos(rect: Rect): LayoutInfo[] {
    // Of the rows that are drawn now: for a moment they are still those of the map before.
    const whole = this.printing || isShort(this.virtualizer?.collection ?? [])
    return super.getVisibleLayoutInfos(whole ? new Rect(0, 0, rect.width, 1e9) : rect)
  }
}

function isShort(rows: Iterable<{ readonly type: string }>): boolean {
  let count = 0
  for (const { type } of rows) {
    if (type === 'item') count++
    if (count > MOST_WHOLE) return false
  }
  return true
}
