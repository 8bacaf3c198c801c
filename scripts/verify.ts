import { readArguments } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';
import { resolveTyped } from './command/typed-path.ts';
import { verifySite } from './provenance/verify-site.ts';

await runCommand('npm run verify -- [<folder of a site>]', () => {
  const [folder = 'dist'] = readArguments({}, ['one folder']).positionals;
  let [right, wrong] = [0, 0];
  const count = () => {
    right += 1;
  };
  for (const { path, how } of verifySite(resolveTyped(folder), count)) {
    console.error(`${folder}/${path} ${how}`);
    wrong += 1;
  }
  console.log(`${folder}: ${right} files as the build made them, ${wrong} not`);
  if (wrong > 0) process.exitCode = 1;
});
