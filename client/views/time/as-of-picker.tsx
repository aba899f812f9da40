import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { isPresent, PRESENT } from '../../state/address/as-of.ts'
import { DATE_ID } from '../focus.ts'
import { useI18n } from '../i18n-context.tsx'
import { AsOfFields, type AsOfFieldsProps } from './as-of-fields.tsx'

/** A button that opens both clocks. */
export function AsOfPicker({ asOf, onChange, children }: AsOfFieldsProps) {
  const { t } = useI18n()
  return (
    <DialogTrigger>
      <Button id={DATE_ID} className="button as-of__open">
        {t('asOf.change')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover popover--as-of">
        <Dialog className="dialog dialog--small">
          <Heading slot="title">{t('asOf.title')}</Heading>
          <AsOfFields asOf={asOf} onChange={onChange}>
            {children}
          </AsOfFields>
          <div className="actions">
            <Button slot="close" className="button">
              {t('action.close')}
            </Button>
            <Button className="button button--quiet" isDisabled={isPresent(asOf)} onPress={() => onChange(PRESENT)}>
              {t('asOf.back')}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
