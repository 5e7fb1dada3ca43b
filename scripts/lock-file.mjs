/**
 * What package-lock.json must be: one copy of graphql (two don't know each other's types, and their errors turn into
 * unexpected ones), no address of a registry, and an entry for every platform's packages, without which `npm ci`
 * refuses it. A registry that carries only some platforms makes npm leave them out; `--mend` puts them back.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const text = readFileSync(FILE, 'utf8');
const lock = JSON.parse(text);
const packages = lock.packages;

const left = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev, license }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
    .map(([name, version]) => ({ name, version, dev, license })),
);

if (process.argv.includes('--mend')) {
  for (const each of left) packages[`node_modules/${each.name}`] = entry(each);
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`Added ${left.length}.`);
} else {
  const copies = Object.keys(packages).filter((path) => /(^|\/)node_modules\/graphql$/.test(path));
  const problems = [
    copies.length !== 1 &&
      `There must be one copy of graphql and there are ${copies.length}: ${copies.join(', ')}`,
    /"resolved":/.test(text) &&
      'It names the registry it was made with; leave that out: npm config set omit-lockfile-registry-resolved true',
    left.length > 0 &&
      `It lacks ${left.map(({ name }) => name).join(', ')}; add them with: node scripts/lock-file.mjs --mend`,
  ].filter(Boolean);
  if (problems.length > 0) {
    console.error(`${FILE}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    process.exit(1);
  }
}

/** A platform's package says in its name what it is for. */
function entry({ name, version, dev, license }) {
  const words = name.split('/').at(-1).split('-');
  const named = (known) => known.filter((each) => words.includes(each));
  const os = named(['android', 'darwin', 'linux', 'win32', 'freebsd']);
  const cpu = named(['arm64', 'x64', 'arm', 'riscv64', 'ia32']);
  if (os.length === 0 || cpu.length === 0) throw new Error(`${name} does not say which platform it is for.`);
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return {
    version,
    cpu,
    ...(dev && { dev }),
    ...(libc && { libc }),
    ...(license && { license }),
    optional: true,
    os,
  };
}
