console.log(
  'Left out: what needs a browser (npm run test:browser) and the long kill -9 schedule (npm run test:chaos).',
);
