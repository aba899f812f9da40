import { expect, test } from 'vitest'
import { versionInPom } from '../../../server/database/managed/jars.ts'
import {
  copyDependencies,
  mavenFailure,
  mavenIsNewEnough,
  mavenVersion,
} from '../../../server/database/managed/maven.ts'

test('Maven and its age are read from what it says', () => {
  expect(mavenVersion('\u001b[1mApache Maven 3.8.7\u001b[m\nMaven home: /usr/share/maven')).toBe('3.8.7')
  expect(mavenVersion('nothing')).toBeNull()
  expect(['3.6.3', '3.8.7', '3.10', '4.0.0'].every(mavenIsNewEnough)).toBe(true)
  expect(['3.6.2', '3.5.4', '2.2.1'].some(mavenIsNewEnough)).toBe(false)
})

test('a missing Maven is told with how to get it, and how to do without', async () => {
  const request = { pom: 'pom.xml', into: 'nowhere', expected: 1, env: { PATH: '' } }
  await expect(copyDependencies(request)).rejects.toMatchObject({
    code: 'SETUP',
    message: expect.stringContaining('Maven was not found'),
    detail: { field: 'mvn', accepted: expect.stringMatching(/Install Maven.*COUNTERWATCH_NEO4J_LIB/s) },
  })
})

test.each([
  '[ERROR] Plugin x could not be resolved: Could not transfer artifact from central: repo: Temporary failure in name resolution',
  '[ERROR] Cannot access central in offline mode and the artifact x has not been downloaded from it before.',
  '[ERROR] Connect to localhost:1 [localhost/127.0.0.1] failed: Connection refused',
])('being offline is told apart: %s', (output) => {
  expect(mavenFailure(output)).toMatchObject({ message: expect.stringContaining('cannot reach'), code: 'SETUP' })
})

test('a Maven without Java', () => {
  const output =
    'The JAVA_HOME environment variable is not defined correctly,\nerror: this environment variable is needed'
  expect(mavenFailure(output).message).toContain('Maven does not run')
})

test('any other failure repeats the first thing that Maven says', () => {
  const output = '[INFO] x\n[ERROR] The checksum of a.jar is wrong\n[ERROR] \n[ERROR] Re-run Maven with -X\n'
  expect(mavenFailure(output).message).toBe('Maven could not fetch Neo4j. It says: The checksum of a.jar is wrong')
})

test('the version of Neo4j is that of the pom', () => {
  expect(versionInPom('<artifactId>neo4j</artifactId>\n <version>1.2.3</version>')).toBe('1.2.3')
  expect(() => versionInPom('<project/>')).toThrow()
})
