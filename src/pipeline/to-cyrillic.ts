import { createScriptMender } from './mend-script.ts';

/** A Cyrillic word without the Latin letters some texts have in it: “сiм” with a Latin i. */
export const toCyrillic = createScriptMender('Cyrillic', 'aceiopxykmtbhACEIOPXYKMTBH', 'асеіорхукмтвнАСЕІОРХУКМТВН');
