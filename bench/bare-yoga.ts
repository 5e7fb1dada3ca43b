/** What the API is compared with: the same schema and the same answer, from memory, without anything of ours around it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';

const [, , schemaFile = '', answerFile = ''] = process.argv;
const answer = JSON.parse(readFileSync(answerFile, 'utf8')) as { job: unknown };
const schema = createSchema({
  typeDefs: readFileSync(schemaFile, 'utf8'),
  resolvers: { Query: { job: () => answer.job } },
});
const server = createServer(createYoga({ schema, logging: false, graphiql: false }));
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
