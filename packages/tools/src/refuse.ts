/** An end that the person at the terminal can mend: said in both languages, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(english: string, chinese: string) {
    super(`${english}\n${chinese}`);
  }
}

/** Runs a command's main function; a refusal is printed as words, anything else with its stack. */
export async function runCommand(main: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
