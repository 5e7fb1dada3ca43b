/** Whether what lies in .github can be read, and asks for commands and needs jobs that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

// biome-ignore lint/suspicious/noExplicitAny: workflows are looked into as they are
type Yaml = any;

const FOLDER = '.github';
const WORKFLOWS = path.join(FOLDER, 'workflows');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const problems: string[] = [];
const check = (holds: unknown, problem: string): void => void (holds || problems.push(problem));

function read(file: string): Yaml {
  const document = parseDocument(readFileSync(file, 'utf8'));
  for (const { message } of [...document.errors, ...document.warnings]) problems.push(`${file}: ${message}`);
  return document.toJS();
}

function checkStep(where: string, { uses, run }: { uses?: string; run?: string }): void {
  check(
    Boolean(uses) !== Boolean(run),
    `${where} has a step that neither uses nor runs anything, or does both.`,
  );
  if (uses) check(/^[\w.-]+\/[\w./-]+@v\d+/.test(uses), `${where} uses ${uses}, which names no version.`);
  for (const [, name] of run?.matchAll(/npm run (?:--silent )?([\w:]+)/g) ?? [])
    check(name! in scripts, `${where} runs "npm run ${name}", which there is not.`);
  for (const [, file] of run?.matchAll(/^(\.ci\/\S+)/gm) ?? [])
    check(existsSync(file!), `${where} runs ${file}, which there is not.`);
}

function checkWorkflow(file: string): void {
  const { on, jobs, permissions } = read(file);
  check(on && permissions, `${file} says not when it runs, or what it may do.`);
  for (const [name, job] of Object.entries<Yaml>(jobs ?? {})) {
    const where = `${file}, job ${name},`;
    for (const needed of [job.needs ?? []].flat())
      check(jobs[needed], `${where} needs ${needed}, which there is not.`);
    if (job.uses) check(existsSync(job.uses), `${where} calls ${job.uses}, which there is not.`);
    else
      check(job['runs-on'] && job['timeout-minutes'], `${where} says not where it runs, or how long it may.`);
    for (const step of job.steps ?? []) checkStep(where, step);
    for (const suite of job.strategy?.matrix?.suite ?? [])
      check(suite in scripts, `${where} runs "npm run ${suite}", which there is not.`);
  }
}

for (const name of readdirSync(WORKFLOWS)) checkWorkflow(path.join(WORKFLOWS, name));
for (const name of readdirSync(path.join(FOLDER, 'ISSUE_TEMPLATE')))
  read(path.join(FOLDER, 'ISSUE_TEMPLATE', name));
const { updates } = read(path.join(FOLDER, 'dependabot.yml'));
for (const { directory } of updates)
  check(existsSync(path.join('.', directory)), `Dependabot looks into ${directory}.`);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
