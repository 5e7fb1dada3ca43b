/** What GraphiQL shows first: a film to begin with, and how to watch it come into being. */
export const EXAMPLE_QUERY = `# Press Ctrl+Enter and choose "Make". Copy the id of the job, put it into "Watch", and run that.

mutation Make {
  createJob(input: { kind: AD, durationSeconds: 15, prompt: "A lighthouse keeper brews coffee at dawn while a storm clears over the sea" }) {
    __typename
    ... on JobPayload { job { id status } }
    ... on Error { message }
  }
}

subscription Watch {
  jobEvents(jobId: "PUT THE ID HERE", afterSequence: 0) {
    __typename
    sequence
    stage
    ... on ProgressUpdate { progress estimatedRemainingSeconds }
    ... on MessageEvent { text }
    ... on ClipUpdate { clipIndex state clip { thumbnail { url } } }
    ... on JobCompleted { video { durationSeconds asset { url } } }
    ... on JobFailed { error { message } }
  }
}

query Films {
  jobs(first: 5) {
    nodes { id prompt status progress video { asset { url } poster { url } } }
  }
}
`;
