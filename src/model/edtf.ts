import { z } from 'zod';

const year = String.raw`(?:\d{4}|\d{3}X|\d{2}XX|XXXX)`;
const month = '(?:0[1-9]|1[0-2]|XX)';
const day = String.raw`(?:0[1-9]|[12]\d|3[01]|XX)`;
const moment = `${year}(?:-Q[1-4]|-H[12]|-${month}(?:-${day})?)?[~?%]?`;
const edtf = new RegExp(`^(?:${moment}|(?:${moment}|\\.\\.)?/(?:${moment}|\\.\\.)?)$`);

/**
 * A date or interval of EDTF (ISO 8601-2) as far as reports need it: `2023`, `202X`, `XXXX-03`,
 * `2024-04-12`, `2021/2022`, `../2022`; quarters and halves are written `2023-Q4` and `2023-H1`.
 */
export const edtfSchema = z.string().regex(edtf, {
  error: (issue) =>
    `“${String(issue.input)}” is not a date this project writes; for example 2023, 2023-Q4, XXXX-03, 2021/2022`,
});
