import { createScriptMender } from './mend-script.ts';

/** A Greek word without the Latin letters some texts have in it: “εκατόv” with a Latin v. */
export const toGreek = createScriptMender('Greek', 'aikopuvxABEHIKMNOPTXYZ', 'αικορυνχΑΒΕΗΙΚΜΝΟΡΤΧΥΖ');
