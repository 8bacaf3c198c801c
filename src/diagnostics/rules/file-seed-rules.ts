import type { Rule } from '../rule.ts';
import { toRule } from './to-rule.ts';

/** About seeds whose files are no text: PDF, DOCX, e-mail. */
export const fileSeedRules: readonly Rule[] = [
  toRule(
    'not-its-format',
    'error',
    'a file that is not what its ending says',
    'The ending decides how a file is read; what is read otherwise than it was written gives no text, or a wrong one.',
    'Give the file the ending of what it is, or save it again in the format that its ending says.',
  ),
  toRule(
    'no-text-layer',
    'error',
    'a PDF that is pictures of pages',
    'A scan has no letters that a program could read, and a guess at them would put wrong numbers into a briefing.',
    'Let a program for text recognition (OCR) add the text, and read that against the pictures; or give the text as a document of its own.',
  ),
  toRule(
    'encrypted-document',
    'error',
    'a document that only a password, a key or a mail program opens',
    'Nothing of it can be read, and nothing is tried. The text of an e-mail that is signed as one block stands within the signature.',
    'Save it without the password, where you may, or open the e-mail in a mail program and save its text; put that file into “seeds”.',
  ),
  toRule(
    'damaged-document',
    'error',
    'a file that is not whole',
    'It breaks off, or its parts do not fit together, so that what can be read of it may lack a part.',
    'Get the file once more; where other programs open it, print or save it to a new file from there.',
  ),
  toRule(
    'document-with-macros',
    'error',
    'a document with programs in it',
    'Macros are programs. They would never run here, and a team should not pass them on unseen either.',
    'Save it as DOCX without macros.',
  ),
  toRule(
    'too-large-document',
    'error',
    'a document larger than any report',
    'Text of 2 MiB fills a thousand pages. The limits keep one document from taking the time and memory of all others, and a file that was made to grow when it is unpacked.',
    'Split the document, and take out pictures that are not read anyway.',
  ),
  toRule(
    'unreadable-letters',
    'warning',
    'a PDF or an e-mail that does not say which letters it has',
    'Such a PDF shows letters and has only numbers of drawings; what is copied from it is no text. An e-mail may say an encoding that is not its own. Where that is more than one sign in twenty, the document is not read, which is an error.',
    'Save the PDF again with Unicode tables, or the e-mail as UTF-8, or take the text from its source.',
  ),
  toRule(
    'pages-without-text',
    'warning',
    'pages of a PDF that have pictures and no text',
    'A scanned page, a map or a chart says nothing that a program could read.',
    'Look whether these pages say something that is cited; if so, give it as a document of its own.',
  ),
  toRule(
    'left-out-parts',
    'warning',
    'parts of a file that are not its text',
    'Comments, attached files, forms, scripts, pictures and formulas are counted and not read.',
    'Put what is cited of them beside the document as one of its own.',
  ),
  toRule(
    'tracked-changes',
    'warning',
    'a document with tracked changes',
    'They were taken as accepted. A document that still has them may be a draft, and not what was published.',
    'Make sure which text was published, and accept or reject the changes.',
  ),
  toRule(
    'quoted-mail',
    'warning',
    'an e-mail that quotes another one',
    'What is quoted, or forwarded, is read too, and is not what the sender says: it is shown as a quotation, said by whom the line above it names, else by nobody named.',
    'Look who is said to say each figure of it before it is cited; take the quotation out of the file where it is not needed.',
  ),
  toRule(
    'mail-forms',
    'warning',
    'an e-mail whose plain text cannot be all of it',
    'Most e-mails have their text twice, as plain text and as HTML, and the plain text is read. Some have there only a line for programs that show no HTML: where it has less than half the words of the HTML, that is read.',
    'Look whether all of it was read. If not, save its text from a mail program as a document of its own.',
  ),
];
