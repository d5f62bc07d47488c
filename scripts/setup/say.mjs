/** Progress goes to standard error, so that standard output holds results alone. */
export const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** An expected failure: shown as its one sentence, without a stack. */
export class Complaint extends Error {}

/** Runs a script's main function; every failure ends in one sentence and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (error instanceof Complaint) say(error.message);
    else if (error.code === 'ENOENT' && error.path) say(`There is no file ${error.path}; check its name.`);
    else
      say(
        `Something unexpected went wrong: ${process.env.DEBUG ? error.stack : error.message.split('\n')[0]}`,
      );
    process.exit(1);
  }
}
