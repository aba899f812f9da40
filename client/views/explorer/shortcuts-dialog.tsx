import { memo } from 'react'
import { Button, Dialog, Heading, Link, Modal, ModalOverlay } from 'react-aria-components'
import { useI18n } from '../i18n-context.tsx'
import { ShortcutList } from '../parts/shortcut-list.tsx'

export const ShortcutsDialog = memo(function ShortcutsDialog({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  const { t } = useI18n()
  return (
    <ModalOverlay className="overlay" isOpen={open} onOpenChange={(next) => !next && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t('keys.title')}</Heading>
          <p>{t('keys.where')}</p>
          <ShortcutList />
          <p>
            <Link href="/help">{t('keys.words')}</Link>
          </p>
          <Button slot="close" className="button">
            {t('action.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
})
