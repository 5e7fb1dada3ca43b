/** A list of films in pages, which changes while they are made; a form that orders one. */
import { Suspense, useMemo, useState } from 'react';
import {
  ConnectionHandler,
  graphql,
  useFragment,
  useLazyLoadQuery,
  useMutation,
  usePaginationFragment,
  useSubscription,
} from 'react-relay';
import type { Films_film$key } from './generated/Films_film.graphql.js';
import type { Films_list$key } from './generated/Films_list.graphql.js';
import type { FilmsLiveSubscription } from './generated/FilmsLiveSubscription.graphql.js';
import type { FilmsMakeMutation } from './generated/FilmsMakeMutation.graphql.js';
import type { FilmsPageQuery } from './generated/FilmsPageQuery.graphql.js';
import type { FilmsQuery } from './generated/FilmsQuery.graphql.js';

export function Films() {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <Page />
    </Suspense>
  );
}

function Page() {
  const query = useLazyLoadQuery<FilmsQuery>(
    graphql`
      query FilmsQuery {
        ...Films_list
      }
    `,
    {},
  );
  useLiveFilms();
  return <List query={query} />;
}

/** What it brings has ids, so every fragment that shows a film follows. Deleted ones leave the list. */
function useLiveFilms(): void {
  const config = useMemo(
    () => ({
      subscription: graphql`
        subscription FilmsLiveSubscription {
          jobsUpdated {
            id
            deletedAt
            ...Films_film
          }
        }
      `,
      variables: {},
      updater: (store: Parameters<NonNullable<Config['updater']>>[0]) => {
        const job = store.getRootField('jobsUpdated');
        const list = ConnectionHandler.getConnection(store.getRoot(), 'Films_jobs');
        if (list && job?.getValue('deletedAt')) ConnectionHandler.deleteNode(list, job.getDataID());
      },
    }),
    [],
  );
  useSubscription<FilmsLiveSubscription>(config);
}
type Config = Parameters<typeof useSubscription<FilmsLiveSubscription>>[0];

function List({ query }: { query: Films_list$key }) {
  const { data, hasNext, isLoadingNext, loadNext, refetch } = usePaginationFragment<
    FilmsPageQuery,
    Films_list$key
  >(
    graphql`
      fragment Films_list on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
      @refetchable(queryName: "FilmsPageQuery") {
        jobs(first: $first, after: $after) @connection(key: "Films_jobs") {
          __id
          totalCount
          edges {
            node {
              id
              ...Films_film
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount, __id } = data.jobs;
  return (
    <>
      <NewFilm list={__id} />
      <ul>
        {edges.map(({ node }) => (
          <Film key={node.id} film={node} />
        ))}
      </ul>
      <button type="button" disabled={!hasNext || isLoadingNext} onClick={() => loadNext(2)}>
        More
      </button>
      <button type="button" onClick={() => refetch({}, { fetchPolicy: 'network-only' })}>
        Refresh
      </button>
      <p>{totalCount} films</p>
    </>
  );
}

function Film({ film }: { film: Films_film$key }) {
  const { prompt, status, progress, video } = useFragment(
    graphql`
      fragment Films_film on Job {
        prompt
        status
        progress
        video {
          asset {
            url
          }
        }
      }
    `,
    film,
  );
  const url = video?.asset.url;
  return (
    <li>
      {prompt}: {status} {progress}% {url && <a href={url}>Watch</a>}
    </li>
  );
}

function NewFilm({ list }: { list: string }) {
  const [prompt, setPrompt] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [make, isMaking] = useMutation<FilmsMakeMutation>(graphql`
    mutation FilmsMakeMutation($input: CreateJobInput!, $lists: [ID!]!) {
      createJob(input: $input) {
        ... on JobPayload {
          job @prependNode(connections: $lists, edgeTypeName: "JobEdge") {
            id
            ...Films_film
          }
        }
        ... on Error {
          message
        }
      }
    }
  `);
  const shots = ['Wide shot', 'Close-up'].map((shot) => ({
    enhancedPrompt: `${shot}: ${prompt}`,
    durationSeconds: 2,
  }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make({
          variables: { input: { kind: 'FILM', prompt, shots, resolution: 'P480' }, lists: [list] },
          onCompleted: ({ createJob }) => setProblem(createJob.message ?? null),
          onError: ({ message }) => setProblem(message),
        });
      }}
    >
      <input aria-label="Prompt" value={prompt} onChange={(event) => setPrompt(event.target.value)} />
      <button type="submit" disabled={isMaking}>
        Make
      </button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  );
}
