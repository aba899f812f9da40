import type { Kind } from '../../api/types.ts'
import { KIND_DRAW } from '../../graph/generated/draw.ts'
import { type GroupLook, MIXED_ICON } from '../../graph/group-look.ts'
import { iconPath } from '../../graph/icons.ts'
import { iconPlace, shapeOutline } from '../../graph/shapes.ts'
import { inkOn } from '../../graph/theme.ts'

/** The shape, colour and icon of a kind, as on the canvas. Its name must stand beside it or be said elsewhere. */
export function KindMark({
  kind,
  size = 22,
  group = null,
}: {
  readonly kind: Kind
  readonly size?: number
  /** As a closed group of this kind, or of several, is drawn. */
  readonly group?: GroupLook | null
}) {
  if (group) return <GroupMark kind={kind} size={size} group={group} />
  return (
    <svg className="kind-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <Shape kind={kind} />
    </svg>
  )
}

function GroupMark({ kind, size, group }: { readonly kind: Kind; readonly size: number; readonly group: GroupLook }) {
  return (
    <svg className="kind-mark" width={size} height={size} viewBox="0 -4 28 28" aria-hidden="true">
      {group === 'alike' ? (
        <>
          <g opacity="0.5" transform="translate(4 -4)">
            <Shape kind={kind} />
          </g>
          <Shape kind={kind} />
        </>
      ) : (
        <g fill="var(--surface)" stroke="currentColor">
          <rect x="6" y="-3" width="20" height="20" rx="3" strokeWidth="1.5" />
          <rect x="2" y="2" width="20" height="20" rx="3" strokeWidth="1.5" />
          <path d={iconPath(MIXED_ICON)} fill="none" strokeWidth="2" transform="translate(6 6) scale(0.5)" />
        </g>
      )}
    </svg>
  )
}

function Shape({ kind }: { readonly kind: Kind }) {
  const { shape, color, icon } = KIND_DRAW[kind]
  const outline = shapeOutline(shape)
  return (
    <>
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
    </>
  )
}
