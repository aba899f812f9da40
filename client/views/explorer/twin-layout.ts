import { type LayoutInfo, ListLayout, type ListLayoutOptions, Rect } from 'react-aria-components'

interface TwinLayoutOptions extends ListLayoutOptions {
  /** Whether all rows are in the page, in sight or not. */
  readonly whole: boolean
}

/** Rows below each other; unless the list is to be whole, only those in sight and the one with the focus are in the page. */
export class TwinLayout extends ListLayout<object, TwinLayoutOptions> {
  private whole = true

  constructor() {
    super({ estimatedRowHeight: 34, padding: 4 })
  }

  override update(context: Parameters<ListLayout<object, TwinLayoutOptions>['update']>[0]): void {
    this.whole = context.layoutOptions?.whole ?? this.whole
    super.update(context)
  }

  override shouldInvalidateLayoutOptions(next: TwinLayoutOptions, before: TwinLayoutOptions): boolean {
    return next.whole !== before.whole
  }

  override getVisibleLayoutInfos(rect: Rect): LayoutInfo[] {
    return super.getVisibleLayoutInfos(this.whole ? new Rect(0, 0, rect.width, 1e9) : rect)
  }
}
