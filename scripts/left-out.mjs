console.log(
  'Left out: what takes minutes (npm run test:long), what needs a browser (npm run test:browser), a voice where espeak-ng is not installed, and the long kill -9 schedule (npm run test:chaos).',
);
