import openapiTS, { astToString } from 'openapi-typescript'
import { expect, it } from 'vitest'
import { openapi } from '../src'

it('the types of the client are those that the document gives', async () => {
  const types = astToString(await openapiTS(JSON.parse(JSON.stringify(openapi()))))
  await expect(
    `// Made by openapi-typescript from the document: \`npx vitest run --project service -u\`.\n${types}`,
  ).toMatchFileSnapshot('./generated/client.ts')
})
