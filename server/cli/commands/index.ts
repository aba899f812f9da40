/** Every command, in the order of the help. */
import type { AddCommand } from '../command.ts'
import { addBackup } from './backup.ts'
import { addChanges } from './changes.ts'
import { addCheck } from './check.ts'
import { addConfig } from './config.ts'
import { addDoctor } from './doctor.ts'
import { addDocuments } from './documents.ts'
import { addDossier } from './dossier.ts'
import { addDowngrade } from './downgrade.ts'
import { addExport } from './export.ts'
import { addMentions } from './mentions.ts'
import { addMigrate } from './migrate.ts'
import { addReinstate } from './reinstate.ts'
import { addRestore } from './restore.ts'
import { addRetract } from './retract.ts'
import { addSeed } from './seed.ts'
import { addWipe } from './wipe.ts'
import { addWithdraw } from './withdraw.ts'

export const COMMANDS: readonly AddCommand[] = [
  addSeed,
  addCheck,
  addDocuments,
  addExport,
  addDossier,
  addMentions,
  addChanges,
  addRetract,
  addWithdraw,
  addDowngrade,
  addReinstate,
  addBackup,
  addRestore,
  addMigrate,
  addDoctor,
  addConfig,
  addWipe,
]
