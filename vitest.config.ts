import { defineConfig } from 'vitest/config'

/** Suites of one project share one database, so their files run one after another, and projects do too. */
const oneAfterAnother = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 240_000 } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,property}/**/*.test.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/{contract,integration,http,security}/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          sequence: { groupOrder: 1 },
          ...oneAfterAnother,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          ...oneAfterAnother,
        },
      },
    ],
  },
})
