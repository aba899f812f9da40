import { defineConfig } from 'vitest/config'

/** Suites of one project share one database, so their files run one after another, and projects do too. */
const oneAfterAnother = {
  fileParallelism: false,
  testTimeout: 180_000,
  hookTimeout: 400_000,
  expect: { poll: { timeout: 10_000 } },
  // CI's machines are slow and shared: a test that a pause of the machine broke may try again; one that is wrong fails each time.
  retry: process.env.CI ? 2 : 0,
} as const

/**
 * Packages are resolved as Node resolves them. Vite would add the condition `development`, under which graphql has a second
 * copy of itself, and two copies refuse each other's schemas.
 */
const asNode = {
  ssr: { resolve: { conditions: ['node', 'module-sync'], externalConditions: ['node', 'module-sync'] } },
}

export default defineConfig({
  ...asNode,
  test: {
    projects: [
      {
        ...asNode,
        test: {
          name: 'unit',
          include: ['tests/{unit,property}/**/*.test.ts'],
          testTimeout: 20_000,
          // Pure code: nothing of one file is left over for another, and modules are loaded once a worker.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...asNode,
        test: {
          name: 'integration',
          include: ['tests/{contract,integration,http,security}/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          sequence: { groupOrder: 1 },
          ...oneAfterAnother,
        },
      },
      {
        ...asNode,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          sequence: { groupOrder: 2 },
          ...oneAfterAnother,
          // A browser and a database share the machine.
          testTimeout: 240_000,
        },
      },
    ],
  },
})
