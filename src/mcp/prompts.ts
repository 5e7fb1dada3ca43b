/** Ways to begin, for people who choose from a menu of their agent. */
import {
  ErrorCode,
  type GetPromptResult,
  type ListPromptsResult,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';

type PromptArguments = Record<string, string>;
type Prompt = ListPromptsResult['prompts'][number] & { write(given: PromptArguments): string };

const PROMPTS: Prompt[] = [
  {
    name: 'make_film',
    title: 'Make a film',
    description: 'From an idea to a finished film: shots that a camera can see, an estimate, the film.',
    arguments: [
      { name: 'idea', description: 'What the film is about.', required: true },
      { name: 'seconds', description: 'About how long it is; 20 unless told.' },
    ],
    write: ({ idea, seconds = '20' }) => `Make a film of about ${seconds} seconds: ${idea}

1. Write 3 to 8 shots of 2 to 6 seconds. Each enhancedPrompt is one sentence that a camera can see: subject and its look, action, place, time of day, light, camera movement. Show; don't name feelings or ideas. Repeat a character's look in the same words in every shot, and give \`characters\`, \`landscapes\`, \`mood\` and \`timeOfDay\`. Begin wide, come closer, end on an image that stays.
2. Call estimate_film with kind FILM, the prompt and the shots. If it costs money, show the total and ask before going on.
3. Call create_film with the same arguments and the estimateId, then wait_for_film until \`done\`.
4. Say what the messages told that could not be shown, and give the link to the film. Offer to change a clip (regenerate_clip) or the cut (plan_edit).`,
  },
  {
    name: 'improve_film',
    title: 'Improve a film',
    description: 'Looks at a finished film and changes what is weakest.',
    arguments: [
      { name: 'filmId', description: "The film's id.", required: true },
      { name: 'wish', description: 'What should be better; your own judgement unless told.' },
    ],
    write: ({ filmId, wish = 'find what is weakest' }) => `Improve the film ${filmId}: ${wish}

1. Call get_film, and look at the resources reelgraph://films/${filmId}/storyboard and /timeline.
2. What a shot shows is changed with regenerate_clip (clips count from 0), one clear instruction at a time. Order, length, transitions, titles and loudness are changed with plan_edit (clips count from 1); show its interpretation before apply_edit.
3. Ask before anything that costs money. wait_for_film after each change; undo_edit takes an edit back.`,
  },
];

export const listPrompts = (): ListPromptsResult => ({
  prompts: PROMPTS.map(({ write: _, ...prompt }) => prompt),
});

export function getPrompt(name: string, given: PromptArguments = {}): GetPromptResult {
  const prompt = PROMPTS.find((each) => each.name === name);
  if (!prompt) throw new McpError(ErrorCode.InvalidParams, `There is no prompt "${name}".`);
  const missing = prompt.arguments?.find((argument) => argument.required && !given[argument.name]?.trim());
  if (missing) throw new McpError(ErrorCode.InvalidParams, `The prompt needs "${missing.name}".`);
  return {
    description: prompt.description,
    messages: [{ role: 'user', content: { type: 'text', text: prompt.write(given) } }],
  };
}
