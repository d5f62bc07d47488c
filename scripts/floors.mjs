import { join } from 'node:path';
import { ensurePackages, root } from './setup/packages.mjs';
import { main } from './setup/say.mjs';

/** Raises every floor to what is measured now; a floor that would fall is left and named. */
await main(async () => {
  await ensurePackages();
  const { runGates } = await import('../tests/corpus/gates.mjs');
  const { messages } = await runGates(join(root, '..', 'shared', 'corpus'), { raise: true });
  for (const message of messages) console.log(message);
});
