import type { Kind } from '../../api/types.ts'
import { KIND_DRAW } from '../../graph/generated/draw.ts'
import { iconPath } from '../../graph/icons.ts'
import { iconPlace, shapeOutline } from '../../graph/shapes.ts'
import { inkOn } from '../../graph/theme.ts'

/** The shape, colour and icon of a kind, as on the canvas. Its name must stand beside it or be said elsewhere. */
export function KindMark({ kind, size = 22 }: { readonly kind: Kind; readonly size?: number }) {
  const { shape, color, icon } = KIND_DRAW[kind]
  const outline = shapeOutline(shape)
  return (
    <svg className="kind-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {(['light', 'dark'] as const).map((mode) => (
        <g key={mode} className={`only-${mode}`} fill={color[mode]} stroke={inkOn(color[mode])}>
          {outline.type === 'ellipse' && <circle cx="12" cy="12" r="11" stroke="none" />}
          {outline.type === 'barrel' && <rect x="2" y="2" width="20" height="20" rx="6" ry="4" stroke="none" />}
          {outline.type === 'polygon' && <polygon points={outline.points} stroke="none" />}
          <path
            d={iconPath(icon)}
            fill="none"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
            transform={`translate(${iconPlace(shape)}) scale(0.5)`}
          />
        </g>
      ))}
    </svg>
  )
}
