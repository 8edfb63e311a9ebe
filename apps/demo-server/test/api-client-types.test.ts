import openapiTS, { astToString } from 'openapi-typescript'
import { expect, it } from 'vitest'
import { document } from './described'

it('the types of the client are those that the document gives', async () => {
  const types = astToString(await openapiTS(JSON.parse(JSON.stringify(document))))
  await expect(
    `// Made by openapi-typescript from the document: \`npx vitest run --project demo-server api-client-types -u\`.\n${types}`,
  ).toMatchFileSnapshot('./generated/api.ts')
})
