/** What people write about a document in this project is in English: translators' notes, how a text was obtained, messages. */
export const noteLang = 'en';
