/** Chooses the command, and says what went wrong in the words and with the exit code of every command. */
import { isExpected } from '../expected-errors.js';
import { slips } from '../film/slips.js';
import { version } from '../version.js';
import { Refused } from './api.js';
import { Misuse } from './options.js';

const EXIT = { unusable: 1, crashed: 2 };

type Command = { about: string; run(args: string[]): Promise<void> };

/** Loaded when they are needed: help is there at once. */
const COMMANDS: Record<string, Command> = {
  serve: {
    about: 'starts the server: API, studio and worker',
    run: async (args) => (await import('./serve.js')).serve(args),
  },
  film: {
    about: 'makes one film, on a server of its own, and saves the MP4',
    run: async (args) => (await import('./film.js')).film(args),
  },
  scenario: {
    about: 'writes a list of shots from a description',
    run: async (args) => (await import('./scenario.js')).scenario(args),
  },
  mcp: {
    about: 'serves films to an agent over standard input and output',
    run: async (args) => (await import('./mcp.js')).mcp(args),
  },
  doctor: {
    about: 'says what works here, what does not, and what to do',
    run: async (args) => (await import('./doctor.js')).doctor(args),
  },
};

const USAGE = `Usage: reelgraph COMMAND [options]

${Object.entries(COMMANDS)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n')}

  reelgraph COMMAND --help says more; --version prints the version.
  The server is configured by the environment and by a .env file in the working folder.`;

export async function runCommand([name = '--help', ...args]: string[]): Promise<void> {
  // Piped into something that has read enough, as head does.
  process.stdout.on('error', () => {});
  try {
    if (name === '--help' || name === '-h' || name === 'help') return console.log(USAGE);
    if (name === '--version' || name === '-v') return console.log(version);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Misuse(`There is no command "${name}".${suggestionFor(name)}`, USAGE);
    await command.run(args);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function explain(error: unknown): number {
  if (error instanceof Misuse) console.error(`${error.message}\n\n${error.usage}`);
  else if (error instanceof Refused || isExpected(error)) console.error((error as Error).message);
  else {
    console.error(error);
    return EXIT.crashed;
  }
  return EXIT.unusable;
}

function suggestionFor(name: string): string {
  const likely = Object.keys(COMMANDS).find((known) => slips(name, known) <= 2);
  return likely ? ` Was "${likely}" meant?` : '';
}
