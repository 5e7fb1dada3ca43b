/** What is wrong with a file that an operator wrote. */
import type { ZodError } from 'zod';

/** Every mistake with its place; `variable` names the file. */
export function fileProblem(variable: string, { issues }: ZodError): string {
  const mistakes = issues.map((issue) => {
    const message =
      issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
    return `  ${issue.path.join('.') || 'the file'}: ${message}`;
  });
  return `${variable} can't be used:\n${mistakes.join('\n')}`;
}
