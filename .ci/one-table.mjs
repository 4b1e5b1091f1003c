// Fails unless what comes in is the JSON of one table: `npm run --silent demo -- --json | node .ci/one-table.mjs`.
import process from 'node:process'
import { text } from 'node:stream/consumers'

const { tables } = JSON.parse(await text(process.stdin))
if (tables.length !== 1) process.exitCode = 1
